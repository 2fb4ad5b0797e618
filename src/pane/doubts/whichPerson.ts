import { linksOf, personOf, type Change, type Id, type Link, type NetworkRecord } from "../../record";
import { whichOne } from "../words";
import { dropDoubtsAbout, onlyDrop, settle, type Answer, type Answering } from "./answer";

const otherEnd = ({ from, to }: Link, id: Id) => (from === id ? to : from);
const saysNothing = ({ nature, note, status }: Link) => status === "proposed" && nature === "" && note === "";

/** Links that only a sentence suggests, where those it turns out to be between are linked already: nothing is left to ask. */
function spare(record: NetworkRecord, standIn: Id, id: Id): Change[] {
  const linked = new Set(linksOf(record, id).map((link) => otherEnd(link, id)));
  const links = linksOf(record, standIn).filter((link) => saysNothing(link) && linked.has(otherEnd(link, standIn)));
  return links.flatMap((link): Change[] => [
    ...dropDoubtsAbout(record, link.id, ""),
    { type: "drop", from: "links", id: link.id },
  ]);
}

/** Somebody who stands for one of several of that name becomes whoever it is, without leaving the name behind; or is a person of their own. */
export const whichPerson: Answering = (doubt, record) => {
  const standIn = personOf(record, doubt.field);
  const among = doubt.about.filter((id) => id !== doubt.field && personOf(record, id));
  if (!standIn || among.length === 0) return { answers: [onlyDrop(doubt, "Settled")] };
  const become = (id: Id): Answer => {
    const aliases = [...new Set([...(personOf(record, id)?.aliases ?? []), ...standIn.aliases])];
    const merge: Change = { type: "merge", in: "people", keep: id, gone: standIn.id };
    const named: Change = { type: "edit", in: "people", id, values: { aliases } };
    return { label: whichOne(record, id), change: settle(doubt, ...spare(record, standIn.id, id), merge, named) };
  };
  return { answers: [...among.map(become), { label: "Somebody else", change: settle(doubt) }] };
};
