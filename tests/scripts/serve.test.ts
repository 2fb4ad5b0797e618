import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersFor } from "../../scripts/policy.mjs";
import { serve, serveOnFreePort } from "../../scripts/serve.mjs";
import { LIBRARY_OFF } from "../builders/councilLibrary";

const folder = join(mkdtempSync(join(tmpdir(), "served-")), "dist");
mkdirSync(folder);
writeFileSync(join(folder, "index.html"), "the page");
writeFileSync(join(folder, "..", "private.txt"), "not part of the page");

/** As typed; fetch would tidy the dots away before asking. */
const ask = (address: string, path: string) =>
  new Promise<number>((resolve) => get(`${address}`, { path }, (answer) => resolve(answer.statusCode ?? 0)));

test("the page comes with its policy", async () => {
  const { address, close } = await serve(folder);
  const answer = await fetch(address);
  expect(await answer.text()).toBe("the page");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-security-policy")).not.toContain("unsafe-inline");
  await close();
});

test("nothing outside the folder is served", async () => {
  const { address, close } = await serve(folder);
  expect(await ask(address, "/index.html")).toBe(200);
  for (const path of ["/../private.txt", "/%2e%2e/private.txt", "/..%2fprivate.txt", "/%E0%A4%A", "/missing.js"]) {
    expect(await ask(address, path)).toBe(404);
  }
  await close();
});

test("a port that is taken is passed over", async () => {
  const first = await serve(folder);
  const port = Number(new URL(first.address).port);
  const second = await serveOnFreePort(folder, port, port + 20);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
  await first.close();
});

test("when every port is taken, it says so", async () => {
  const first = await serve(folder);
  const port = Number(new URL(first.address).port);
  await expect(serveOnFreePort(folder, port, port)).rejects.toThrow("is taken");
  await first.close();
});

test("the headers that a council's server is told to send are the ones the page is tested under", async () => {
  const advice = readFileSync("docs/deploy.md", "utf8");
  for (const page of ["index.html", "painter.html", "taskpane.html", "mymap.html"]) {
    const policy = headersFor(page, LIBRARY_OFF)["Content-Security-Policy"] ?? "";
    const said = page === "taskpane.html" ? policy.slice(policy.indexOf("frame-ancestors")) : policy;
    expect([page, advice.includes(said)]).toEqual([page, true]);
  }
});
