import fc from "fast-check";
import PostalMime from "postal-mime";
import { emlOf, type Draft } from "../../src/sharing";
import { rounds } from "../builders/rounds";

const draft: Draft = {
  subject: "OFFICIAL-SENSITIVE: Mapping Subjects Network – County Line to Brighton",
  body: "Dear colleagues at École Ste-Marie,\n\nThe list is attached.\n\nSiân Ó Súilleabháin",
  to: [
    { name: "Łukasz Nowak", address: "lukasz.nowak@met.police.uk" },
    { name: 'Abbott, Ruth "DSL"', address: "ruth.abbott@northgate.sch.uk" },
    { name: "", address: "duty+mapping@nhs.net" },
  ],
  attachment: {
    name: "2025-06-04 Mapping Subjects Network - County Line.docx",
    type: "application/octet-stream",
    bytes: Uint8Array.of(1, 2, 255, 0),
  },
  marks: { audience: "partner:Police", released: "yes" },
};
const read = (one: Draft) => new PostalMime().parse(emlOf(one));
const text = (one: Draft) => new TextDecoder().decode(emlOf(one));

test("another program reads subject, people, text and attachment as they were written", async () => {
  const message = await read(draft);
  expect(message.subject).toBe(draft.subject);
  expect(message.to).toEqual(draft.to.map(({ name, address }) => ({ name, address })));
  expect(message.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(draft.body);
  expect(message.attachments).toEqual([
    expect.objectContaining({
      filename: draft.attachment!.name,
      disposition: "attachment",
      mimeType: "application/octet-stream",
    }),
  ]);
  expect(new Uint8Array(message.attachments[0]!.content as ArrayBuffer)).toEqual(draft.attachment!.bytes);
});

test("it opens to be written on, is from nobody yet, and holds no header but what a reader sees", async () => {
  const { headers, from, date } = await read(draft);
  expect(headers.map(({ key }) => key).sort()).toEqual(["content-type", "mime-version", "subject", "to", "x-unsent"]);
  expect(headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
  expect([from, date]).toEqual([undefined, undefined]);
  expect(text(draft)).not.toMatch(/released|partner/);
});

test("every line is ASCII, ends as a message's does, and is no longer than it should be", () => {
  const lines = text({ ...draft, subject: `${draft.subject} ${"Überprüfung ".repeat(12)}` }).split("\r\n");
  expect(lines.filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.length > 78)).toEqual([]);
  expect([...lines.join("\n").matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)].filter(([word]) => word.length > 75)).toEqual([]);
});

test("a line break in a name, subject or file name makes no header of its own", async () => {
  const evil = "Ann\r\nBcc: someone@gmail.com";
  const one: Draft = {
    ...draft,
    subject: evil,
    to: [{ name: evil, address: "a@nhs.net" }],
    attachment: { ...draft.attachment!, name: `${evil}.docx` },
  };
  const message = await read(one);
  expect(message.bcc ?? []).toEqual([]);
  expect(text(one)).not.toMatch(/^Bcc:/m);
});

test("addresses that are none are left out, however they are put", async () => {
  const to = ["a@nhs.net>, <b@gmail.com", "two words@nhs.net", "no-at", "ünï@nhs.net", "fine@nhs.net"].map((address) => ({
    name: "",
    address,
  }));
  expect((await read({ ...draft, to })).to).toEqual([{ name: "", address: "fine@nhs.net" }]);
});

test("without an attachment it is one plain text", async () => {
  const { attachment: _none, ...bare } = draft;
  const message = await read(bare);
  expect(message.attachments).toEqual([]);
  expect(message.text).toContain("The list is attached.");
});

test("any words in any script come back as they were, and the same draft makes the same bytes", async () => {
  const words = fc
    .string({ unit: fc.constantFrom(..."aB 1-–’\"\\<>@,;=?_éłäح কি😀%*'()".split("")), minLength: 1, maxLength: 90 })
    .map((one) => [...one].join("").replace(/ +/g, " ").trim().toWellFormed())
    .filter((one) => one !== "" && !one.includes("\uFFFD"));
  await fc.assert(
    fc.asyncProperty(words, words, words, fc.uint8Array({ maxLength: 400 }), async (subject, name, body, bytes) => {
      const one: Draft = {
        ...draft,
        subject,
        body,
        to: [{ name, address: "a@nhs.net" }],
        attachment: { name: `${name}.docx`, type: "image/png", bytes },
      };
      const message = await read(one);
      expect(message.subject).toBe(subject);
      expect(message.to).toEqual([{ name, address: "a@nhs.net" }]);
      expect(message.text?.replace(/\r\n/g, "\n").trimEnd()).toBe(body.trimEnd());
      expect(message.attachments[0]?.filename).toBe(`${name}.docx`);
      expect(new Uint8Array(message.attachments[0]!.content as ArrayBuffer)).toEqual(bytes);
      expect(Buffer.from(emlOf(one)).equals(Buffer.from(emlOf(one)))).toBe(true);
    }),
    { numRuns: rounds(60) },
  );
});
