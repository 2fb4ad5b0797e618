export type Policy = Record<string, string>;
/** As the profile has it under "graph"; nothing or three times "" is off. */
export type Graph = { tenant: string; application: string; files: string };
export function councilGraph(): Graph | undefined;
export function libraryAddresses(graph?: Graph): string[];
export const pagePolicy: Policy;
export function policyFor(file: string, graph?: Graph): Policy;
export function policyText(policy: Policy): string;
export function headersFor(file: string, graph?: Graph): Record<string, string>;
