/** The answer to one of the operations in operations.graphql, by its name. What went wrong is thrown as an Error in words. */
export async function ask(operation, variables = {}, signal) {
  const extensions = { persistedQuery: { version: 1, sha256Hash: `explorer:${operation}` } };
  const address = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  const response = await fetch(`/graphql?${address}`, { headers: { accept: 'application/json' }, signal }).catch(
    (error) => {
      if (error.name === 'AbortError') throw error;
      throw new Error('Không nối được với máy chủ.');
    },
  );
  const answer = await response.json().catch(() => ({ errors: [{ message: `Máy chủ trả lời ${response.status}.` }] }));
  if (!answer.data) throw new Error(inWords(answer.errors?.[0]));
  return answer.data;
}

const inWords = (error) => {
  const id = error?.extensions?.requestId;
  return id ? `Có lỗi trong máy chủ (mã ${id}).` : (error?.message ?? 'Máy chủ không trả lời.');
};
