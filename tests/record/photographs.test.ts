import fc from "fast-check";
import { apply, barePicture, combine, markChanges, restore, type NetworkRecord, type Photograph } from "../../src/record";
import { onePixelPng } from "../builders/png";
import { talkativeJpeg, textOfPicture, tinyJpeg, tinyJpegText } from "../builders/photographs";
import { add, network, person } from "../builders/network";

const photograph = (id: string, more: Partial<Photograph> = {}) =>
  add("photographs", { id, picture: tinyJpegText, print: `print of ${id}`, date: "2025-05-12", ...more });

const gate = (loose: unknown): NetworkRecord => {
  const made = restore(JSON.parse(JSON.stringify(loose)));
  if (!made.ok) throw new Error(made.message);
  return made.record;
};

test("nothing said about a picture is kept: place, owner, profile, preview, comment, what follows its end", () => {
  const made = barePicture(talkativeJpeg());
  expect(made).toMatchObject({ type: "jpeg", width: 4, height: 3 });
  expect([...(made?.bytes ?? [])]).toEqual([...tinyJpeg]);
  expect(Buffer.from(talkativeJpeg()).includes("GPSLatitude")).toBe(true);
});

test("a PNG keeps its dots and loses its words", () => {
  const text = Buffer.from("tEXtAuthor\0Ruth Abbott");
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, text.length - 4]), text, Buffer.alloc(4)]);
  const talkative = Buffer.concat([onePixelPng.subarray(0, 33), chunk, onePixelPng.subarray(33), Buffer.from("more")]);
  expect([...(barePicture(talkative)?.bytes ?? [])]).toEqual([...onePixelPng]);
});

test.each([
  ["a drawing that can hold a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ["a page", Buffer.from("<html>")],
  ["half a JPEG", tinyJpeg.subarray(0, 200)],
  ["a GIF", Buffer.from("GIF89a\u0001\u0000")],
  ["a JPEG in name only", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ["more than a photograph of ours can be", Buffer.concat([tinyJpeg, Buffer.alloc(3_000_001)])],
])("%s is no picture of ours", (_, bytes) => {
  expect(barePicture(bytes)).toBeUndefined();
});

test("any bytes are a bare picture or none, and bare once is bare for good", () => {
  const cut = fc.tuple(fc.nat(talkativeJpeg().length), fc.uint8Array({ maxLength: 60 })).map(([at, put]) => {
    const bytes = talkativeJpeg().slice();
    bytes.set(put.subarray(0, Math.max(0, bytes.length - at)), at);
    return bytes;
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), cut), (bytes) => {
      const once = barePicture(bytes);
      if (once) expect(barePicture(once.bytes)).toEqual(once);
    }),
  );
});

test("a record that comes in with a talkative picture holds it bare, and one with a drawing holds none", () => {
  const record = network(photograph("f1"));
  const said = (picture: string) => gate({ ...record, photographs: [{ ...record.photographs[0], picture }] }).photographs[0];
  expect(said(textOfPicture(talkativeJpeg()))?.picture).toBe(tinyJpegText);
  expect(said("PHN2Zy8+")?.picture).toBe("");
  expect(said("no base64 at all")?.picture).toBe("");
});

test("somebody is taken off the map: every photograph has to be looked at, and its words do not name them", () => {
  const record = network(
    person("p1", "Aisha Karim"),
    photograph("f1", { caption: "Aisha Karim in the middle", alt: "Aisha Karim and two others" }),
  );
  const after = apply(record, { type: "take-off", id: "p1", date: "2025-06-01", reason: "Moved", decidedBy: "Chair" });
  expect(after.photographs[0]).toMatchObject({ toCheck: true, picture: tinyJpegText });
  expect(JSON.stringify(after)).not.toContain("Aisha");
});

test("two files with a photograph each, made apart under one id, keep both", () => {
  const start = network(person("p1", "Aisha Karim"));
  const other = textOfPicture(onePixelPng);
  const mine = markChanges(start, apply(start, photograph("f1")));
  const theirs = markChanges(start, apply(start, photograph("f1", { print: "another", picture: other })));
  for (const both of [combine(mine, theirs), combine(theirs, mine)]) {
    expect(both.record.photographs.map(({ picture }) => picture).sort()).toEqual([tinyJpegText, other].sort());
    expect(both.record.doubts).toEqual([]);
  }
});

test("a picture that a program wrote anew is no second answer to anything", () => {
  const start = network(person("p1", "Aisha Karim"), photograph("f1"));
  const anew = { ...start, photographs: start.photographs.map((one) => ({ ...one, picture: textOfPicture(onePixelPng) })) };
  const captioned = apply(start, { type: "edit", in: "photographs", id: "f1", values: { caption: "First session" } });
  const [mine, theirs] = [markChanges(start, anew), markChanges(start, captioned)];
  const [one, other] = [combine(mine, theirs).record, combine(theirs, mine).record];
  expect(one.photographs).toEqual([{ ...start.photographs[0], caption: "First session" }]);
  expect(other.photographs).toEqual(one.photographs);
  expect(one.doubts).toEqual([]);
});

test("a photograph that one file took out stays out", () => {
  const start = network(person("p1", "Aisha Karim"), photograph("f1"));
  const without = markChanges(start, apply(start, { type: "drop", from: "photographs", id: "f1" }));
  const changed = markChanges(start, apply(start, { type: "edit", in: "people", id: "p1", values: { note: "New." } }));
  expect(combine(without, changed).record.photographs).toEqual([]);
});
