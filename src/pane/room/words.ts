import type { Audience } from "../../copies";

const and = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** For whom the screen is, so that nobody has to guess what is left out. */
export function forWhom(audiences: readonly Audience[]): string {
  if (audiences.length > 0 && audiences.every(({ type }) => type === "team")) return "Shown: what the team may see.";
  const agencies = audiences.flatMap((one) => (one.type === "partner" && one.agency !== "" ? [one.agency] : []));
  if (agencies.length === 0) return "Shown: what any partner may see.";
  return `Shown: what ${and(agencies)} ${agencies.length > 1 ? "may all" : "may"} see.`;
}
