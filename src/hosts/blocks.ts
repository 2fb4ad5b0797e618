import type { ShownControl } from "./page";
import type { Delivery } from "./port";

/** A picture to stand in every content control of a tag. Sizes in points. */
export type PagePicture = { tag: string; png: Uint8Array; width: number; height: number; name: string; alt: string };

/** What stands in the open document at one moment: its own title, every content control of ours, and whether it is a blank page. */
export type Standing = { title: string; controls: ShownControl[]; blank: boolean };

/** `tags` are those of all controls that stood in the document, each as often as it stood there. */
export type Drawn = Delivery & { tags: readonly string[] };

/** Pages to put at the cursor: a whole file, and the custom XML part that is the document's only one of its namespace afterwards. */
export type Insertion = { bytes: Uint8Array; part: string };

/** What is taken out: controls by their tags, properties by name, custom XML parts by namespace, bookmarks by their names. */
export type Unlinking = { tags: RegExp; properties: readonly string[]; namespace: string; bookmarks: RegExp };

/**
 * A document for an empty page: its pages as a file, the part that goes with them, its title and its own properties, and lines for the
 * head and foot of the pages, where the open document has none there.
 */
export type Beginning = {
  bytes: Uint8Array;
  part: string;
  title: string;
  properties: Readonly<Record<string, string>>;
  head: readonly string[];
  foot: readonly string[];
};

/** `edges`: whose head and foot the pages have. */
export type Begun = Delivery & { edges: "ours" | "theirs" };

/** `bookmarks`: those of ours are still there. */
export type Unlinked = Delivery & { bookmarks: boolean };

/**
 * What can be done with pages of ours in the open document as a whole. Each is one change of the document where the program allows
 * that, so that its own undo takes it back in one go.
 */
export type PageBlocks = {
  look(prefix: string): Promise<Standing>;
  /**
   * Puts a document onto the open one where that is a blank page, before whatever may stand there unseen; undefined where nothing was
   * put there, since it is not blank or the program does not let it.
   */
  begin(document: Beginning): Promise<Begun | undefined>;
  /** At the cursor, behind what is selected; refused inside a field of ours. */
  insert(pages: Insertion): Promise<Delivery>;
  /** Draws anew in every control of the pictures' tags, and writes the part after it; nothing where there is no such control. */
  draw(pictures: readonly PagePicture[], part: string): Promise<Drawn>;
  /** Takes away controls by their whole tags; what stands in them stays as plain text. */
  release(tags: readonly string[]): Promise<Delivery>;
  /**
   * Makes the document one of nobody's: nothing of ours stays in it but its words and pictures, the program's own note that the
   * pane was used, which no add-in can take out, and bookmarks where `bookmarks` says so.
   */
  unlink(what: Unlinking): Promise<Unlinked>;
  /** Whether this program lets bookmarks be taken out. */
  takesBookmarks(): boolean;
  /** Whether the pane opens by itself with this document. */
  opensItself(): boolean;
  setOpensItself(on: boolean): Promise<Delivery>;
};
