/**
 * A pure function of a string that remembers its latest answers: news repeats its words. The memory is emptied when it is full,
 * so that it never grows with the number of articles.
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
