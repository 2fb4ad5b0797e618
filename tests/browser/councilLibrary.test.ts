import type { Page } from "playwright-core";
import { emptyRecord, restore, type NetworkRecord } from "../../src/record";
import { teamFileOf } from "../builders/library/documents";
import { FILES_HOST } from "../builders/tenant/documents";
import { APPLICATION, TENANT } from "../builders/tenant/people";
import { playedTenant, type Tenant } from "../builders/tenant/tenant";
import { faultsOf } from "./harness/axe";
import { libraryBuild } from "./harness/libraryBuild";
import { House, type Visit } from "./harness/visit";
import { goTo, openCard } from "./harness/worked";

const GRAPH = { tenant: TENANT, application: APPLICATION, files: FILES_HOST };
const MAY = ["https://graph.microsoft.com/v1.0/", `https://login.microsoftonline.com/${TENANT}/`, `https://${FILES_HOST}/`];

/** A network of another team's, whose last session was half a year ago. */
function network(id: string, risk: string, name: string): NetworkRecord {
  const date = new Date(Date.now() - 200 * 86_400_000).toISOString().slice(0, 10);
  const restored = restore({
    ...emptyRecord(id),
    risk,
    lastNumber: 1,
    people: [{ id: "p1", number: 1, name, kind: "child", born: "2010-03-04" }],
    sessions: [{ id: "m1", kind: "internal", date, finished: date, chair: "Priya Shah" }],
  });
  if (!restored.ok) throw new Error(restored.message);
  return restored.record;
}

let house: House;
let tenant: Tenant;
beforeAll(async () => {
  house = await House.open(libraryBuild(GRAPH), GRAPH);
  tenant = await playedTenant([
    { path: "North/one.docx", bytes: await teamFileOf(network("n1", "County Line to Brighton", "Wardle Kai")) },
    { path: "South/two.docx", bytes: await teamFileOf(network("n2", "Robbery around Quay Street Station", "Somebody Else")) },
  ]);
});
afterAll(async () => {
  await house.close();
  await tenant.end();
});

/** Stands where the world is: whatever leaves the page, its windows too, goes to the played tenant, and is written down. */
async function toTenant(page: Page, out: string[]): Promise<void> {
  const far = (address: URL) => address.hostname !== "localhost" && address.hostname !== "127.0.0.1";
  await page.context().route(far, async (route) => {
    const request = route.request();
    out.push(request.url());
    const { authorization, "content-type": type, range } = request.headers();
    const headers = Object.entries({ authorization, "content-type": type, range }).filter(([, value]) => value !== undefined);
    const answer = await tenant.fetch(request.url(), {
      method: request.method(),
      headers: Object.fromEntries(headers) as Record<string, string>,
      redirect: "manual",
      ...(request.method() === "POST" && { body: request.postData() ?? "" }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

async function opened(options: Parameters<House["visit"]>[0] = {}): Promise<Visit & { out: string[] }> {
  const out: string[] = [];
  const visit = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce", ...options }, "", (page) =>
    toTenant(page, out),
  );
  await visit.page.getByText("Start from blank").click();
  return { ...visit, out };
}

test("signed in, the library gives the folder's answer; the same reason, the same little shown, the same entry; then reviews, and out", async () => {
  const { page, troubles, out, screenshot } = await opened();
  await openCard(page, "People");
  await page.getByRole("textbox", { name: "Add to people" }).fill("Kai Wardle");
  await page.keyboard.press("Enter");
  await openCard(page, "Already mapped?");
  // What the pane begins with is the folder, and nothing has left the page.
  await page.getByRole("button", { name: "Choose a folder" }).waitFor();
  expect(await page.getByRole("radio", { name: "A folder or files on this device" }).isChecked()).toBe(true);
  expect(out).toEqual([]);
  await page.getByRole("radio", { name: "The council’s library" }).check();
  await page.getByRole("button", { name: "Sign in to the council’s library" }).click();
  await page.getByText("Signed in as Ola Grant (ola.grant@council.example).").waitFor();
  const look = page.getByRole("button", { name: "Look in the council’s library" });
  expect(await look.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("Why are you looking?").fill("Before the first session");
  await page.getByLabel("Who is looking").fill("Ola Grant");
  await page.getByText("go to Microsoft’s search").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await screenshot("library-signed-in-320");
  await look.click();
  await page.getByRole("heading", { name: "County Line to Brighton" }).waitFor();
  const said = await page.locator("#stage").innerText();
  expect(said).toContain("Ask: Priya Shah");
  expect(said).toContain("Kai Wardle may be in it: the names in another order");
  expect(said).toContain("What may have been missed");
  expect(said).not.toMatch(/Somebody Else|Robbery/);
  expect(await page.getByLabel("Answer").inputValue()).toMatch(/^1 person or place of this network may be in 1 other network/);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("heading", { name: "What may have been missed" }).scrollIntoViewIfNeeded();
  await screenshot("library-found-320");

  // The library lets go of the sign-in on the way: what to do is said, and done without starting anew.
  await page.getByRole("button", { name: "Put this away" }).click();
  await page.getByLabel("Why are you looking?").fill("Once more");
  await page.getByRole("radio", { name: "The council’s library" }).check();
  tenant.faults.play("search", { status: 401 }, { times: 2 });
  await look.click();
  await page.getByRole("alert").getByText("Sign in again").waitFor();
  await page.getByRole("button", { name: "Sign in again" }).click();
  await look.waitFor();
  await look.click();
  await page.getByRole("heading", { name: "County Line to Brighton" }).waitFor();

  await goTo(page, "Review");
  await openCard(page, "Reviews due in all networks");
  await page.getByRole("radio", { name: "The council’s library" }).check();
  await page.getByText("Signed in as Ola Grant").waitFor();
  await page.getByRole("button", { name: "Read the council’s library" }).click();
  const list = page.getByRole("list", { name: "Reviews by the day they are due" });
  await list.getByText("Robbery around Quay Street Station").waitFor();
  expect(await list.innerText()).toMatch(/County Line to Brighton: \d+ days overdue/);
  await page.getByRole("button", { name: "Put this away" }).click();
  await page.getByRole("radio", { name: "The council’s library" }).check();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in to the council’s library" }).waitFor();

  expect(out.filter((address) => !MAY.some((may) => address.startsWith(may)))).toEqual([]);
  expect(out.length).toBeGreaterThan(4);
  // Nothing of the sign-in stays behind.
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toMatch(/msal|token|ola\.grant/i);
  // The browser itself tells of the two answers above.
  expect(troubles.filter((trouble) => !/status of 401/.test(trouble))).toEqual([]);
});
