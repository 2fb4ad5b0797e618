import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { headersFor } from "../../scripts/policy.mjs";
import { azure, iis, nginx } from "../../scripts/servers.mjs";
import { LIBRARY_OFF, LIBRARY_ON } from "../builders/councilLibrary";

const PAGES = ["index.html", "taskpane.html", "painter.html", "launchevent.html", "mymap.html", "signed-in.html"];
/** An address with a folder, and one without. */
const INNER = "https://maps.example.gov.uk/mapping";
const WHOLE = "https://maps.example.gov.uk";
const WAYS = [
  ["library off", LIBRARY_OFF],
  ["library on", LIBRARY_ON],
] as const;
type Graph = typeof LIBRARY_ON;
const policyIn = (graph: Graph) => (page: string) => headersFor(page, graph)["Content-Security-Policy"];

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The real server, from Debian's package, before a folder like the built one. */
async function served(graph: Graph): Promise<{ address: string; server: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const files = [...PAGES, "launchevent.js", "page.0123456789.js", "icons/icon-32.png", "assets/resvg.wasm"];
  for (const file of files) {
    mkdirSync(join(folder, "www/mapping", dirname(file)), { recursive: true });
    writeFileSync(join(folder, "www/mapping", file), "x");
  }
  const port = await freePort();
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
  const conf = [
    `daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}`,
    "http {",
    "types { text/html html; text/javascript js; image/png png; }",
    `access_log off; ${kept.join(" ")}`,
    nginx(INNER, join(folder, "www"), `127.0.0.1:${port}`, graph),
    "}",
  ];
  // Started as whoever runs the tests; as root its workers would be somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  writeFileSync(join(folder, "nginx.conf"), user + conf.join("\n"));
  const server = spawn("nginx", ["-e", `${folder}/errors`, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/mapping`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { address, server };
}

/** What a map of the settings gives for an address: the first pattern that fits, else the default. */
function mapped(settings: string, variable: string, address: string): string | undefined {
  const block = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(settings)?.[1] ?? "";
  const lines = [...block.matchAll(/^ +(\S+) "(.*)";$/gm)].map(([, pattern = "", value = ""]) => ({ pattern, value }));
  const fits = ({ pattern }: { pattern: string }) => pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(address);
  return (lines.find(fits) ?? lines.find(({ pattern }) => pattern === "default"))?.value;
}

test.each(WAYS)(
  "the settings for nginx give each page its own policy, keep hashed files and ask for pages again, %s",
  (_, graph) => {
    const settings = nginx(INNER, "/var/www", undefined, graph);
    const policyOf = policyIn(graph);
    for (const page of PAGES) {
      expect([page, mapped(settings, "mapping_policy", `/mapping/${page}`)]).toEqual([page, policyOf(page)]);
      expect(mapped(settings, "mapping_cache", `/mapping/${page}`)).toBe("no-cache");
    }
    expect(mapped(settings, "mapping_cache", "/mapping/icons/icon-32.png")).toBe("public, max-age=86400");
    expect(mapped(settings, "mapping_cache", "/mapping/launchevent.js")).toBe("no-cache");
    expect(mapped(settings, "mapping_cache", "/mapping/page.0123456789.js")).toContain("immutable");
    expect(settings).toContain("server_name maps.example.gov.uk;");
    expect(settings).not.toContain("X-Frame-Options");
  },
);

/** The server itself cannot come from npm: asked where Debian's package is installed, as .ci/run sees to. Without it the test above stands alone. */
if (spawnSync("nginx", ["-v"]).status === 0) {
  test.each(WAYS)("nginx itself answers so, %s", async (_, graph) => {
    const { address, server } = await served(graph);
    const policyOf = policyIn(graph);
    try {
      for (const path of ["/", ...PAGES.map((page) => `/${page}`)]) {
        const { headers, status } = await fetch(`${address}${path}`);
        expect([path, status, headers.get("content-security-policy")]).toEqual([
          path,
          200,
          policyOf(path.slice(1) || "index.html"),
        ]);
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("x-frame-options")).toBeNull();
        expect(headers.get("cache-control")).toBe("no-cache");
      }
      const cached = async (path: string) => (await fetch(`${address}${path}`)).headers.get("cache-control");
      expect(await cached("/page.0123456789.js")).toContain("immutable");
      expect(await cached("/launchevent.js")).toBe("no-cache");
      expect(await cached("/icons/icon-32.png")).toBe("public, max-age=86400");
      const wasm = await fetch(`${address}/assets/resvg.wasm`);
      expect([wasm.headers.get("content-type"), wasm.headers.get("content-security-policy")]).toEqual([
        "application/wasm",
        policyOf(""),
      ]);
      const missing = await fetch(`${address}/nobody.html`);
      expect([missing.status, missing.headers.get("content-security-policy")]).toEqual([404, policyOf("")]);
    } finally {
      server.kill();
    }
  });
}

test.each(WAYS)("the settings for Internet Information Services are sound XML and say the same, %s", (_, graph) => {
  const policyOf = policyIn(graph);
  const { document } = new JSDOM(iis(graph), { contentType: "text/xml" }).window;
  const policyAt = (scope: Element | null | undefined) =>
    scope?.querySelector('add[name="Content-Security-Policy"]')?.getAttribute("value") ?? policyOf("");
  const locations = [...document.querySelectorAll("location")];
  for (const page of PAGES) {
    const own = locations.find((location) => location.getAttribute("path") === page);
    expect([page, policyAt(own)]).toEqual([page, policyOf(page)]);
  }
  const whole = document.querySelector("configuration > *:first-child");
  expect(whole?.querySelector("add[name='Cache-Control']")?.getAttribute("value")).toBe("no-cache");
  // All of the rest, what Outlook starts among it, is asked for each time.
  const kept = locations.filter((location) => location.querySelector("add[name='Cache-Control']"));
  expect(kept.map((location) => location.getAttribute("path"))).toEqual(["icons", "assets"]);
  expect(document.querySelector("configuration > *:first-child add[name='Content-Security-Policy']")?.getAttribute("value")).toBe(
    policyOf(""),
  );
});

/** The headers of an answer there: those of the first route that fits, over those of all. */
function azureHeaders(address: string, graph: Graph, path: string): Record<string, string> {
  type Routed = { route: string; headers: Record<string, string> };
  const { routes, globalHeaders } = JSON.parse(azure(address, graph)) as {
    routes: Routed[];
    globalHeaders: Record<string, string>;
  };
  const fits = ({ route }: Routed) => {
    const [start = "", ends] = route.split("*");
    const endings = ends === undefined ? [] : ends === "" ? [""] : ends.slice(2, -1).split(",");
    return route === path || (path.startsWith(start) && endings.some((ending) => path.endsWith(ending)));
  };
  return { ...globalHeaders, ...routes.find(fits)?.headers };
}

test.each([
  ["in a folder of the site, library off", INNER, "/mapping", LIBRARY_OFF],
  ["as the whole site, library on", WHOLE, "", LIBRARY_ON],
])("the settings for Azure Static Web Apps say the same, pages before patterns: %s", (_, address, folder, graph) => {
  const policyOf = policyIn(graph);
  const at = (path: string) => azureHeaders(address, graph, `${folder}${path}`);
  for (const page of PAGES) {
    expect([page, at(`/${page}`)]).toEqual([page, { ...headersFor(page, graph), "Cache-Control": "no-cache" }]);
  }
  expect(at("/")["Content-Security-Policy"]).toBe(policyOf("index.html"));
  expect(at("/launchevent.js")).toEqual({ ...headersFor("", graph), "Cache-Control": "no-cache" });
  expect(at("/page.0123456789.js")["Cache-Control"]).toContain("immutable");
  expect(at("/icons/icon-32.png")["Cache-Control"]).toBe("public, max-age=86400");
  expect(at("/")).not.toHaveProperty("X-Frame-Options");
});
