import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server at another origin than the page's: whatever arrives here has left the page. */
export type Bystander = { address: string; heard: string[]; close: () => Promise<void> };

export function bystander(): Promise<Bystander> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript" }).end("");
  });
  server.on("upgrade", (request, socket) => {
    heard.push(request.url ?? "");
    socket.destroy();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ address: `http://127.0.0.1:${port}/`, heard, close });
    });
  });
}
