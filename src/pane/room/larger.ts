import type { Theme } from "@fluentui/react-components";

/** To be read from the other end of a table. */
const TIMES = 1.3;

const GROWS = /^(fontSize|lineHeight)/;

/** The same theme with every size of letters larger. */
export function larger(theme: Theme): Theme {
  const grown = Object.entries(theme)
    .filter(([name]) => GROWS.test(name))
    .map(([name, size]) => [name, `${Math.round(Number.parseFloat(String(size)) * TIMES)}px`]);
  return { ...theme, ...Object.fromEntries(grown) } as Theme;
}
