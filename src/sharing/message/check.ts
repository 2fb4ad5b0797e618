import type { NetworkRecord } from "../../record";
import { findingsOf, type Policy } from "../findings";
import { disclosing, groupOf, type Recipient } from "../recipients";
import type { Draft, Enclosed } from "./draft";
import { namesOnTheMap } from "./onTheMap";

/** Something to look at before a message leaves, in words. */
export type ToLookAt = { id: string; words: string };

const typed = ({ name, address }: { name: string; address: string }) =>
  name === "" ? address : `"${name.replace(/["\\]/g, "")}" <${address}>`;

/**
 * What would be wrong with a draft, before it is handed over: what Outlook is asked to look at before sending, and what only the network
 * knows: whose agency a recipient is, and which domain an address only looks like.
 */
export function checkDraft(
  draft: Draft,
  {
    record,
    enclosed,
    recipients,
    policy,
  }: { record: NetworkRecord; enclosed?: Enclosed; recipients: readonly Recipient[]; policy: Policy },
): ToLookAt[] {
  const people = namesOnTheMap(record);
  const files = enclosed
    ? [{ name: enclosed.paper.fileName, ours: true, audience: enclosed.copy.audience.type, names: enclosed.copy.names, people }]
    : [{ name: "", ours: true, audience: "team" as const, names: "codes" as const, people }];
  const seen = { subject: draft.subject, recipients: draft.to.map(({ address }) => address), files, marks: { ...draft.marks } };
  const general = findingsOf(seen, policy).filter(({ id }) => id !== "not-suitable");
  const unsuitable = draft.to.flatMap((one) => {
    const { suits, why, address } = groupOf(typed(one), policy);
    return suits === "not-suitable" ? [{ id: "not-suitable", words: `${address || one.name}: ${why}` }] : [];
  });
  const apart = disclosing(recipients);
  return [...unsuitable, ...(apart === "" ? [] : [{ id: "apart", words: apart }]), ...general];
}
