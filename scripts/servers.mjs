import { councilGraph, headersFor } from "./policy.mjs";

/**
 * Settings for three web servers, written from the one list of headers that the page is tested under (policy.mjs), so that what a
 * council copies is what was tried. Pages are asked for again each time; files with a hash in their name never change; icons keep
 * their names, and Office needs them to be kept (https://learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests).
 */
const PAGES = ["index.html", "taskpane.html", "painter.html", "launchevent.html", "mymap.html", "signed-in.html"];
/** Outlook asks for it under this name (manifest.outlook.xml), so it cannot have a hash, and an old one must not stay. */
const LAUNCH = "launchevent.js";
const CACHE = { page: "no-cache", icon: "public, max-age=86400", hashed: "public, max-age=31536000, immutable" };

/** What is said of pages with one profile: the policy of each, those that differ from the rest, and the other headers. */
function said(graph) {
  const policyOf = (page) => headersFor(page, graph)["Content-Security-Policy"];
  return {
    policyOf,
    odd: PAGES.filter((page) => policyOf(page) !== policyOf("")),
    others: Object.entries(headersFor("", graph)).filter(([name]) => name !== "Content-Security-Policy"),
  };
}

/** What comes after the host in an address: "" or, say, "/mapping". Folders on a server are laid out so. */
const pathOf = (address) => new URL(address).pathname.replace(/\/+$/, "");

/**
 * To be included inside `http { … }`; the server itself stands in a block of the council's own, or in the one at the end. `www` is the
 * folder of the whole site, in which that of the toolkit stands where its address says.
 */
export function nginx(address, www, listen = "443 ssl", graph = councilGraph()) {
  const { policyOf, odd, others } = said(graph);
  const quoted = (words) => `"${words}"`;
  const patterns = odd.map((page) => `  ~/${page.replace(".", "\\.")}$ ${quoted(policyOf(page))};`);
  return [
    "map $uri $mapping_policy {",
    `  default ${quoted(policyOf(""))};`,
    ...patterns,
    "}",
    "map $uri $mapping_cache {",
    `  default ${quoted(CACHE.hashed)};`,
    `  ~\\.html$ ${quoted(CACHE.page)};`,
    `  ~/$ ${quoted(CACHE.page)};`,
    `  ~/${LAUNCH.replace(".", "\\.")}$ ${quoted(CACHE.page)};`,
    `  ~/icons/ ${quoted(CACHE.icon)};`,
    "}",
    "server {",
    `  listen ${listen};`,
    `  server_name ${new URL(address).hostname};`,
    "  # ssl_certificate and ssl_certificate_key of this name go here.",
    `  # Address and folder go together: the files stand in ${www}${pathOf(address)}`,
    `  root ${www};`,
    "  index index.html;",
    "  charset utf-8;",
    "  gzip on;",
    "  gzip_types text/css text/javascript application/javascript application/wasm font/ttf;",
    "  add_header Content-Security-Policy $mapping_policy always;",
    "  add_header Cache-Control $mapping_cache;",
    ...others.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    "  location / { try_files $uri $uri/ =404; }",
    "  # Older lists of types lack this one, and a browser that is told not to guess would refuse it.",
    "  location ~ \\.wasm$ { types {} default_type application/wasm; }",
    "}",
    "",
  ].join("\n");
}

const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const iisHeaders = (entries, indent) =>
  [
    `${indent}<httpProtocol><customHeaders>`,
    ...entries.flatMap(([name, value]) => [
      `${indent}  <remove name="${name}" />`,
      `${indent}  <add name="${name}" value="${escaped(value)}" />`,
    ]),
    `${indent}</customHeaders></httpProtocol>`,
  ].join("\n");

/**
 * For Internet Information Services: stands in the folder itself. It cannot tell files apart by their endings, so all but fonts and
 * icons is asked for again, which costs an empty answer each.
 */
export function iis(graph = councilGraph()) {
  const { policyOf, odd, others } = said(graph);
  const location = (path, entries) =>
    [
      `  <location path="${path}">`,
      "    <system.webServer>",
      iisHeaders(entries, "      "),
      "    </system.webServer>",
      "  </location>",
    ].join("\n");
  const types = [
    [".wasm", "application/wasm"],
    [".woff2", "font/woff2"],
    [".ttf", "font/ttf"],
    [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...types.flatMap(([extension, type]) => [
      `      <remove fileExtension="${extension}" />`,
      `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    ]),
    "    </staticContent>",
    '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
    iisHeaders([["Content-Security-Policy", policyOf("")], ["Cache-Control", CACHE.page], ...others], "    "),
    "  </system.webServer>",
    ...odd.map((page) => location(page, [["Content-Security-Policy", policyOf(page)]])),
    location("icons", [["Cache-Control", CACHE.icon]]),
    location("assets", [["Cache-Control", CACHE.hashed]]),
    "</configuration>",
    "",
  ].join("\n");
}

/**
 * For Azure Static Web Apps. Routes are whole paths of the site, and the first that fits counts
 * (https://learn.microsoft.com/azure/static-web-apps/configuration).
 */
export function azure(address, graph = councilGraph()) {
  const { policyOf, others } = said(graph);
  const at = (path) => `${pathOf(address)}${path}`;
  const page = (path, file) => ({
    route: at(path),
    headers: { "Content-Security-Policy": policyOf(file), "Cache-Control": CACHE.page },
  });
  const settings = {
    routes: [
      ...PAGES.map((file) => page(`/${file}`, file)),
      page("/", "index.html"),
      { route: at(`/${LAUNCH}`), headers: { "Cache-Control": CACHE.page } },
      { route: at("/icons/*"), headers: { "Cache-Control": CACHE.icon } },
      { route: at("/*.{js,css,ttf,woff2,wasm,docx}"), headers: { "Cache-Control": CACHE.hashed } },
    ],
    globalHeaders: { "Content-Security-Policy": policyOf(""), ...Object.fromEntries(others) },
    mimeTypes: { ".wasm": "application/wasm", ".ttf": "font/ttf" },
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}
