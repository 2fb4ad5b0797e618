import { readFileSync } from "node:fs";
import { hostAsked, manifestFor, OWN_MACHINE, readAddress } from "../../scripts/address.mjs";

const manifest = readFileSync("manifest.xml", "utf8");

test("the folder's address is taken with or without a slash at its end", () => {
  expect(readAddress("https://maps.example.gov.uk/")).toBe("https://maps.example.gov.uk");
  expect(readAddress("https://intranet.example.gov.uk/children/mapping//")).toBe(
    "https://intranet.example.gov.uk/children/mapping",
  );
});

test.each([
  "http://maps.example.gov.uk",
  "maps.example.gov.uk",
  "https://maps.example.gov.uk/?a=1",
  "https://me@maps.example.gov.uk",
])("%s is refused with what to write instead", (written) => {
  expect(() => readAddress(written)).toThrow("Write the https address of the folder");
});

test("the address may follow --host or an equals sign, and nothing else is taken", () => {
  expect(hostAsked([])).toBeUndefined();
  expect(hostAsked(["--host", "https://maps.example.gov.uk"])).toBe("https://maps.example.gov.uk");
  expect(hostAsked(["--host=https://maps.example.gov.uk"])).toBe("https://maps.example.gov.uk");
  for (const args of [["--host"], ["--to", "https://a.example"], ["--host", "https://a.example", "more"]]) {
    expect(() => hostAsked(args)).toThrow("Usage");
  }
});

test("a manifest for a council names its address everywhere and the developer's nowhere", () => {
  const made = manifestFor(manifest, "https://maps.example.gov.uk/mapping");
  expect(made).not.toContain("localhost");
  const count = (text: string, address: string) => text.split(address).length - 1;
  expect(count(made, "https://maps.example.gov.uk/mapping/")).toBe(count(manifest, `${OWN_MACHINE}/`));
});

test("an address of the developer's machine that would be left behind stops the build", () => {
  const odd = manifest.replace(`${OWN_MACHINE}/index.html`, "https://localhost:3443/index.html");
  expect(() => manifestFor(odd, "https://maps.example.gov.uk")).toThrow("localhost address");
});
