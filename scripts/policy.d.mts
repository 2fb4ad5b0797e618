export function headersFor(file: string): Record<string, string>;
