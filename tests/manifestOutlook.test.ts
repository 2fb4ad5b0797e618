import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { MANIFEST_VERSION, manifestFor } from "../scripts/address.mjs";
import { mailManifestFaults } from "./builders/manifestOrder";

/** The add-in for Outlook: a manifest of its own, since one file cannot be for both programs. */
const written = readFileSync("manifest.outlook.xml", "utf8");
const word = readFileSync("manifest.xml", "utf8");
const read = (xml: string) => new JSDOM(xml, { contentType: "text/xml" }).window.document;
const all = (name: string, within = read(written)) =>
  [...within.getElementsByTagName("*")].filter((element) => element.localName === name);
const valueOf = (id: string) =>
  [...all("Url"), ...all("String"), ...all("Image")].find((one) => one.getAttribute("id") === id)?.getAttribute("DefaultValue");

test("it is in the order Office asks for, as it is written and as it is built for an address", () => {
  expect(mailManifestFaults(read(written))).toEqual([]);
  expect(mailManifestFaults(read(manifestFor(written, "https://maps.example.gov.uk/mapping")))).toEqual([]);
});

test.each<[string, string, (manifest: Document) => void]>([
  ["a host of Word's", "Document is no host", (m) => m.querySelector("Host")!.setAttribute("Name", "Document")],
  ["settings of a task pane", "OfficeApp has no FormSettings", (m) => m.querySelector("FormSettings")!.remove()],
  [
    "the place of the handlers before them",
    "LaunchEvents comes too late",
    (m) => {
      const events = m.querySelector("LaunchEvents")!;
      events.before(events.nextElementSibling!);
    },
  ],
  ["a runtime without its script", "Runtime has no Override", (m) => m.querySelector("Override")!.remove()],
])("%s is found", (_what, said, spoil) => {
  const manifest = read(written);
  spoil(manifest);
  expect(mailManifestFaults(manifest).join(" ")).toContain(said);
});

test("both manifests have an id of their own, and one address and version", () => {
  const idOf = (xml: string) => read(xml).querySelector("Id")?.textContent;
  expect(idOf(written)).not.toBe(idOf(word));
  expect(written).toContain(`<Version>${MANIFEST_VERSION}</Version>`);
  expect(word).toContain(`<Version>${MANIFEST_VERSION}</Version>`);
  const addresses = [...(written + word).matchAll(/"(https:\/\/(?!learn)[^"]*)"/g)].map(
    ([, address]) => new URL(address!).origin,
  );
  expect([...new Set(addresses)]).toEqual(["https://localhost:3000"]);
});

test("everything it names by resource id is there, under an id Office takes, and nothing else", () => {
  const used = [...read(written).querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
  const defined = [...all("Image"), ...all("Url"), ...all("String")].flatMap((element) => element.getAttribute("id") ?? []);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("every address resolves to a file that is built", () => {
  const addresses = [...written.matchAll(/"https:\/\/localhost:3000(\/[^"]*)"/g)].map(([, path]) => path!);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((path) => !existsSync(`dist${path}`))).toEqual([]);
});

test("the pane and the looks before sending are asked for where Outlook writes, never where it reads", () => {
  expect(all("ExtensionPoint").map((point) => point.getAttribute("xsi:type"))).toEqual([
    "MessageComposeCommandSurface",
    "AppointmentOrganizerCommandSurface",
    "LaunchEvent",
  ]);
  const sending = all("LaunchEvent").filter((event) => event.getAttribute("SendMode") !== null);
  // Sending anyway stays the sender's choice: an aid that blocks is worked around.
  expect(sending.map((event) => event.getAttribute("SendMode"))).toEqual(["PromptUser", "PromptUser"]);
  expect(all("LaunchEvent").map((event) => event.getAttribute("Type"))).toContain("OnMessageSend");
  expect(valueOf("Launch.Url")).toContain("launchevent.html");
});
