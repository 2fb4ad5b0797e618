/** Where a row should stand: at most `ratio` times the named peer (or the best of them), or at most a fixed value. */
export type Target = { than: `peer ${string}`; ratio: number } | { than: "value"; value: number };

/** What one row measured, as `--json` prints it. */
export type Measured = {
  id: string;
  what: string;
  unit: string;
  better: "lower" | "higher";
  ours: number;
  peers: Record<string, number>;
  target: Target;
  holds: boolean;
};

/** A row: its ids, and how they are measured. `say` tells whoever waits; it goes to standard error. */
export type Row = {
  ids: readonly string[];
  measure: (wanted: readonly string[], say: (words: string) => void) => Promise<Measured[]>;
};

/** The figure a target stands for, and whether it is reached. */
export function limitOf({ target, peers }: Pick<Measured, "target" | "peers">): number {
  if (target.than === "value") return target.value;
  const peer = peers[target.than.slice("peer ".length)];
  if (peer === undefined) throw new Error(`No peer of this row is called "${target.than.slice("peer ".length)}".`);
  return peer * target.ratio;
}

export function measured(row: Omit<Measured, "holds">): Measured {
  const limit = limitOf(row);
  return { ...row, holds: row.better === "lower" ? row.ours <= limit : row.ours >= limit };
}

/** The peer with the lowest figure. */
export function fastest(peers: Record<string, number>): string {
  const [first] = Object.entries(peers).sort(([, a], [, b]) => a - b);
  if (!first) throw new Error("There is no peer to compare with.");
  return first[0];
}
