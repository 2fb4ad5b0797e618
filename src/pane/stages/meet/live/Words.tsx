import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../../../meeting";
import { shownName, type NetworkRecord } from "../../../../record";

const useStyles = makeStyles({
  known: { textDecorationLine: "underline", textUnderlineOffset: "3px" },
  open: { textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "3px" },
  owner: { fontWeight: tokens.fontWeightSemibold },
});

type Look = "known" | "open" | "owner";
type Part = { start: number; end: number; look: Look; title: string };

function partsOf(record: NetworkRecord, { known, unclear, possible, owner }: Reading): Part[] {
  const parts: Part[] = [
    ...known.map(({ start, end, id }) => ({ start, end, look: "known" as const, title: shownName(record, id) })),
    ...unclear.map(({ start, end }) => ({ start, end, look: "open" as const, title: "Not clear who" })),
    ...possible.map(({ start, end }) => ({ start, end, look: "open" as const, title: "Not on the map" })),
    ...(owner?.spans ?? []).map(({ start, end }) => ({ start, end, look: "owner" as const, title: owner?.name ?? "" })),
  ];
  return parts.sort((a, b) => a.start - b.start);
}

/** The words of a line with the names in it underlined: dotted where it is not certain who is meant. */
export function Words({ record, reading }: { record: NetworkRecord; reading: Reading }) {
  const styles = useStyles();
  const { words } = reading;
  const shown = [];
  let from = 0;
  for (const { start, end, look, title } of partsOf(record, reading)) {
    if (start < from) continue;
    shown.push(
      words.slice(from, start),
      <span key={start} className={styles[look]} data-name={look} title={title}>
        {words.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return (
    <>
      {shown}
      {words.slice(from)}
    </>
  );
}
