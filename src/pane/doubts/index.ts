import type { Doubt, NetworkRecord } from "../../record";
import { onlyDrop, type Answering, type Answers } from "./answer";
import { conflict, notShown, reworded } from "./differs";
import { isOne } from "./isOne";
import { link } from "./link";
import { whichRow } from "./row";
import { same } from "./same";
import { subject } from "./subject";
import { tracked } from "./tracked";
import { whichPerson } from "./whichPerson";

export type { Answer, Answers, PickAnswer } from "./answer";

const ANSWERING: Record<Doubt["kind"], Answering> = {
  "same-place": same("places"),
  "same-person": same("people"),
  "is-place": isOne("places"),
  "is-person": isOne("people"),
  "is-subject": subject,
  link,
  "which-person": whichPerson,
  "which-row": whichRow,
  "tracked-change": tracked,
  words: (doubt) => ({ answers: [onlyDrop(doubt, "Seen")] }),
  conflict,
  reworded,
  "not-shown": notShown,
};

/** The answers a person can give to a doubt. Each is a change that settles it; nothing is decided without one. */
export function answersFor(doubt: Doubt, record: NetworkRecord): Answers {
  return ANSWERING[doubt.kind](doubt, record);
}
