import { linksOf, type Change, type Doubt, type Id, type NetworkRecord } from "../../record";
import { onlyDrop, settle, type Answering } from "./answer";

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

/** Two that may be one. Both names are kept: the other becomes "also known as". */
export const same =
  (list: "people" | "places"): Answering =>
  (doubt, record) => {
    const [first, second] = doubt.about;
    const there = (id: Id | undefined): id is Id => record[list].some((entry) => entry.id === id);
    if (!there(first) || !there(second)) return { answers: [onlyDrop(doubt, "Settled")] };
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
