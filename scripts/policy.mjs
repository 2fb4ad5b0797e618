import { readFileSync } from "node:fs";

/** Fluent makes empty style elements and adds its rules by script; this is the hash of the empty text, so no written-out style passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Where a page may go beside its own address: nowhere, unless the council's profile turns its library on. Then to Microsoft Graph, to the
 * sign-in of that tenant and to the files of that SharePoint, and to no other tenant's (docs/decisions/0032). Throws for ids
 * that are none, since they would become a part of the policy.
 */
export function libraryAddresses(graph = {}) {
  const [tenant, application, files] = ["tenant", "application", "files"].map((name) => (graph[name] ?? "").trim().toLowerCase());
  if (`${tenant}${application}${files}` === "") return [];
  const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  if (!id.test(tenant) || !id.test(application) || !/^[a-z0-9-]+\.sharepoint\.com$/.test(files)) {
    throw new Error('"graph" in templates/profile.json does not fit. Run npm run build: it says what to write.');
  }
  return ["https://graph.microsoft.com/v1.0/", `https://login.microsoftonline.com/${tenant}/`, `https://${files}`];
}

let written;

/** What the council wrote. Read when a page is built or served and not before: whoever builds is told first what is wrong with it. */
export function councilGraph() {
  written ??= JSON.parse(readFileSync(new URL("../templates/profile.json", import.meta.url), "utf8"));
  return written.graph;
}

/**
 * What the page may do, said once: webpack writes it into the page, the server says it again, and the browser tests run under
 * it. Nothing may come from or go to another origin, but for `libraryAddresses`.
 */
const everyPage = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": `'self' ${EMPTY_STYLE}`,
  "img-src": "'self' blob:",
  // The fonts inside a picture of a map, while it is painted.
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "frame-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** And no text becomes markup or a program, even by a mistake of ours: src/entry/trusted.ts says what may. */
export const pagePolicy = {
  ...everyPage,
  "require-trusted-types-for": "'script'",
  "trusted-types": "webpack default",
};

/**
 * The task pane's own: Office.js comes from Microsoft's address and nowhere else (docs/deploy.md), and its host scripts write styles
 * into the page on the web (https://github.com/OfficeDev/office-js/issues/1687).
 */
const taskpanePolicy = {
  ...everyPage,
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'self' 'unsafe-inline'",
};

/** The frame that Mermaid draws in: it writes styles, and needs nothing from anywhere (docs/decisions/0006). */
const painterPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'unsafe-inline'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** Looks at a message before it is sent: Office.js and one script, and nothing to show or to fetch. */
const launchEventPolicy = {
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'unsafe-inline'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

export const policyText = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** Where Office on the web holds a pane (https://github.com/OfficeDev/office-js/issues/3342). */
const OFFICE_HOLDERS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://outlook.office365.com",
].join(" ");

/** Pages whose policy is not the main page's, and who may hold them in a frame. `library`: those that look through the council's. */
const PAGES = {
  "index.html": { policy: pagePolicy, holders: "'none'", library: true },
  "taskpane.html": { policy: taskpanePolicy, holders: OFFICE_HOLDERS, library: true },
  "painter.html": { policy: painterPolicy, holders: "'self'", library: false },
  "launchevent.html": { policy: launchEventPolicy, holders: OFFICE_HOLDERS, library: false },
};
const ANY_OTHER = { policy: pagePolicy, holders: "'none'", library: false };

/** The policy of a page, by file name, for what the profile says under "graph". */
export function policyFor(file, graph = councilGraph()) {
  const { policy, library } = PAGES[file] ?? ANY_OTHER;
  const far = library ? libraryAddresses(graph) : [];
  return far.length === 0 ? policy : { ...policy, "connect-src": [policy["connect-src"], ...far].join(" ") };
}

/** Headers of an answer, by file name. `frame-ancestors` counts only in a header (https://www.w3.org/TR/CSP3/#directive-frame-ancestors). */
export function headersFor(file, graph = councilGraph()) {
  const { holders } = PAGES[file] ?? ANY_OTHER;
  return {
    "Content-Security-Policy": `${policyText(policyFor(file, graph))}; frame-ancestors ${holders}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}
