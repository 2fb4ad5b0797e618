export type Policy = Record<string, string>;
export const pagePolicy: Policy;
export const taskpanePolicy: Policy;
export const painterPolicy: Policy;
export const launchEventPolicy: Policy;
export function headersFor(file: string): Record<string, string>;
