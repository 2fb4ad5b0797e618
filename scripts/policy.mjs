/** Fluent makes empty style elements and adds its rules by script; this is the hash of the empty text, so no written-out style passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page may do, said once: webpack writes it into the page, the server says it again, and the browser tests run under
 * it. Nothing may come from or go to another origin.
 */
export const pagePolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": `'self' ${EMPTY_STYLE}`,
  "img-src": "'self' blob: data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "frame-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/**
 * The task pane's own: Office.js comes from Microsoft's address and nowhere else (docs/deploy.md), and its host scripts write styles
 * into the page on the web (https://github.com/OfficeDev/office-js/issues/1687).
 */
export const taskpanePolicy = {
  ...pagePolicy,
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'self' 'unsafe-inline'",
};

/** The frame that Mermaid draws in: it writes styles, and needs nothing from anywhere (docs/decisions/0006). */
export const painterPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'unsafe-inline'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** Looks at a message before it is sent: Office.js and one script, and nothing to show or to fetch. */
export const launchEventPolicy = {
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

/** Pages whose policy is not the main page's, and who may hold them in a frame. */
const OTHERS = {
  "painter.html": { policy: painterPolicy, holders: "'self'" },
  "taskpane.html": {
    policy: taskpanePolicy,
    holders: OFFICE_HOLDERS,
  },
  "launchevent.html": { policy: launchEventPolicy, holders: OFFICE_HOLDERS },
};

/** Headers of an answer, by file name. `frame-ancestors` counts only in a header (https://www.w3.org/TR/CSP3/#directive-frame-ancestors). */
export function headersFor(file) {
  const { policy, holders } = OTHERS[file] ?? { policy: pagePolicy, holders: "'none'" };
  return {
    "Content-Security-Policy": `${policyText(policy)}; frame-ancestors ${holders}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}
