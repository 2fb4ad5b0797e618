import { useState } from "react";
import { mayLeave, notYetSentence, type Copy } from "../../../../copies";
import type { LetterDraft } from "../../../../hosts";
import type { Id, NetworkRecord, Share } from "../../../../record";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import type { MadeCopy, PreparedMessage } from "../../../outgoing";
import type { Recipient } from "../../../../sharing/recipients";
import { chosenFor, copyOf, isInvitation, shareOf, timesChange, type Leaving, type Order } from "./order";

/** A copy as it was made to be read, and of which session it is. A later change of the network makes it another copy. */
export type Read = { made: MadeCopy; copy: Copy; sessionId: Id | ""; noun: string };

/** Makes the copy, keeps who released it, and puts it into a message; each says in words how far it is. */
export function useSending() {
  const { outgoing, host, letter, today } = useServices();
  const store = useStore();
  const [read, setRead] = useState<Read>();
  const [state, setState] = useState({ words: "", busy: false });
  const recordNow = () => store.state().steps?.history.present;

  async function busily(words: string, work: () => Promise<string>): Promise<void> {
    setState({ words, busy: true });
    const said = await work().catch(() => paneFaultWords("paper-not-made"));
    setState({ words: said, busy: false });
    store.say(said);
  }

  /** Any copy, to be read before it leaves. */
  const show = (of: Omit<Read, "made">, work: (record: NetworkRecord) => Promise<MadeCopy>) =>
    busily("Making the copy…", async () => {
      const record = recordNow();
      if (!record) return "";
      setRead({ ...of, made: await work(record) });
      return "Here is the copy, as its readers would get it.";
    });

  async function make(order: Order, noun: string): Promise<void> {
    const copy = copyOf(order);
    if (!copy) return;
    const { kindId, sessionId, settled } = order;
    const before = recordNow();
    const change = before && timesChange(before, order);
    // The agenda says when it is, so this stands before it is made.
    if (change) store.change(change, "Set the time of the session");
    const chosen = chosenFor(order);
    const options = { audience: copy.audience, names: copy.names, settled, sessionId, ...(chosen && { chosen }) };
    await show({ copy, sessionId, noun }, (record) => outgoing.makeCopy(record, kindId, options));
  }

  /** The entry in the sharing list; said once for each copy. */
  function release(leaving: Leaving): void {
    const record = recordNow();
    if (!read || !record) return;
    const { made, copy, sessionId, noun } = read;
    const change = shareOf(record, { made, copy, sessionId, leaving, on: today() });
    const may = mayLeave(change.entry, made.print, leaving.madeBy);
    if (!may.ok) return setState({ words: notYetSentence(may.why), busy: false });
    store.change(change, `Release ${noun.toLowerCase()}`);
    const words = "Released. It stands in the list of what was shared; now it can leave.";
    setState({ words, busy: false });
    store.say(words);
  }

  /** The message as it would go, with what is to be looked at before it does. */
  const prepare = async (share: Share, to: readonly Recipient[]): Promise<PreparedMessage> => {
    const record = recordNow();
    if (!read || !record) throw new Error("There is no copy to send.");
    const { copy, made, sessionId } = read;
    const from = letter?.writer.name ?? share.madeBy;
    return outgoing.messageFor(record, { sessionId, copy, made, releasedBy: share.releasedBy, to, from });
  };

  function sentBy(share: Share, how: Share["how"], to: LetterDraft["to"]): void {
    const recipients = to.map(({ address }) => address).join("\n");
    store.change({ type: "edit", in: "shares", id: share.id, values: { how, recipients } }, "Keep how it was shared");
  }

  return {
    ...state,
    read,
    /** The entry of this very copy, once somebody read and released it. */
    shareIn: (record: NetworkRecord): Share | undefined =>
      record.shares.find((one) => one.print === read?.made.print && mayLeave(one, one.print, one.madeBy).ok),
    make,
    show,
    release,
    /** Forgets the copy, so that another can be made. */
    again: () => {
      setRead(undefined);
      setState({ words: "", busy: false });
    },
    prepare,
    intoMessage: (share: Share, draft: LetterDraft) =>
      busily("Putting it into the message…", async () => {
        const outcome = await letter?.put(draft);
        if (!outcome) return "";
        if (!outcome.ok) return outcome.message;
        sentBy(share, "message", draft.to);
        await letter?.tell(`The copy is in this ${letter.kind}. Look at it once more before you send it.`);
        return `It is in the ${letter?.kind ?? "message"}, which is not sent yet. Save the team file, so that the list of what was shared has it.`;
      }),
    asMessageFile: (share: Share, draft: LetterDraft) =>
      busily("Making the message…", async () => {
        const outcome = await host.deliver(await outgoing.asFile(draft));
        if (!outcome.ok) return outcome.message;
        sentBy(share, "message", draft.to);
        return `The unsent message is in ${outcome.where}. Open it, look at it and send it.`;
      }),
    asCopyFile: (share: Share) =>
      busily("Making it…", async () => {
        const outcome = read && (await host.deliver(read.made.file));
        if (!outcome?.ok) return outcome?.message ?? "";
        sentBy(share, "file", []);
        return `Done: it is in ${outcome.where}.`;
      }),
    /** Whether what was read invites to a session. */
    invites: read !== undefined && isInvitation(read.made),
    asCalendarFile: () =>
      busily("Making it…", async () => {
        const record = recordNow();
        const file = read && record && (await outgoing.calendarFor(record, read.sessionId));
        if (!file) return "The session has no day yet. Set it under Meet.";
        const outcome = await host.deliver(file);
        return outcome.ok ? `Done: it is in ${outcome.where}. It names nobody.` : outcome.message;
      }),
    textOf: (draft: LetterDraft) => outgoing.asText(draft),
  };
}
