import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/**
 * Microsoft's own validator needs the network, so the rules that have bitten others are checked here
 * (https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview).
 */
const { document } = new JSDOM(readFileSync("manifest.xml", "utf8"), { contentType: "text/xml" }).window;
const all = (name: string) => [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
const addresses = [...document.getElementsByTagName("*")]
  .map((element) => element.getAttribute("DefaultValue") ?? "")
  .filter((value) => value.startsWith("http"));

test("it is one task pane for Word and nothing else", () => {
  expect(document.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  const hosts = all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
  // A Mailbox host passes Microsoft's schema here and yet makes no Outlook add-in.
  expect(hosts).toEqual(["Document", "Document"]);
});

test("it may not be published below version 1.0", () => {
  expect(Number(all("Version")[0]?.textContent?.split(".")[0])).toBeGreaterThanOrEqual(1);
});

test("everything it names by resource id is there, under an id Office takes", () => {
  const used = [...document.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
  const defined = ["Image", "Url", "String"].flatMap(all).flatMap((element) => element.getAttribute("id") ?? []);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
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
