import { calledOf, type Near, type OwnMap } from "../../ownmap";
import { shownName, type Id, type NetworkRecord } from "../../record";
import type { Askable } from "../questions/settle";
import { promptOf, type Agreement, type Difference } from "./difference";

const quoted = (near: Near) => (near.name === "" ? calledOf(near) : `“${near.name}”`);

/** What differs, in a sentence for whoever looks at both. It quotes the young person and stays on the screen. */
export function differenceWords(difference: Difference, record: NetworkRecord): string {
  const name = (id: Id) => shownName(record, id);
  switch (difference.kind) {
    case "own-map-only-there":
      return `${quoted(difference.near)} is on their map and not in the network.`;
    case "own-map-not-there":
      return `${name(difference.other)} is linked to them in the network and is not on their map.`;
    case "own-map-no-link":
      return `${name(difference.other)} is on their map; the network has no link between the two.`;
    case "own-map-closeness":
      return difference.closer
        ? `They put ${name(difference.other)} close; the link is recorded as weak.`
        : `They put ${name(difference.other)} far away; the link is recorded as strong.`;
    case "own-map-over":
      return difference.over
        ? `They say that ${name(difference.other)} used to be there; the network has it as current.`
        : `They have ${name(difference.other)} on their map now; the network says that it is over.`;
    case "own-map-between-only-there":
      return `They draw a line between ${name(difference.ends[0])} and ${name(difference.ends[1])}; the network has no link.`;
    case "own-map-between-not-there":
      return `The network links ${name(difference.ends[0])} and ${name(difference.ends[1])}; they draw no line between them.`;
    case "own-map-between-over":
      return difference.over
        ? `They say that the line between ${name(difference.ends[0])} and ${name(difference.ends[1])} used to be; the network has it as current.`
        : `They draw a line between ${name(difference.ends[0])} and ${name(difference.ends[1])} now; the network says that it is over.`;
  }
}

export function agreementWords({ ends }: Agreement, record: NetworkRecord): string {
  const [one, other] = ends;
  const name = shownName(record, one);
  return other === undefined ? `${name} is on both.` : `${name} and ${shownName(record, other)} are linked on both.`;
}

/**
 * What can be asked because of it. The question stands in papers that others read, so that it says nothing of what the young person
 * drew or said.
 */
function questionOf(difference: Difference, record: NetworkRecord, subject: Id): string {
  const name = (id: Id) => shownName(record, id);
  switch (difference.kind) {
    case "own-map-only-there":
      return difference.near.kind === "place"
        ? `Where else does ${name(subject)} spend time?`
        : `Who else does ${name(subject)} spend time with?`;
    case "own-map-not-there":
    case "own-map-no-link":
      return `What is known of the link between ${name(subject)} and ${name(difference.other)}, and from whom?`;
    case "own-map-closeness":
      return `How strong is the link between ${name(subject)} and ${name(difference.other)}?`;
    case "own-map-over":
      return `Is the link between ${name(subject)} and ${name(difference.other)} current?`;
    case "own-map-between-only-there":
    case "own-map-between-not-there":
      return `What is known of the link between ${name(difference.ends[0])} and ${name(difference.ends[1])}, and from whom?`;
    case "own-map-between-over":
      return `Is the link between ${name(difference.ends[0])} and ${name(difference.ends[1])} current?`;
  }
}

/** A difference as something that can be made a key question or a gap, or be put aside. */
export function asAskable(difference: Difference, map: OwnMap, record: NetworkRecord, subject: Id): Askable {
  const about = [...new Set([subject, ...difference.about])];
  const question = questionOf(difference, record, subject);
  return { prompt: promptOf(map, difference), about, concerns: difference.about, question };
}
