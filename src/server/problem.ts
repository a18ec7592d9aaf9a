import type { ServerResponse } from 'node:http';

/** What is wrong with a request that is none of GraphQL, as `{"error": {"code", "message"}}`. */
export const sendProblem = (
  response: ServerResponse,
  status: number,
  message: string,
  code = 'BAD_USER_INPUT',
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ error: { code, message } })}\n`);
};
