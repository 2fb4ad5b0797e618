import { VIEWS } from "../../src/map";
import type { MapSize } from "../cases/maps";
import { type Figures, medians, race, type Raced } from "../maps/race";
import { rounded } from "../measure/median";
import { measured, type Measured, type Row, type Target } from "../row";

type Asked = { figure: keyof Figures; unit: string; better: "lower" | "higher"; target: Target };
type Case = { id: string; size: MapSize; what: string; view: (typeof VIEWS)[keyof typeof VIEWS]; asked: readonly Asked[] };

const fixed = (value: number): Target => ({ than: "value", value });
const elk = (ratio: number): Target => ({ than: "peer elk", ratio });
const WITHOUT_FAULT = [
  { figure: "through", unit: "lines", better: "lower", target: fixed(0) },
  { figure: "overlaps", unit: "pairs", better: "lower", target: fixed(0) },
] as const satisfies readonly Asked[];

/** An overview leaves the words off its lines and the notes off its places, as `pagesOf` draws it; so do the peers' then. */
const CASES: readonly Case[] = [
  {
    id: "map/12",
    size: { people: 12, places: 5, links: 24 },
    what: "12 people, 5 places, 24 links",
    view: VIEWS.clean,
    asked: [
      { figure: "text", unit: "pt", better: "higher", target: fixed(11) },
      { figure: "crossings", unit: "", better: "lower", target: elk(1) },
      ...WITHOUT_FAULT,
      { figure: "time", unit: "ms CPU", better: "lower", target: elk(1) },
    ],
  },
  {
    id: "map/40",
    size: { people: 40, places: 15, links: 90 },
    what: "40 people, 15 places, 90 links, overview",
    view: VIEWS.outline,
    asked: [
      { figure: "text", unit: "pt", better: "higher", target: elk(2) },
      { figure: "crossings", unit: "", better: "lower", target: elk(0.5) },
      ...WITHOUT_FAULT,
      { figure: "time", unit: "ms CPU", better: "lower", target: fixed(3000) },
      { figure: "first", unit: "ms CPU", better: "lower", target: fixed(250) },
    ],
  },
];

const WORDS: Record<keyof Figures, string> = {
  text: "size of the names on A4 landscape",
  crossings: "lines that cross",
  through: "lines through a node they do not join",
  overlaps: "nodes and labels that touch",
  time: "laying out",
  first: "until there is a first picture to look at",
};

function rowsOf({ id, what, asked }: Case, raced: Raced): Measured[] {
  return asked.map(({ figure, unit, better, target }) => {
    const all = medians(raced, figure);
    const peers = Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (name === "ours" ? [] : [[name, rounded(value)]])),
    );
    const said = `${what}: ${WORDS[figure]}`;
    return measured({ id: `${id}/${figure}`, what: said, unit, better, ours: rounded(all.ours ?? Number.NaN), peers, target });
  });
}

/** Our map against Mermaid's two engines: medians over twelve networks, half random and half in groups. */
export const map: Row = {
  ids: CASES.flatMap(({ id, asked }) => asked.map(({ figure }) => `${id}/${figure}`)),
  measure: async (wanted, say) => {
    const made: Measured[] = [];
    for (const one of CASES.filter(({ id }) => wanted.some((row) => row.startsWith(`${id}/`)))) {
      say(`${one.id}: dagre, ELK and ours on the same networks …`);
      made.push(...rowsOf(one, await race(one.size, one.view)).filter(({ id }) => wanted.includes(id)));
    }
    return made;
  },
};
