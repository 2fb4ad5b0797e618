import { addName, leaveHeard, type LineRoom, type ToSettle } from "../../../../meeting";
import { apply, foldName, type Change, type NetworkRecord, type SessionItem } from "../../../../record";

/** The line as it stands there, which may say more of it than is shown. */
export const lineIn = ({ session }: LineRoom, item: SessionItem): SessionItem =>
  session.items.find(({ id }) => id === item.id) ?? item;

type Found = NonNullable<ToSettle["possible"]>;
type How = { as: Found["as"] | undefined; shown: LineRoom };

const isKnown = ({ people, places }: NetworkRecord, name: string) =>
  [...people, ...places].some((one) => [one.name, ...one.aliases].some((form) => foldName(form) === foldName(name)));

/**
 * A name that nobody has, as it is shown, added to the network. Where more is known than is shown, somebody may go by it already
 * and is not added twice; and whoever is added may not be shown either, so that the name counts as settled.
 */
export function addFoundName(on: LineRoom, item: SessionItem, possible: Found, { as, shown }: How): { change: Change } {
  if (on.record === shown.record) return { change: addName(on, possible, as).change };
  if (isKnown(on.record, possible.name)) return { change: leaveHeard(on, item, possible.name) };
  const { change } = addName(on, possible, as);
  const record = apply(on.record, change);
  const session = record.sessions.find(({ id }) => id === on.session.id) ?? on.session;
  return { change: { type: "all", changes: [change, leaveHeard({ ...on, record, session }, item, possible.name)] } };
}
