import { isWholeDate, type Id, type PartialDate } from "../../record";
import { item, type Source, type Timescale, type TimescaleKind } from "./timescale";

type Due = { id: Id; due: PartialDate };

/** One line a day, however many fall due on it. */
function byDay(kind: TimescaleKind, all: readonly Due[], what: (number: number) => string): Timescale[] {
  const days = [...new Set(all.map(({ due }) => due))].filter(isWholeDate);
  return days.flatMap((day) => {
    const those = all.filter(({ due }) => due === day);
    return item(kind, what(those.length), day, { about: those[0]?.id ?? "" });
  });
}

/** What somebody has said to do before mapping: sheets to be gathered, and young people's own maps to be drawn with them. */
export function before({ gathering, youngPersonMaps }: Source): Timescale[] {
  const sheets = gathering.filter(({ doneOn }) => doneOn === "");
  const planned = youngPersonMaps.filter(({ state }) => state === "planned").map(({ id, date }) => ({ id, due: date }));
  return [
    ...byDay("gathering", sheets, (number) =>
      number === 1 ? "Gather what is known of a young person" : `Gather what is known of ${number} young people`,
    ),
    ...byDay("own-map", planned, (number) =>
      number === 1 ? "Map a young person's own view with them" : `Map ${number} young people's own views with them`,
    ),
  ];
}
