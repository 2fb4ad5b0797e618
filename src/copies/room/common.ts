import { dropDangling, type NetworkRecord, type Session } from "../../record";
import { COLLECTION_NAMES, HEADINGS } from "../copy";

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function inBoth<E extends object>(some: readonly E[], others: readonly E[]): E[] {
  return some.filter((one) => others.some((other) => same(one, other)));
}

/** Of a session what both are shown; what they are shown differently is shown to neither. */
function sessionInBoth(one: Session, other: Session | undefined): Session[] {
  if (!other) return [];
  const values = Object.entries(one).map(([key, value]) => {
    const theirs = other[key as keyof Session];
    if (Array.isArray(value)) return [key, inBoth(value as object[], theirs as object[])];
    return [key, same(value, theirs) || typeof value !== "string" ? value : ""];
  });
  return [Object.fromEntries(values) as Session];
}

/** What two readers may both see, when they look at one screen. */
export function common(one: NetworkRecord, other: NetworkRecord): NetworkRecord {
  const lists = COLLECTION_NAMES.map((name) => [name, inBoth<object>(one[name], other[name])]);
  const headings = HEADINGS.filter((name) => !same(one[name], other[name]) && typeof one[name] === "string");
  const sessions = one.sessions.flatMap((session) =>
    sessionInBoth(
      session,
      other.sessions.find(({ id }) => id === session.id),
    ),
  );
  return dropDangling({
    ...one,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(headings.map((name) => [name, ""])),
    sessions,
  } as NetworkRecord);
}
