const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Outside Office the script may wait for ever for a host that an earlier visit named (kept in the tab's own storage). */
const PATIENCE_MS = 4000;

type OfficeWindow = Window & typeof globalThis & { OsfOptOut?: boolean };

/** In a frame that is not Office's the script sends the page away, unless it is told not to. */
function optOut(window: OfficeWindow): void {
  const framed = window.top !== window.self;
  if (framed && !window.location.search.includes("_host_Info")) window.OsfOptOut = true;
}

function load(window: OfficeWindow): Promise<void> {
  const script = window.document.createElement("script");
  script.src = ADDRESS;
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => resolve());
    window.document.head.append(script);
  });
}

/** The script takes these away for good, since Office has no use for them. */
function remember({ alert, confirm, prompt }: OfficeWindow): (window: OfficeWindow) => void {
  return (window) => {
    Object.assign(window, { alert, confirm, prompt });
    Reflect.deleteProperty(window.history, "pushState");
    Reflect.deleteProperty(window.history, "replaceState");
  };
}

/**
 * Loads Microsoft's script and says which program of Office holds the pane: "Word", "Outlook", or undefined in a plain browser,
 * where nothing of the script is left behind that a page would miss. The script has to come from Microsoft's own address, under
 * its own name (https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn).
 */
export async function officeProgram(window: OfficeWindow): Promise<string | undefined> {
  const giveBack = remember(window);
  optOut(window);
  const patience = new Promise<undefined>((resolve) => window.setTimeout(() => resolve(undefined), PATIENCE_MS));
  const ready = async () => {
    await load(window);
    // Not there where the script could not be reached.
    const office = (window as { Office?: typeof Office }).Office;
    const info = await office?.onReady();
    return info?.host === undefined || info.host === null ? undefined : String(info.host);
  };
  const host = await Promise.race([ready().catch(() => undefined), patience]);
  if (host === undefined) giveBack(window);
  return host;
}
