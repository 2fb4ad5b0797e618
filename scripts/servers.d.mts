export function nginx(root: string, listen?: string): string;
export function iis(): string;
export function azure(): string;
