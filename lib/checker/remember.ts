/** `make` with a memory of its last `size` answers; the oldest goes first. */
export function remember<Answer>(size: number, make: (key: string) => Answer) {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key: string): Answer => {
    const old = known.get(key);
    if (old) return old.answer;
    const answer = make(key);
    if (known.size >= size) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(key, { answer });
    return answer;
  };
}
