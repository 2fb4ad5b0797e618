import { ENVELOPE_NAMESPACE, excerptsIn, type ExcerptId, type WrittenControls } from "../../documents";
import type { NameMode } from "../../copies";
import type { HostPage, Standing } from "../../hosts";
import type { Id, NetworkRecord } from "../../record";
import { whyNotFinished } from "../check";
import type { Services } from "../services";
import type { Store, Titles } from "../store";
import { drawAnew, NO_OLD_MAPS, oldMapsIn } from "./drawAnew";
import { notRead } from "./faults";
import { findingsOf, goneFields, type Checked, type Finding, type Mend } from "./findings";
import { mend } from "./mend";
import { putIn } from "./putIn";
import type { PageSession } from "./session";
import { titlesAgree, titlesOf } from "./titles";
import { askToUnlink } from "./unlink";

/** What the parts of this folder work with. `session` is that of the document, where it is one of ours. */
export type Beside = {
  page: HostPage;
  store: Store;
  services: Services;
  session: () => PageSession | undefined;
  /** The document is ours from now on, or no more. */
  setSession: (session: PageSession | undefined) => void;
  /** The network that is open, where it is the one the document carries. */
  ours: () => NetworkRecord | undefined;
  /** Nothing is read while something is written. */
  inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  /** Looks at the page, and writes what has changed; false where that failed, which is said. */
  meet: () => Promise<boolean>;
  /** The same, also where nothing was changed in the pane. */
  write: () => Promise<boolean>;
};

/** The document that is open beside the pane, as a whole: what can be done with it from the menu, the ribbon and Ctrl+K. */
export type OpenDocument = {
  check(): Promise<Checked>;
  mend(finding: Finding, how: Mend): Promise<void>;
  drawMaps(): Promise<void>;
  /**
   * Pages at the cursor of somebody else's document. `names` count for the first that comes; those after it name people as it does,
   * and without them the first is refused.
   */
  putIn(id: ExcerptId, names?: NameMode): Promise<void>;
  /** Which of them stand there; undefined in a document of our own, which has pages of its own. */
  excerpts(): readonly ExcerptId[] | undefined;
  unlink(): void;
  isOurs(): boolean;
  /** What kind of paper it is, and the session it is about; undefined where the open network is not its own. */
  shows(): { kind: string; session: Id | undefined } | undefined;
  /** Whether somebody saved it as a draft; undefined where it is none of our papers. */
  isDraft(): boolean | undefined;
  /** Marks it as a draft, at the head, in the title and among its properties, and has Word save it. */
  saveAsDraft(): Promise<void>;
  /** Takes that mark off; refused while its titles differ or name somebody. */
  finish(): Promise<void>;
  opensItself(): boolean;
  setOpensItself(on: boolean): Promise<void>;
  /**
   * Looks whether the titles agree and nothing was taken off the page, and keeps what it found in the store. `standing` where the
   * page was looked at a moment ago.
   */
  glance(standing?: Standing): Promise<void>;
};

const PREFIX = "mt";

/** The titles of a paper of our own, where they differ; those of somebody else's document are theirs. */
function differingIn(standing: Standing, open: PageSession | undefined, pages: WrittenControls | undefined): Titles | undefined {
  if (!open || !pages || excerptsIn(open.kind).length > 0) return undefined;
  const titles = titlesOf(standing, pages.title);
  return titlesAgree(titles) ? undefined : titles;
}

async function check(beside: Beside): Promise<Checked> {
  const { page, session, ours } = beside;
  const [standing, parts] = [await page.blocks.look(PREFIX), await page.parts(ENVELOPE_NAMESPACE)];
  const record = ours();
  const open = session();
  const tags = standing.controls.map(({ tag }) => tag);
  const oldMaps = record && open ? await oldMapsIn(beside, { record, session: open }, tags) : NO_OLD_MAPS;
  const { envelope, interrupted } = open?.last() ?? { envelope: undefined, interrupted: false };
  const pages = record && open?.pages(record);
  const titles = differingIn(standing, open, pages);
  return findingsOf({ standing, parts, envelope, interrupted, pages, oldMaps, opensItself: page.blocks.opensItself(), titles });
}

/** Said once for each field: whoever took it out may have meant to. */
function sayGone({ store }: Beside, names: readonly string[], known: Set<string>): void {
  const news = names.filter((name) => !known.has(name));
  news.forEach((name) => known.add(name));
  if (news.length === 0 || store.state().notice) return;
  const shown = news.slice(0, 3).map((name) => `“${name}”`);
  const more = news.length > shown.length ? ` and ${news.length - shown.length} more` : "";
  store.tell({
    tone: "note",
    words: [`Taken off the page: ${shown.join(", ")}${more}. The network still has what stood there.`],
    choices: [{ label: "Check document", run: () => store.show("check") }],
  });
}

export function createOpenDocument(beside: Beside): OpenDocument {
  const { page, store, session, inTurn } = beside;
  const known = new Set<string>();

  async function glance(seen?: Standing): Promise<void> {
    const [open, record] = [session(), beside.ours()];
    if (!open || !record) return store.learn({ titles: undefined });
    const standing = seen ?? (await page.blocks.look(PREFIX));
    const pages = open.pages(record);
    sayGone(beside, goneFields(standing.controls, open.last().envelope, pages), known);
    store.learn({ titles: differingIn(standing, open, pages) });
  }

  /** Only a paper of our own has the mark of a draft. */
  const paper = () => {
    const open = session();
    return open && !open.isTheirs && beside.ours() ? open : undefined;
  };

  /** What Word does not tell is said, whatever it was asked for. */
  const told = (job: () => Promise<void>): Promise<void> => job().catch(() => store.tell({ tone: "error", words: [notRead()] }));

  async function mark(draft: boolean): Promise<void> {
    await inTurn(async () => {
      paper()?.mark(draft);
      const written = await beside.write();
      await glance();
      if (!written) return;
      const saved = await page.save();
      if (!saved.ok) store.tell({ tone: "error", words: [saved.message] });
      else store.say(draft ? "Saved as a draft." : "It is a draft no more.");
    });
  }

  async function finish(): Promise<void> {
    await inTurn(() => glance());
    const record = beside.ours();
    const why = record && whyNotFinished(record, store.state().titles);
    if (why === undefined) return mark(false);
    store.tell({ tone: "error", words: [why] });
  }

  return {
    isDraft: () => paper() && paper()?.last().envelope.draft === true,
    saveAsDraft: () => told(() => mark(true)),
    finish: () => told(finish),
    check: () => inTurn(() => check(beside)),
    mend: (finding, how) =>
      told(async () => {
        await mend(beside, finding, how);
        await inTurn(() => glance());
      }),
    drawMaps: () => told(() => drawAnew(beside)),
    putIn: (id, names) => told(() => putIn(beside, id, names)),
    excerpts() {
      const open = session();
      const kinds = open ? excerptsIn(open.kind) : [];
      return open && kinds.length === 0 ? undefined : kinds;
    },
    unlink: () => askToUnlink(beside),
    isOurs: () => session() !== undefined,
    shows() {
      const open = beside.ours() ? session() : undefined;
      return open && { kind: open.kind, session: open.last().envelope.session || undefined };
    },
    opensItself: () => page.blocks.opensItself(),
    async setOpensItself(on) {
      const done = await page.blocks.setOpensItself(on);
      const words = on ? "The pane opens with this document." : "The pane stays closed with this document.";
      if (done.ok) store.say(words);
      else store.tell({ tone: "error", words: [done.message] });
    },
    glance: (standing) => inTurn(() => glance(standing)),
  };
}
