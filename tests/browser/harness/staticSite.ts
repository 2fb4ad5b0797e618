import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

/** Settings as Azure Static Web Apps reads them: routes of the whole site, the first that fits, over what every answer has. */
type Settings = {
  routes: { route: string; headers: Record<string, string> }[];
  globalHeaders: Record<string, string>;
  mimeTypes: Record<string, string>;
};

/** What any web server knows by itself. */
const USUAL: Record<string, string> = {
  ...{ ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" },
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** "/*.{js,css}" and "/icons/*" as patterns. */
function pattern(route: string): RegExp {
  const words = route.replaceAll(".", "\\.").replaceAll("*", ".*");
  return new RegExp(`^${words.replace(/\{([^}]+)\}/g, (_, any: string) => `(?:${any.replaceAll(",", "|")})`)}$`);
}

/**
 * A server that knows nothing of ours: it hands out the files of a folder under the headers that its settings name. The folder stands
 * where the settings say.
 */
export async function staticSite(folder: string, settings: Settings): Promise<{ address: string; close: () => Promise<void> }> {
  const types = { ...USUAL, ...settings.mimeTypes };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    const own = settings.routes.find(({ route }) => pattern(route).test(pathname))?.headers;
    const headers = { ...settings.globalHeaders, ...own, "Content-Type": types[extname(file)] ?? "application/octet-stream" };
    const isThere = existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, headers).end(isThere ? readFileSync(file) : "Not found");
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as { port: number };
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${port}/`, close };
}
