/** `make` with a memory of its last `size` answers, by their key; the oldest goes first. */
export function remember<Answer, Rest extends readonly unknown[] = []>(
  size: number,
  make: (key: string, ...rest: Rest) => Answer,
) {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key: string, ...rest: Rest): Answer => {
    const old = known.get(key);
    if (old) return old.answer;
    const answer = make(key, ...rest);
    if (known.size >= size) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(key, { answer });
    return answer;
  };
}
