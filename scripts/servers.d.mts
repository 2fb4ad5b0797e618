export function nginx(address: string, www: string, listen?: string): string;
export function iis(): string;
export function azure(address: string): string;
