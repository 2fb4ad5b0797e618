import { limitOf, type Measured } from "./row";

const HEAD = ["row", "ours", "peers", "target", "holds", "what"];

function cells(row: Measured): string[] {
  const { id, what, unit, ours, peers, target, better, holds } = row;
  const others = Object.entries(peers).map(([name, figure]) => `${name} ${figure}`);
  const bound = better === "lower" ? "at most" : "at least";
  const limit = Number(limitOf(row).toFixed(1));
  const than = target.than === "value" ? "" : ` (${target.ratio} × ${target.than.slice("peer ".length)})`;
  return [id, `${ours} ${unit}`, others.join(", ") || "–", `${bound} ${limit}${than}`, holds ? "yes" : "NO", what];
}

/** What was measured as a table of plain text. */
export function tableOf(rows: readonly Measured[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}
