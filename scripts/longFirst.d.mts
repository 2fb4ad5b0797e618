export const LONG: readonly string[];

export default class LongFirst {
  constructor(options: { contexts: readonly unknown[]; globalConfig: unknown });
  sort(tests: { path: string; context: unknown }[]): { path: string }[];
}
