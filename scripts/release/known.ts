/** A known hole, as `npm audit --json` tells it of a package and of those that bring it. */
type Audited = { name: string; severity: string; range: string; via: (string | { title: string; url: string })[] };

export type Known = { name: string; severity: string; range: string; what: string[] };

/** What was said: the holes there are among `packages` of them, or why nobody could say. */
export type Told = { asked: true; known: Known[]; packages: number } | { asked: false; why: string };

/** Reads what `npm audit --json` wrote. Anything but a whole report means that nothing is known, not that all is well. */
export function readAudit(written: string): Told {
  let said: { vulnerabilities?: Record<string, Audited>; metadata?: { dependencies?: { total?: number } }; message?: string };
  try {
    said = JSON.parse(written) as typeof said;
  } catch {
    return { asked: false, why: written.trim().split("\n")[0] || "nothing was answered" };
  }
  if (!said.vulnerabilities || !said.metadata) return { asked: false, why: said.message ?? "the answer was no report" };
  const packages = said.metadata.dependencies?.total ?? 0;
  if (packages === 0) return { asked: false, why: "the report is about no package" };
  const known = Object.values(said.vulnerabilities).map(({ name, severity, range, via }) => {
    const what = via.map((one) => (typeof one === "string" ? `through ${one}` : `${one.title} (${one.url})`));
    return { name, severity, range, what };
  });
  return { asked: true, known, packages };
}

/** The same for people: what is in the built pages first, then what is used in making them. */
export function tellKnown(told: Told, bundled: ReadonlySet<string>): { lines: string[]; code: 0 | 1 | 3 } {
  if (!told.asked) {
    const why = `Known vulnerabilities could not be asked for: ${told.why}`;
    return { lines: [why, "Nothing is known about them. Run this where the registry answers."], code: 3 };
  }
  const { known, packages } = told;
  if (known.length === 0) return { lines: [`No known vulnerabilities in ${packages} packages.`], code: 0 };
  const part = (title: string, some: readonly Known[]) => [
    `${title}: ${some.length}`,
    ...some.map(({ name, severity, range, what }) => `  ${name} ${range}, ${severity}: ${what.join("; ")}`),
  ];
  const isBuilt = ({ name }: Known) => bundled.has(name);
  const lines = [
    ...part("In the built pages", known.filter(isBuilt)),
    ...part(
      "Only in building, testing or the terminal",
      known.filter((one) => !isBuilt(one)),
    ),
  ];
  return { lines, code: 1 };
}
