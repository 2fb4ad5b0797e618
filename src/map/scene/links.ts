import { ageBand } from "../../guidance";
import { showDate, type Link } from "../../record";
import type { Compared, MapProfile, View } from "../view";
import { EFFECT } from "../narrative/words";
import { heightOf, roomOf, rowsOf } from "./rows";
import { LABEL_SIZE, TICK_ROOM, WAS, type SceneLabel, type SceneLink } from "./scene";

/** What a label says: the nature of the link, "was" where it is over, "?" where it is to be checked again. */
function labelText(link: Link): string {
  const over = link.past && !/^(?:was|were|had|used to|ex|former|no longer)\b/i.test(link.nature);
  const nature = over ? `${WAS} ${link.nature || "linked"}` : link.nature;
  return link.recheck ? `${nature} ?`.trim() : nature;
}

/** What is left of it where lines have no words: "was" and "?" are signs like the tick, without which a line would say too much. */
const signsOf = ({ past, recheck }: Link): string =>
  [past ? WAS : "", recheck ? "?" : ""].filter((sign) => sign !== "").join(" ");

/** Long labels get wider rows, so that they stay near a block. */
const roomFor = (text: string) => Math.min(14, Math.max(7.6, 4.5 + text.length / 8));

function labelOf(link: Link, words: boolean, turned: string): SceneLabel | undefined {
  const tick = link.effect === "protective" || link.effect === "mixed";
  const text = words ? labelText(link) : signsOf(link);
  const natureRows = rowsOf(text, LABEL_SIZE, roomFor(text) - (tick ? TICK_ROOM : 0));
  const date = words ? showDate(link.date) : "";
  const dateRows = rowsOf(date, LABEL_SIZE, 9);
  const status = link.status === "proposed" && words ? "proposed" : turned;
  const mark = rowsOf(status, LABEL_SIZE, 9, { tone: "accent" });
  const rows = [...natureRows, ...dateRows, ...mark];
  if (rows.length === 0 && !tick) return undefined;
  const [first] = rows;
  const width = Math.max(roomOf(rows), (first?.width ?? 0) + (tick ? TICK_ROOM : 0));
  const all = [text, date, status].filter((part) => part !== "").join(" ");
  return { text: all, rows, tick, width: width + 0.4, height: Math.max(heightOf(rows), LABEL_SIZE) + 0.16 };
}

/** What a link is and how it is known, in words; the names are said only for who influences whom. */
export function knownOfLink(link: Link, from: string, to: string): string {
  const known = { evidenced: "evidenced", anecdotal: "anecdotal", "not-known": "evidence not known" }[link.basis];
  const influence = {
    none: "",
    "not-known": "",
    "from-to": `${from} influences ${to}`,
    "to-from": `${to} influences ${from}`,
    both: "each influences the other",
  }[link.influence];
  const parts = [
    labelText({ ...link, recheck: false }),
    known,
    EFFECT[link.effect],
    link.conflict ? "conflict" : "",
    influence,
    showDate(link.date),
    link.recheck ? "to be checked again" : "",
    link.status === "proposed" ? "proposed" : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** How a link sounds, without saying who is meant twice. */
const spokenLink = (link: Link, from: string, to: string): string => `${from} and ${to}: ${knownOfLink(link, from, to)}`;

/** What decides how a link is shown beside the link itself. */
export type Showing = {
  view: View;
  today: string;
  profile: Pick<MapProfile, "currentMonths" | "recentMonths">;
  /** How entries have turned since an earlier session, where the two are compared. */
  compared?: Compared | undefined;
};

export function sceneLink(link: Link, ends: { from: number; to: number; names: [string, string] }, showing: Showing): SceneLink {
  const { view, today, profile, compared } = showing;
  const turned = compared?.turned.get(link.id) ?? "";
  return {
    id: link.id,
    from: ends.from,
    to: ends.to,
    evidence: link.basis,
    conflict: link.conflict || link.effect === "harmful" || link.effect === "mixed",
    protective: link.effect === "protective" || link.effect === "mixed",
    recheck: link.recheck,
    past: link.past || (view.past && ageBand(link.date, today, profile) === "historic"),
    proposed: link.status === "proposed",
    heads: {
      from: link.influence === "to-from" || link.influence === "both",
      to: link.influence === "from-to" || link.influence === "both",
    },
    strength: link.strength,
    label: labelOf(link, view.labels, turned),
    spoken: [spokenLink(link, ...ends.names), turned].filter((part) => part !== "").join(", "),
  };
}
