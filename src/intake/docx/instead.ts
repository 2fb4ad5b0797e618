import { Fault, type FaultId } from "../error";

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

/** Files of other kinds by how they begin: what they are, and which fault that is. */
const BEGINNINGS: readonly (readonly [readonly number[], FaultId, string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "not-docx", "It is a PDF."],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "not-docx", "It is rich text (.rtf)."],
  [[0x89, 0x50, 0x4e, 0x47], "not-words", "It is a picture."],
  [[0xff, 0xd8, 0xff], "not-words", "It is a picture."],
  [[0x47, 0x49, 0x46, 0x38], "not-words", "It is a picture."],
  [[0x49, 0x49, 0x2a, 0], "not-words", "It is a picture."],
  [[0x4d, 0x4d, 0, 0x2a], "not-words", "It is a picture."],
  [[0x52, 0x61, 0x72, 0x21], "archive", ""],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive", ""],
  [[0x1f, 0x8b], "archive", ""],
];

/** Files of letters by their first ones. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/mso-application\s+progid="Word\.Document"|<pkg:package|wordml"/i, "It is a Word document kept as XML."],
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table)\b/i, "It is a web page."],
  [/^(?:MIME-Version|From|Received|Return-Path):/im, "It is an e-mail or a web page kept as one file."],
  [/^\s*<\?xml/i, "It is XML of another kind."],
];

/** OLE compound file: what an encrypted .docx and an old .doc both are ([MS-CFB] 2.2), with the names of its streams. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const STREAMS: readonly (readonly [string, FaultId, string])[] = [
  ["EncryptedPackage", "encrypted", ""],
  ["WordDocument", "old-word", ""],
  ["Workbook", "not-word", "It is an old Excel workbook."],
  ["PowerPoint Document", "not-word", "It is an old PowerPoint presentation."],
  ["__substg1.0_", "not-words", "It is an Outlook message."],
];

/** Streams are named in UTF-16 in the directory of a compound file. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...name].every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

/** What a file is that is no zip; "not-docx" where nobody can say. */
export function otherFile(bytes: Uint8Array): Fault {
  if (bytes.length === 0) return new Fault("empty-file");
  if (startsWith(bytes, COMPOUND)) {
    const stream = STREAMS.find(([name]) => holdsUtf16(bytes, name));
    return stream ? new Fault(stream[1], stream[2]) : new Fault("old-word");
  }
  const known = BEGINNINGS.find(([start]) => startsWith(bytes, start));
  if (known) return new Fault(known[1], known[2]);
  const text = new TextDecoder().decode(bytes.subarray(0, 2_000));
  const words = WORDS.find(([pattern]) => pattern.test(text));
  if (words) return new Fault("not-docx", words[1]);
  return new Fault("not-docx", /[\0\uFFFD]/.test(text) ? "" : "It is plain text.");
}

const OPEN_DOCUMENT: readonly (readonly [RegExp, FaultId, string])[] = [
  [/opendocument\.text/, "not-docx", "It is an OpenDocument text (.odt)."],
  [/opendocument\./, "not-word", "It is an OpenDocument file of another kind."],
  [/epub/, "not-words", "It is an electronic book."],
];

/** What a zip is that is no Word file. `mimetype` is the part of that name, which OpenDocument files begin with. */
export function otherZip(names: readonly string[], mimetype: string): Fault {
  const known = OPEN_DOCUMENT.find(([pattern]) => pattern.test(mimetype));
  if (known) return new Fault(known[1], known[2]);
  return names.some((name) => /\.(?:docx?|json)$/i.test(name)) ? new Fault("archive") : new Fault("not-docx");
}

const OFFICE: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|ms-excel/, "It is an Excel workbook."],
  [/presentationml|ms-powerpoint/, "It is a PowerPoint presentation."],
  [/visio/, "It is a Visio drawing."],
];

/** The fault for the main part of another Office program, by its content type; undefined for others. */
export function otherOffice(type: string): Fault | undefined {
  const known = OFFICE.find(([pattern]) => /main\+xml/.test(type) && pattern.test(type));
  return known && new Fault("not-word", known[1]);
}
