/** Files that are looked into: Word documents of every age, and saved networks. What cannot be read of them is listed. */
export const DOCUMENT_ENDINGS: readonly string[] = ["docx", "docm", "doc", "dotx", "json"];
const DOCUMENTS = new RegExp(`\\.(?:${DOCUMENT_ENDINGS.join("|")})$`, "iu");
/** As large as the reader takes, in bytes; a larger one would only fill the memory. */
export const LARGEST = 128_000_000;
/** Word's own notes of who has a document open, and files that systems put into every folder. */
const NOISE = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/iu;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/iu, "PDF"],
  [/\.(?:jpe?g|png|gif|heic|tiff?|bmp|webp)$/iu, "picture"],
  [/\.(?:xlsx?|xlsm|csv|ods)$/iu, "spreadsheet"],
  [/\.(?:pptx?|odp)$/iu, "presentation"],
  [/\.(?:msg|eml)$/iu, "message"],
  [/\.(?:odt|rtf|txt|pages)$/iu, "text of another kind"],
  [/\.(?:zip|7z|rar)$/iu, "compressed folder"],
];

export const isNoise = (name: string): boolean => NOISE.test(name);
export const isDocument = (name: string): boolean => DOCUMENTS.test(name);

/** What a file that is passed over is, in a word or two. */
export const otherKind = (name: string): string => WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? "other file";
