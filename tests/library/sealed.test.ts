import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { savedSince } from "../../bench/mapped/shelf";
import { readEnvelope, writeEnvelope } from "../../src/documents";
import { sealedRecord } from "../../src/documents/envelope";
import { lookInto } from "../../src/intake";
import { recordOf, teamFileOf } from "../builders/library/documents";

const ITEM = "customXml/item1.xml";
const BODY = "word/document.xml";
const kai = { name: "Kai Ward", aliases: [], born: "2010-03-04", age: "child", home: "", phone: "", handle: "" } as const;
const made = async () =>
  teamFileOf(
    recordOf("nother", "Robbery around Bow", [{ ...kai, aliases: [], id: "p1" }], [{ id: "c1", name: "Hillside School" }]),
  );

type Change = (parts: Record<string, string>) => Record<string, string>;

/** The file with some of its parts changed by hand. */
function changed(file: Uint8Array, change: Change): Uint8Array {
  const parts = unzipSync(file);
  const texts = change(Object.fromEntries([ITEM, BODY].map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())])));
  return zipSync({ ...parts, ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])) });
}

/** Whom a first look finds in what a document carries; undefined where it goes by something else. */
function roughly(file: Uint8Array): string[] | undefined {
  const { first } = lookInto(file, "a.docx");
  return first && "rough" in first
    ? first.rough.people.filter(({ kind }) => kind === "child").map(({ name }) => name)
    : undefined;
}

/** A byte of the packed body turned over: the directory still says what it was, and unpacking it fails. */
function withBodyBroken(file: Uint8Array): Uint8Array {
  const name = strToU8(BODY);
  const at = file.findIndex((_, index) => name.every((byte, step) => file[index + step] === byte)) + name.length + 40;
  return file.map((byte, index) => (index === at ? byte ^ 0xff : byte));
}

test("pages that nobody saved since are not unpacked to know what they say", async () => {
  const file = await made();
  expect(roughly(file)).toEqual(["Kai Ward"]);
  const broken = withBodyBroken(file);
  expect(() => unzipSync(broken)).toThrow();
  expect(roughly(broken)).toEqual(["Kai Ward"]);
});

test("pages that another program saved are unpacked, and their words decide", async () => {
  const saved = savedSince(await made());
  expect(roughly(saved)).toEqual(["Kai Ward"]);
  expect(roughly(withBodyBroken(saved))).toBeUndefined();
  const typed = changed(await made(), ({ [BODY]: body = "", ...rest }) => ({
    ...rest,
    [BODY]: body.replace(/Kai Ward/g, "Tom Hart"),
  }));
  expect(roughly(typed)).toBeUndefined();
});

test.each<[string, Change]>([
  [
    "a record of another version",
    ({ [ITEM]: item = "", ...rest }) => ({ ...rest, [ITEM]: item.replace('{"version":1', '{"version":2') }),
  ],
  ["two people of one id", ({ [ITEM]: item = "", ...rest }) => ({ ...rest, [ITEM]: item.replace(/"id":"c1"/g, '"id":"p1"') })],
])("%s is read as a whole, although the seal fits", async (_, change) => {
  expect(roughly(changed(await made(), change))).toBeUndefined();
});

test("a part that is written anew has no seal, so that none outlives a change of the record", async () => {
  const part = unzipSync(await made())[ITEM] ?? new Uint8Array();
  const envelope = readEnvelope(strFromU8(part));
  expect(sealedRecord(part)?.value).toEqual(envelope?.record);
  expect(envelope && sealedRecord(strToU8(writeEnvelope(envelope)))).toBeUndefined();
});
