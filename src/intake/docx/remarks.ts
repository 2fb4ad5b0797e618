import type { Relation } from "./relations";

/** What was noticed about a file while its parts were read. */
export type Noticed = {
  names: readonly string[];
  /** Content type of the main part. */
  type: string;
  relations: readonly Relation[];
  /** The file's own list of its parts was missing or wrong. */
  unlisted: boolean;
  leftOut: number;
  unreadable: boolean;
};

/** Links that somebody follows, and parts that have a reader of their own. */
const ORDINARY = new Set(["hyperlink"]);
const OUTSIDE: Readonly<Record<string, string>> = {
  attachedTemplate: "a template",
  image: "a picture",
  oleObject: "an object of another program",
  subDocument: "another document",
  frame: "another document",
  mailMergeSource: "a list of addresses",
};
const EMBEDDED = new Set(["oleObject", "package"]);

function outside(relations: readonly Relation[]): string[] {
  const away = relations.filter((one) => one.outside && !ORDINARY.has(one.kind));
  if (away.length === 0) return [];
  const what = [...new Set(away.map(({ kind }) => OUTSIDE[kind] ?? "a file"))].join(", ");
  const times = away.length === 1 ? "something" : `${away.length} things`;
  return [`The document points to ${times} outside it (${what}). Nothing was fetched.`];
}

function inside(relations: readonly Relation[]): string[] {
  const count = (kinds: (kind: string) => boolean) => relations.filter((one) => !one.outside && kinds(one.kind)).length;
  const embedded = count((kind) => EMBEDDED.has(kind));
  const chunks = count((kind) => kind === "aFChunk");
  return [
    ...(embedded > 0
      ? [`${embedded === 1 ? "An embedded file" : `${embedded} embedded files`} in the document could not be read.`]
      : []),
    ...(chunks > 0
      ? ["A part of the document is kept in another format and was not read. Open it in Word, save it, and open that copy."]
      : []),
  ];
}

/** What a person should know about a file that was read all the same, a sentence each. */
export function remarksOf({ names, type, relations, unlisted, leftOut, unreadable }: Noticed): string[] {
  const macros = /macroEnabled/i.test(type) || names.some((name) => /vbaProject\.bin$/i.test(name));
  return [
    ...(macros ? ["The document has macros. They were left alone and never run."] : []),
    ...(/template/i.test(type) ? ["This is a Word template. It was read like a document."] : []),
    ...outside(relations),
    ...inside(relations),
    ...(unlisted ? ["The document's own list of its parts is damaged. Check that nothing is missing."] : []),
    ...(leftOut > 0
      ? [
          `${leftOut === 1 ? "A character that no document" : `${leftOut} characters that no document`} may hold ${leftOut === 1 ? "was" : "were"} left out.`,
        ]
      : []),
    ...(unreadable ? ["Some letters could not be read and show as “�”."] : []),
  ];
}
