import type { Graph } from "./policy.mjs";

export type Serving = { address: string; close: () => Promise<void> };
export function serve(folder: string, port?: number, tls?: { cert: Buffer; key: Buffer }, graph?: Graph): Promise<Serving>;
export function serveOnFreePort(folder: string, first: number, last: number): Promise<Serving>;
