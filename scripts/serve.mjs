import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecure } from "node:https";
import { basename, extname, join, normalize, sep } from "node:path";
import { councilGraph, headersFor } from "./policy.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file an address stands for, or undefined where it is none of the folder's. */
function fileFor(folder, address) {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves a folder as it is, under the headers the page is meant to have; by https where there is a certificate ({cert, key}).
 * Rejects where the port is taken.
 */
export function serve(folder, port = 0, tls = undefined, graph = councilGraph()) {
  const answer = (request, response) => {
    let file;
    try {
      file = fileFor(folder, request.url ?? "/");
    } catch {
      file = undefined;
    }
    if (!file) {
      response.writeHead(404, { ...headersFor("", graph), "Content-Type": "text/plain; charset=utf-8" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      ...headersFor(basename(file), graph),
      "Cache-Control": "no-cache",
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  };
  const server = tls ? createSecure(tls, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const { port: taken } = server.address();
      resolve({
        address: `${tls ? "https" : "http"}://localhost:${taken}/`,
        close: () => new Promise((done) => server.close(() => done(undefined))),
      });
    });
  });
}

/** The same on the first port between the two that nobody else has. */
export async function serveOnFreePort(folder, first, last) {
  for (let port = first; port <= last; port += 1) {
    try {
      return await serve(folder, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`Every port from ${first} to ${last} is taken. End one of the programs that use them and try again.`);
}
