import { linksOf, personOf, type Change, type Doubt, type Id, type Link, type NetworkRecord } from "../../record";
import { whichOne } from "../words";
import { dropDoubtsAbout, onlyDrop, settle, type Answer, type Answering, type Answers } from "./answer";

/** The one to keep: confirmed before proposed, then the one with more links, then the first. */
function keeper(record: NetworkRecord, list: "people" | "places", first: Id, second: Id): [keep: Id, gone: Id] {
  const weight = (id: Id) => {
    const entry = record[list].find((one) => one.id === id);
    return (entry?.status === "confirmed" ? 1000 : 0) + linksOf(record, id).length;
  };
  return weight(second) > weight(first) ? [second, first] : [first, second];
}

/** A surname and a first name that were read as two: as one they have the whole name, and neither goes by half of it. */
function asWhole({ other }: Doubt, record: NetworkRecord, list: "people" | "places", keep: Id, gone: Id): Change[] {
  if (other === "" || list === "places") return [];
  const aliases = record.people.filter(({ id }) => id === keep || id === gone).flatMap((one) => one.aliases);
  return [{ type: "edit", in: "people", id: keep, values: { name: other, aliases } }];
}

const otherEnd = ({ from, to }: Link, id: Id) => (from === id ? to : from);

/** Links that only a sentence suggests, where those it turns out to be between are linked already: nothing is left to ask. */
function spare(record: NetworkRecord, standIn: Id, id: Id): Change[] {
  const linked = new Set(linksOf(record, id).map((link) => otherEnd(link, id)));
  const links = linksOf(record, standIn).filter((link) => link.status === "proposed" && linked.has(otherEnd(link, standIn)));
  return links.flatMap((link): Change[] => [
    ...dropDoubtsAbout(record, link.id, ""),
    { type: "drop", from: "links", id: link.id },
  ]);
}

/** Somebody who stands for one of several of that name becomes whoever it is, without leaving the name behind. */
function oneOf(doubt: Doubt, record: NetworkRecord, standIn: Id, among: readonly Id[]): Answers {
  const own = personOf(record, standIn)?.aliases ?? [];
  const become = (id: Id): Answer => {
    const aliases = [...new Set([...(personOf(record, id)?.aliases ?? []), ...own])];
    const merge: Change = { type: "merge", in: "people", keep: id, gone: standIn };
    const named: Change = { type: "edit", in: "people", id, values: { aliases } };
    return { label: whichOne(record, id), change: settle(doubt, ...spare(record, standIn, id), merge, named) };
  };
  return { answers: [...among.map(become), { label: "Somebody else", change: settle(doubt) }] };
}

/** Two that may be one. Both names are kept: the other becomes "also known as". */
export const same =
  (list: "people" | "places"): Answering =>
  (doubt, record) => {
    const [first, second] = doubt.about;
    const there = (id: Id | undefined): id is Id => record[list].some((entry) => entry.id === id);
    if (!there(first) || !there(second)) return { answers: [onlyDrop(doubt, "Settled")] };
    const more = doubt.about.slice(2).filter(there);
    if (list === "people" && more.length > 0) return oneOf(doubt, record, first, [second, ...more]);
    const [keep, gone] = keeper(record, list, first, second);
    return {
      answers: [
        {
          label: "Same",
          change: settle(doubt, { type: "merge", in: list, keep, gone }, ...asWhole(doubt, record, list, keep, gone)),
        },
        { label: "Different", change: settle(doubt) },
      ],
    };
  };
