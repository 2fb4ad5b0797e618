import {
  sessionsInOrder,
  type AgendaItem,
  type Id,
  type NetworkRecord,
  type Parked,
  type Review,
  type Session,
} from "../../../record";
import type { Context, Part } from "../../kind";
import { inSessionOf } from "../../parts/address";
import { parkedColumns } from "../../parts/decisions";
import { words, type Field } from "../../parts/field";
import { shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { carriedLines } from "../../parts/origin";

type Left<E> = E & { session: Id; carried: [] };

/** What earlier sessions left, with the session it comes from. */
function left<E extends object>({ record, session }: Context, of: (session: Session) => readonly E[]): Left<E>[] {
  const others = (all: NetworkRecord) => sessionsInOrder(all).filter(({ id }) => id !== session?.id);
  return others(record).flatMap((other) => of(other).map((one) => ({ ...one, session: other.id, carried: [] })));
}

const [what, why] = parkedColumns as [Field<Parked>, Field<Parked>];

/** What earlier sessions left aside as outside their purpose: it may need a mapping of its own, and nobody may have asked for one. */
export const parkedEarlierPart: Part = listPart<Left<Parked>>({
  of: "sessions",
  heading: "Parked earlier: may need its own mapping",
  entries: (context) => left(context, ({ parked }) => parked),
  columns: [
    { ...what, lines: (entry, at, context) => [...what.lines(entry, at, context), ...carriedLines(entry, at, context)] },
    why,
  ],
  address: ({ session, id }) => inSessionOf(session, "parked", id),
});

const item = words<Left<AgendaItem>>("text", "Item");

/** Items that an earlier session passed over or did not come to. */
export const missedPart: Part = listPart<Left<AgendaItem>>({
  of: "sessions",
  heading: "Not reached before",
  entries: (context) => left(context, ({ agenda }) => agenda),
  columns: [
    { ...item, share: 60 },
    { field: "carried", label: "Where it comes from", share: 40, lines: carriedLines, derived: true },
  ],
  address: ({ session, id }) => inSessionOf(session, "agenda", id),
});

type PutOff = Review["reassessed"][number] & { id: Id; review: Id; session: Id; carried: [] };

/** Subjects and contexts that a review put off; each mapped one is reassessed (guidance, "Review mapping meetings"). */
export const putOffPart: Part = listPart<PutOff>({
  of: "reviews",
  heading: "Put off at an earlier review",
  entries: ({ record }) =>
    record.reviews.flatMap(({ id: review, session, reassessed }) =>
      reassessed.map((one) => ({ ...one, id: one.about, review, session, carried: [] as [] })),
    ),
  columns: [
    {
      field: "about",
      label: "Subject or context",
      share: 40,
      lines: ({ about }, _at, { record }) => [{ text: shownName(record, about), strong: true }],
      derived: true,
    },
    {
      field: "reason",
      label: "Where it comes from and why",
      share: 60,
      lines: (entry, at, context) => [...carriedLines(entry, at, context), ...textLines(entry.reason, at("reason"))],
    },
  ],
  address:
    ({ review, about }) =>
    (field) => ({ collection: "reviews", id: review, field: `reassessed.${about}.${field}` }),
});
