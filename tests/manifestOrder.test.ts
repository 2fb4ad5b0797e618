import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { manifestFor } from "../scripts/address.mjs";
import { manifestFaults } from "./builders/manifestOrder";

/** The rules of structure by which Office loads a manifest or does not; the online validator stays a script of its own. */
const written = readFileSync("manifest.xml", "utf8");
const read = (xml: string) => new JSDOM(xml, { contentType: "text/xml" }).window.document;

test("the manifest is in the order Office asks for, as it is written and as it is built for an address", () => {
  expect(manifestFaults(read(written))).toEqual([]);
  expect(manifestFaults(read(manifestFor(written, "https://maps.example.gov.uk/mapping")))).toEqual([]);
});

/** Moves or changes something in a fresh copy. */
function spoilt(spoil: (manifest: Document) => void): string {
  const manifest = read(written);
  spoil(manifest);
  return manifestFaults(manifest).join(" ");
}
const one = (manifest: Document, name: string) => manifest.getElementsByTagName(name)[0]!;

test.each<[string, string, (manifest: Document) => void]>([
  [
    "an element after one that it must precede",
    "Version comes too late",
    (m) => one(m, "Version").before(one(m, "ProviderName")),
  ],
  [
    "an element under the wrong parent",
    "Hosts may not hold SourceLocation",
    (m) => one(m, "Hosts").append(one(m, "SourceLocation")),
  ],
  ["a button without a tip", "Control has no Supertip", (m) => one(m, "Supertip").remove()],
  ["an icon without its smallest size", "An icon comes in 32, 80", (m) => one(m, "bt:Image").remove()],
  ["a host of Outlook's", "makes no add-in", (m) => one(m, "Host").setAttribute("Name", "Mailbox")],
  [
    "a sentence that a ribbon cuts off",
    "is too long",
    (m) => one(m, "bt:LongStrings").firstElementChild!.setAttribute("DefaultValue", "x".repeat(251)),
  ],
])("%s is found", (_what, said, spoil) => {
  expect(spoilt(spoil)).toContain(said);
});
