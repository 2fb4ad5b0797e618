import type { NetworkRecord } from "../../record";
import { findingsOf, type FindingId, type Policy } from "../findings";
import { disclosing, groupOf, type Recipient } from "../recipients";
import type { Draft, Enclosed } from "./draft";
import { namesOnTheMap } from "./onTheMap";

/**
 * Something to look at before a message leaves, in words. What `stops` can be put right on the spot and never goes out from here; the
 * rest may be meant so, which only a person can say.
 */
export type ToLookAt = { id: FindingId | "apart"; words: string; stops: boolean };

/** A name may be a place's as well, and a council may file under a marking of another kind. */
const MAY_BE_MEANT: readonly ToLookAt["id"][] = ["name-in-subject", "name-in-file-name", "no-marking"];

const toLookAt = (id: ToLookAt["id"], words: string): ToLookAt => ({ id, words, stops: !MAY_BE_MEANT.includes(id) });

const typed = ({ name, address }: { name: string; address: string }) =>
  name === "" ? address : `"${name.replace(/["\\]/g, "")}" <${address}>`;

type Checking = { record: NetworkRecord; enclosed?: Enclosed; recipients: readonly Recipient[]; policy: Policy };

/**
 * What would be wrong with a draft, before it is handed over: what Outlook is asked to look at before sending, and what only the network
 * knows: whose agency a recipient is, and which domain an address only looks like.
 */
export function checkDraft(draft: Draft, { record, enclosed, recipients, policy }: Checking): ToLookAt[] {
  const people = namesOnTheMap(record);
  const files = enclosed
    ? [{ name: enclosed.paper.fileName, ours: true, audience: enclosed.copy.audience.type, names: enclosed.copy.names, people }]
    : [{ name: "", ours: true, audience: "team" as const, names: "codes" as const, people }];
  const seen = { subject: draft.subject, recipients: draft.to.map(({ address }) => address), files, marks: { ...draft.marks } };
  const general = findingsOf(seen, policy).filter(({ id }) => id !== "not-suitable");
  const unsuitable = draft.to.flatMap((one) => {
    const { suits, why, address } = groupOf(typed(one), policy);
    return suits === "not-suitable" ? [toLookAt("not-suitable", `${address || one.name}: ${why}`)] : [];
  });
  const apart = disclosing(recipients);
  return [
    ...unsuitable,
    ...(apart === "" ? [] : [toLookAt("apart", apart)]),
    ...general.map(({ id, words }) => toLookAt(id, words)),
  ];
}
