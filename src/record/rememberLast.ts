/**
 * A pure function of a value that never changes in place (a record, one of its lists), and of another `beside` it, that keeps what it
 * made of the last `most` of them. Undo holds every state there was: what is kept beside each would be as much again for every
 * step. The values themselves are not held: with a record goes what was made of it, those in it who were taken off the map included.
 */
export function rememberLast<From extends object, Made, Beside = void>(
  make: (from: From, beside: Beside) => Made,
  most = 8,
): (from: From, beside: Beside) => Made {
  const kept = new WeakMap<From, { made: Made; beside: Beside }>();
  const last: WeakRef<From>[] = [];
  return (from, beside) => {
    const known = kept.get(from);
    if (known && known.beside === beside) return known.made;
    const made = make(from, beside);
    kept.set(from, { made, beside });
    if (!known) last.push(new WeakRef(from));
    const oldest = last.length > most ? last.shift()?.deref() : undefined;
    if (oldest) kept.delete(oldest);
    return made;
  };
}
