import { headersFor } from "../../scripts/policy.mjs";
import { LIBRARY_OFF, LIBRARY_ON } from "../builders/councilLibrary";
import { bystander, type Bystander } from "./harness/bystander";
import { libraryBuild } from "./harness/libraryBuild";
import { planted, PLANTS } from "./harness/plants";
import { House, type Visit } from "./harness/visit";

const { tenant, files } = LIBRARY_ON;
/** Graph, the sign-in of the council's own tenant, and its own files. */
const ITS_OWN = [
  "https://graph.microsoft.com/v1.0/me/drive",
  `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
  `https://${files}/sites/safeguarding/file.docx`,
];
/** Nearly the same, and none of the council's. */
const OTHERS = [
  "https://graph.microsoft.com/beta/me",
  "https://login.microsoftonline.com/common/oauth2/v2.0/token",
  "https://login.microsoftonline.com/6a1f0c52-0000-4000-8000-00000000000f/oauth2/v2.0/token",
  "https://login.live.com/oauth20_token.srf",
  "https://somebody-else.sharepoint.com/upload",
  `https://${files}.example.com/`,
  `http://${files}/`,
  "https://graph.microsoft.com:8443/v1.0/me",
  "https://dc.services.visualstudio.com/v2/track",
];

let house: House;
let other: Bystander;
beforeAll(async () => {
  house = await House.open(libraryBuild(LIBRARY_ON), LIBRARY_ON);
  other = await bystander();
});
afterAll(async () => {
  await house.close();
  await other.close();
});

/** A page, and every request that came out of it to the world; none reaches anybody. */
async function opened(path: string): Promise<Visit & { out: string[] }> {
  const out: string[] = [];
  const visit = await house.visit({}, path, (page) =>
    page.context().route(
      (address) => address.hostname !== "localhost" && address.hostname !== "127.0.0.1",
      (route) => {
        out.push(route.request().url());
        return route.fulfill({ status: 200, headers: { "Access-Control-Allow-Origin": "*" }, body: "" });
      },
    ),
  );
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
  return { ...visit, out };
}

const fetched = ({ page }: Visit, addresses: readonly string[]) =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map((address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        ),
      ),
    addresses,
  );

test("with the library on the page comes to life without asking anybody, and can ask Graph, its own sign-in and its own files", async () => {
  const visit = await opened("");
  expect(visit.out).toEqual([]);
  expect(visit.troubles).toEqual([]);
  expect(await fetched(visit, ITS_OWN)).toEqual(ITS_OWN.map(() => true));
  expect(visit.out).toEqual(ITS_OWN);
});

test("with the library on, every way out to any other origin is stopped: none of them is heard", async () => {
  const visit = await opened("");
  expect(await fetched(visit, OTHERS)).toEqual(OTHERS.map(() => false));
  for (const [name, plant] of Object.entries(PLANTS))
    await planted(visit.page, plant, `${other.address}${encodeURIComponent(name)}`);
  await visit.page.waitForTimeout(500);
  expect(other.heard).toEqual([]);
  expect(visit.out).toEqual([]);
  const stopped = visit.troubles.filter((trouble) => trouble.startsWith("policy: "));
  expect(stopped.length).toBeGreaterThanOrEqual(OTHERS.length + Object.keys(PLANTS).length);
});

test("nothing but words comes from the library's own addresses: no script, style, picture, font or frame", async () => {
  const visit = await opened("");
  // These four connect, and a prefetch, which brings nothing into the page, may go wherever anything may.
  const CONNECTS = new Set(["fetch", "request", "beacon", "stream", "prefetch"]);
  for (const [name, plant] of Object.entries(PLANTS))
    if (!CONNECTS.has(name)) await planted(visit.page, plant, `https://${files}/${encodeURIComponent(name)}`);
  await visit.page.waitForTimeout(300);
  expect(visit.out).toEqual([]);
});

test("the young person's screen knows no library, whatever the profile says", async () => {
  const visit = await opened("mymap.html");
  expect(await fetched(visit, ITS_OWN)).toEqual(ITS_OWN.map(() => false));
  expect(visit.out).toEqual([]);
  for (const file of ["mymap.html", "painter.html", "launchevent.html", "part.0123456789.js"]) {
    expect([file, headersFor(file, LIBRARY_ON)]).toEqual([file, headersFor(file, LIBRARY_OFF)]);
  }
});
