/**
 * A pure function that keeps what it made of its last texts: one line of a table is asked about by several readers in turn.
 * Forgets everything once it holds `most` texts.
 */
export function remember<T>(make: (text: string) => T, most = 400): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const old = made.get(text);
    if (old !== undefined) return old;
    const fresh = make(text);
    if (made.size >= most) made.clear();
    made.set(text, fresh);
    return fresh;
  };
}
