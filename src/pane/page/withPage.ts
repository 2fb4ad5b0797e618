import type { Delivery, HostPage, Stop } from "../../hosts";
import type { NetworkRecord } from "../../record";
import { doAsked, type Asked } from "../asked";
import type { Services } from "../services";
import type { Store } from "../store";
import { notRead } from "./faults";
import type { Beside } from "./openDocument";
import type { Looked, PageSession } from "./session";
import { createTurns } from "./turns";

/** Letters typed in one go are written to the page together. */
const SETTLE_MS = 400;

const TYPED = "Typed on the page";
const NO_ROOM =
  "Some of what changed has no place on these pages yet, such as a new row, a heading or the map. Make the document anew to show it; what is open keeps all of it.";

const ANEW = "Make a new copy";

/** The pane's services as they are beside a page, what begins once the store is there, and an end of it: nothing is written after that. */
export type PageKeeping = { services: Services; start: (store: Store, asked?: Asked) => void; close: () => void };

/**
 * Keeps the pane and the document that is open beside it the same: what was typed on the page comes into the record as one step
 * that can be undone, and what changes in the record is written where it stands on the page. Before anything is written or made,
 * the page is read again.
 */
export function withPage(page: HostPage, plain: Services): PageKeeping {
  const inTurn = createTurns();
  let store: Store | undefined;
  let session: PageSession | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let besides: Beside | undefined;
  const stops: Stop[] = [];

  const present = () => store?.state().steps?.history.present;
  /** The session, where the network that is open is the one the document carries. */
  const sessionOf = (record: NetworkRecord | undefined) =>
    record !== undefined && session?.network === record.id ? session : undefined;

  /** What was found on the page becomes a step of its own. */
  function bring({ record, said }: Looked): void {
    if (record === present()) return;
    store?.bring(record, TYPED);
    if (said.length > 0) store?.tell({ tone: "note", words: said });
    store?.say(TYPED);
  }

  async function look(): Promise<void> {
    const record = present();
    const looked = record && (await sessionOf(record)?.look(record));
    if (!looked || looked.record === record) return;
    // Somebody typed in the pane meanwhile: once more, with that.
    if (present() !== record) return look();
    bring(looked);
  }

  /** A map can be drawn where it stands. */
  const drawing = (open: PageSession) => {
    const hasMap = open.last().envelope.mermaid !== "";
    return hasMap ? [{ label: "Update maps", run: () => void services.document?.drawMaps().catch(failed) }] : [];
  };

  /** Looks, and writes what `choose` makes of the record that is open by then; nothing where that is none. */
  async function write(choose: () => NetworkRecord | undefined): Promise<Delivery | undefined> {
    const record = present();
    const open = sessionOf(record);
    if (!open || !record) return undefined;
    const wrote = await open.write(
      () => present() ?? record,
      (looked) => {
        // Another network may have been opened while Word was answering.
        if (sessionOf(present()) !== open) return undefined;
        bring(looked);
        return choose();
      },
    );
    if (wrote.found && sessionOf(present()) === open) bring(wrote.found);
    if (wrote.delivery.ok && !wrote.room) store?.tell({ tone: "note", words: [NO_ROOM], choices: drawing(open) });
    return wrote.delivery;
  }

  const isHome = (record: NetworkRecord | undefined) => sessionOf(record)?.kind === "team-file";

  /** Something was done here: what was only opened and read leaves its document as it is. */
  function isChanged(): boolean {
    const { past = [], future = [] } = store?.state().steps?.history ?? {};
    return past.length + future.length > 0;
  }

  /** The team file is written when it is saved; every other document as soon as something has changed. */
  async function meet(): Promise<boolean> {
    if (!isHome(present())) return said(await write(() => (isChanged() ? present() : undefined)));
    await look();
    return true;
  }

  const writeNow = async () => said(await write(present));

  /** Says what was not written; whether there is nothing to say. */
  function said(delivery: Delivery | undefined): boolean {
    if (delivery && !delivery.ok) sayFailed(delivery.message);
    return delivery?.ok !== false;
  }

  const failed = () => store?.tell({ tone: "error", words: [notRead()] });

  /** What was not written is kept in the pane; a document made anew would hold it. */
  function sayFailed(message: string): void {
    const record = present();
    const kind = sessionOf(record)?.kind;
    const anew = async () => {
      if (!record || kind === undefined) return;
      const made = await plain.host.deliver(await plain.papers.make(present() ?? record, kind));
      store?.tell({ tone: made.ok ? "note" : "error", words: [made.ok ? `The new copy is in ${made.where}.` : made.message] });
    };
    store?.tell({ tone: "error", words: [message], choices: [{ label: ANEW, run: () => void anew().catch(failed) }] });
  }
  /** A change may have been the one that makes them agree. */
  const titlesAgain = () => (store?.state().titles ? services.document?.glance() : undefined);
  const meetSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(meet).then(titlesAgain).catch(failed), SETTLE_MS);
  };

  const save: Services["save"] = async (record, manner) => {
    const here = manner === "quietly" || manner === "asking";
    if (!isHome(record) || !here) return plain.save(record, manner);
    return inTurn(async () => {
      const was = present();
      // What was found on the page meanwhile is saved once more, by its own step.
      const newest = () => {
        const now = present();
        return now === undefined || now === was ? record : { ...now, edition: record.edition };
      };
      const delivery = (await write(newest)) ?? (await plain.save(record, manner));
      return delivery.ok && manner !== "quietly" ? page.save() : delivery;
    });
  };

  /** The record to make a document of: the one that is open, with what stands on its page by now. */
  async function upToDate(record: NetworkRecord): Promise<NetworkRecord> {
    const isPresent = record === present();
    await inTurn(look).catch(failed);
    return isPresent ? (present() ?? record) : record;
  }

  const papers: Services["papers"] = {
    ...plain.papers,
    make: async (record, kindId, options) => plain.papers.make(await upToDate(record), kindId, options),
    makeAll: async (record, options) => plain.papers.makeAll(await upToDate(record), options),
  };
  const outgoing: Services["outgoing"] = {
    ...plain.outgoing,
    makeCopy: async (record, kindId, options) => plain.outgoing.makeCopy(await upToDate(record), kindId, options),
    makeMapCopy: async (record, order) => plain.outgoing.makeMapCopy(await upToDate(record), order),
    makePack: async (record, sessionId) => plain.outgoing.makePack(await upToDate(record), sessionId),
  };
  /** Where Word opens no window for it, an empty page that is open will do. */
  const deliver: Services["host"]["deliver"] = (file) =>
    plain.host.deliver(file, async () => besides && (await import("./beginHere")).beginHere(besides, file));
  const services: Services = { ...plain, save, papers, outgoing, host: { ...plain.host, deliver } };

  let looked: "not yet" | "just now" | "yes" = "not yet";
  /** A program that keeps files to itself is not asked every time somebody comes back. */
  let askedTwice = false;

  /** What is open beside the pane. Where Word did not tell, the next time somebody comes back. */
  async function lookFirst(given: Store): Promise<void> {
    if (looked !== "not yet") return;
    looked = "just now";
    try {
      const { begin } = await import("./begin");
      const { standing, sure } = await inTurn(async () => {
        const begun = await begin(page, given, services);
        ({ session } = begun);
        return begun;
      });
      if (sure || askedTwice) looked = "yes";
      askedTwice = true;
      await services.document?.glance(standing);
    } finally {
      if (looked !== "yes") looked = "not yet";
    }
  }

  async function openDocument(given: Store): Promise<void> {
    // What documents are made of is fetched only where one is open beside the pane.
    const { createOpenDocument } = await import("./openDocument");
    const ours = () => (sessionOf(present()) ? present() : undefined);
    const setSession = (next: PageSession | undefined) => {
      session = next;
    };
    const beside = { page, store: given, services, session: () => session, setSession, ours, inTurn, meet, write: writeNow };
    besides = beside;
    services.document = createOpenDocument(beside);
    await lookFirst(given);
  }

  /** Somebody is back: what stands there is looked at again, or now at last. */
  function comeBack(given: Store): void {
    if (looked === "yes") {
      meetSoon();
      void services.document?.glance().catch(failed);
    } else if (looked === "not yet" && services.document) {
      given.tell(undefined);
      void lookFirst(given).catch(failed);
    }
  }

  return {
    services,
    start(given, asked) {
      store = given;
      let seen: NetworkRecord | undefined;
      const follow = () => {
        const record = present();
        const isNew = record !== seen;
        seen = record;
        if (isNew && isChanged()) meetSoon();
      };
      stops.push(
        given.subscribe(follow),
        plain.host.onReturn(() => comeBack(given)),
        page.onEdited(meetSoon),
      );
      void openDocument(given)
        .then(() => asked && doAsked(asked, given, services))
        .catch(failed);
    },
    close() {
      stops.forEach((stop) => stop());
      clearTimeout(timer);
    },
  };
}
