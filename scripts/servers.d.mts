import type { Graph } from "./policy.mjs";

export function nginx(address: string, www: string, listen?: string, graph?: Graph): string;
export function iis(graph?: Graph): string;
export function azure(address: string, graph?: Graph): string;
