export const OWN_MACHINE: string;
export function readAddress(written: string): string;
export function hostAsked(args: readonly string[], command?: string): string | undefined;
export function manifestFor(manifest: string, address: string): string;
export const MANIFEST_VERSION: string;
