import type { Patience } from "../../src/hosts/word/program";

/** Patience that ends when a test says so, instead of after half a minute. */
export function impatience(): { patience: Patience; loseHope: () => void } {
  const waiting = new Set<() => void>();
  return {
    patience: (over) => {
      waiting.add(over);
      return () => waiting.delete(over);
    },
    loseHope: () => [...waiting].forEach((over) => over()),
  };
}
