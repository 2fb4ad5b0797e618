import type { Copy, Shown } from "../copies";
import type { Profile, SessionKind } from "../guidance";
import type { Id, NetworkRecord, PartialDate, Session } from "../record";
import type { Block, Target } from "./blocks";

/** The map as src/map renders it: two forms of one drawing, its words for people who hear it, its Mermaid text. */
export type MapPicture = {
  svg: string;
  png: Uint8Array;
  widthMm: number;
  heightMm: number;
  alt: string;
  mermaid: string;
  /** Nobody and nothing is on it yet. */
  bare?: boolean;
  /** Which page of the map it is; "all" unless said. */
  page?: string;
  /** Where the whole is too small to be read, or a person chose so: its parts, each for a page of its own. */
  further?: readonly MapPicture[];
};

/** What a kind is built from. `record` is what the copy may show, and nothing else is at hand. */
export type Context = {
  record: NetworkRecord;
  profile: Profile;
  copy: Copy;
  today: PartialDate;
  title: string;
  draft: boolean;
  /** The session an agenda or minutes are about. */
  session: Session | undefined;
  map: MapPicture | undefined;
};

/** What is still missing before a document is finished, in plain words, and where it is put right. */
export type Missing = { message: string; at: Target };

/** One field as a form asks for it. The help is for the screen; it has no way onto a page. */
export type FormField = { of: Target["collection"]; field: string; label: string; help: string };

/**
 * A piece of a kind: one definition that yields the pages, the form to fill by pen, the check and the fields of the form on
 * screen.
 */
export type Part = {
  build: (context: Context) => Block[];
  blank: (context: Context) => Block[];
  missing: (context: Context) => Missing[];
  fields: FormField[];
  /** Shows the map; a kind with no such part is neither given one nor carries its text. */
  map?: boolean;
};

/** What a person chose for a paper that is about a part of the network: whom, and which questions. */
export type Chosen = { people?: readonly Id[]; questions?: readonly Id[] };

/** What a choice is made for: the copy, and what was chosen; without a choice the kind has one of its own. */
export type Choice = { copy: Copy; chosen: Chosen };

export type DocumentKind = {
  /** Stands in tags, file names and templates/wording.json. */
  id: string;
  /** Which sessions it can be about; undefined where it is about the network as a whole. */
  sessions: readonly SessionKind[] | undefined;
  /** What its pages show, and so what the copy carries. */
  shows: Shown;
  /** What is picked in the place of `shows.narrow`, where that hangs on whom the copy is for and on what a person chose. */
  picks?: (choice: Choice) => (record: NetworkRecord) => NetworkRecord;
  /** Has copies for the team only. */
  teamOnly?: boolean;
  /** Names people in full, whatever names the other papers use. */
  inFull?: boolean;
  fields: FormField[];
  hasMap: boolean;
  /** Is about the first person that was chosen: its file name keeps their paper apart from another's of the same day. */
  aboutOne?: boolean;
  /** What it shows of sessions other than its own; without it nothing. */
  others?: (session: Session) => Session;
  /** It shows of earlier reviews whom they put off. */
  earlierReviews?: true;
  /** What the map is drawn from, where that is more than the record the document carries. */
  drawnFrom?: Shown;
  /** The kind whose noun stands in the title, where it is not its own. */
  namedAs?: string;
  build: (context: Context) => Block[];
  blank: (context: Context) => Block[];
  missing: (context: Context) => Missing[];
};

/** A kind from its parts, in the order of the pages. */
export function defineKind(
  kind: Pick<
    DocumentKind,
    "id" | "sessions" | "shows" | "picks" | "teamOnly" | "inFull" | "aboutOne" | "others" | "earlierReviews" | "drawnFrom"
  > & {
    parts: readonly Part[];
  },
): DocumentKind {
  const { parts, ...rest } = kind;
  return {
    ...rest,
    fields: parts.flatMap((part) => part.fields),
    hasMap: parts.some((part) => part.map === true),
    build: (context) => parts.flatMap((part) => part.build(context)),
    blank: (context) => parts.flatMap((part) => part.blank(context)),
    missing: (context) => parts.flatMap((part) => part.missing(context)),
  };
}
