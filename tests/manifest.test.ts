import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { ASKED } from "../src/pane/asked";

/**
 * Microsoft's own validator needs the network, so the rules that have bitten others are checked here
 * (https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview).
 */
const { document } = new JSDOM(readFileSync("manifest.xml", "utf8"), { contentType: "text/xml" }).window;
const all = (name: string) => [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
const addresses = [...document.getElementsByTagName("*")]
  .map((element) => element.getAttribute("DefaultValue") ?? "")
  .filter((value) => value.startsWith("http"));
const named = (id: string) =>
  all("Url")
    .concat(all("String"), all("Image"))
    .find((one) => one.getAttribute("id") === id)
    ?.getAttribute("DefaultValue") ?? "";
const childOf = (element: Element | undefined, name: string) =>
  [...(element?.children ?? [])].find(({ localName }) => localName === name);
const residOf = (element: Element | undefined) => element?.getAttribute("resid") ?? "";

/** What may stand in what, in the order Office asks for (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering). */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides".split(
      " ",
    ),
  VersionOverrides: "Description Requirements Hosts Resources EquivalentAddins VersionOverrides".split(" "),
  Host: "Runtimes DesktopFormFactor MobileFormFactor AllFormFactors".split(" "),
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint".split(" "),
  ExtensionPoint: ["CustomTab", "OfficeTab"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

test("it is one task pane for Word and nothing else", () => {
  expect(document.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  const hosts = all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  // A Mailbox host passes Microsoft's schema here and yet makes no Outlook add-in.
  expect(hosts).toEqual(["Document", "Document"]);
});

test("it may not be published below version 1.0", () => {
  expect(Number(all("Version")[0]?.textContent?.split(".")[0])).toBeGreaterThanOrEqual(1);
});

test("elements stand in the order in which Office reads them", () => {
  const wrong = [...document.getElementsByTagName("*")].flatMap((element) => {
    const order = ORDER[element.localName];
    if (!order || (element.localName === "Host" && element.children.length === 0)) return [];
    const places = [...element.children].map(({ localName }) => order.indexOf(localName));
    const sorted = [...places].sort((one, other) => one - other);
    return places.includes(-1) || places.join() !== sorted.join() ? [element.localName] : [];
  });
  expect(wrong).toEqual([]);
});

test("everything it names by resource id is there, under an id Office takes", () => {
  const used = [...document.querySelectorAll("[resid]")].map((element) => residOf(element));
  const defined = ["Image", "Url", "String"].flatMap(all).flatMap((element) => element.getAttribute("id") ?? []);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
  const [short, long] = ["ShortStrings", "LongStrings"].map((name) => [...(all(name)[0]?.children ?? [])]);
  const longer = (strings: Element[] | undefined, most: number) =>
    strings?.filter((one) => (one.getAttribute("DefaultValue") ?? "").length > most).map(({ id }) => id);
  expect([longer(short, 125), longer(long, 250)]).toEqual([[], []]);
});

test("every button on Home opens the one pane, with a word of its own that the pane knows", () => {
  const buttons = all("Control").map((control) => {
    const action = childOf(control, "Action");
    const { pathname, searchParams } = new URL(named(residOf(childOf(action, "SourceLocation"))));
    const asked = searchParams.get("do") ?? "";
    return [named(residOf(childOf(control, "Label"))), pathname, asked, childOf(action, "TaskpaneId")?.textContent];
  });
  const pane = "Office.AutoShowTaskpaneWithDocument";
  expect(buttons).toEqual([
    ["Map a network", "/taskpane.html", "", pane],
    ["New information table", "/taskpane.html", "table", pane],
    ["Update maps", "/taskpane.html", "maps", pane],
    ["Check document", "/taskpane.html", "check", pane],
  ]);
  expect(Object.keys(ASKED)).toEqual(buttons.map(([, , asked]) => asked).filter((asked) => asked !== ""));
});

/** Width and height of a PNG: big-endian numbers after its first chunk's name. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every button has its own icon in each size, as large as it says", () => {
  const drawn = all("Control").map((control) => [...(childOf(control, "Icon")?.children ?? [])]);
  const sizes = drawn.map((images) =>
    images.map((image) => [Number(image.getAttribute("size")), sizeOf(`assets${new URL(named(residOf(image))).pathname}`)]),
  );
  const each = [16, 32, 80].map((size) => [size, [size, size]]);
  expect(sizes).toEqual(sizes.map(() => each));
  const files = drawn.flat().map((image) => named(residOf(image)));
  expect(new Set(files).size).toBe(files.length);
});

test("every address is of one origin, by https, and stands for a file that is built", () => {
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(["https://localhost:3000"]);
  const missing = addresses
    .map((address) => new URL(address).pathname)
    .filter((path) => !existsSync(path.startsWith("/icons/") ? `assets${path}` : `src/entry/${pageOf(path)}/index.html`));
  expect(missing).toEqual([]);
});

/** "/taskpane.html" is built from the folder of that name; "/index.html" is the plain page. */
const pageOf = (path: string) => (path === "/index.html" ? "page" : path.slice(1).replace(/\.html$/, ""));
