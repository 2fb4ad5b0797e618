import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeDrawing, type Drawing } from "../../../../map";
import { useMapInk } from "./colours";
import { Rows, Strokes } from "./Ink";

const useStyles = makeStyles({
  svg: {
    display: "block",
    width: "100%",
    height: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A whole page of a map as it is printed, to look at only: heading, key and all. */
export function Still({ drawing }: { drawing: Drawing }) {
  const styles = useStyles();
  const { ink } = useMapInk();
  const { links, nodes, notes, key, heading, width, height } = drawing;
  return (
    <svg
      className={mergeClasses(ink, styles.svg)}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      role="img"
      aria-label={describeDrawing(drawing)}
    >
      {[...links, ...notes, ...nodes].map(({ id, strokes }) => (
        <Strokes key={id} strokes={strokes} />
      ))}
      {links.map(
        ({ id, label }) =>
          label && (
            <g key={id}>
              <rect {...label.box} fill="var(--map-paper)" />
              <Strokes strokes={label.strokes} />
              <Rows rows={label.rows} />
            </g>
          ),
      )}
      {[...notes, ...nodes].map(({ id, rows }) => (
        <Rows key={id} rows={rows} />
      ))}
      {key.entries.map(({ id, strokes, rows }) => (
        <g key={id}>
          <Strokes strokes={strokes} />
          <Rows rows={rows} />
        </g>
      ))}
      <Rows rows={heading} />
    </svg>
  );
}
