/** Ends a request that takes too long, or whose look was called off. */
export type Limit = { signal: AbortSignal; /** Something came: the time begins anew. */ again: () => void; end: () => void };

/** By hand, since web views of Office from 2023 do not put signals together themselves. */
export function limit(outer: AbortSignal, ms: number): Limit {
  const inner = new AbortController();
  const off = () => inner.abort(outer.reason);
  const late = () => inner.abort(new DOMException("It took too long.", "TimeoutError"));
  let timer = setTimeout(late, ms);
  if (outer.aborted) off();
  else outer.addEventListener("abort", off, { once: true });
  return {
    signal: inner.signal,
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(late, ms);
    },
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", off);
    },
  };
}
