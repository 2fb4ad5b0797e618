import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Drawing, DrawnLink, DrawnNode } from "../../../../map";
import type { Id } from "../../../../record";
import { Rows, Strokes } from "./Ink";

const useStyles = makeStyles({
  mark: { cursor: "pointer", ":hover": { filter: "brightness(0.96)" } },
  node: { touchAction: "none" },
  held: { cursor: "grabbing" },
  ring: { fill: "none", stroke: "var(--map-chosen)", strokeWidth: "3px" },
  glow: { fill: "none", stroke: "var(--map-chosen)", strokeWidth: "7px", strokeOpacity: 0.35, strokeLinecap: "round" },
  // As wide as a finger on every zoom.
  reach: { fill: "none", stroke: "transparent", strokeWidth: "24px", vectorEffect: "non-scaling-stroke" },
});

const pathOf = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");

type MarkProps<T> = { mark: T; chosen: boolean; pick: (id: Id) => void };

const LinkMark = memo(function LinkMark({ mark, chosen, pick }: MarkProps<DrawnLink>) {
  const styles = useStyles();
  const spine = pathOf(mark.spine);
  return (
    <g className={styles.mark} onClick={() => pick(mark.id)} data-mark={mark.id} data-chosen={chosen || undefined}>
      {chosen && <path d={spine} className={styles.glow} />}
      <path d={spine} className={styles.reach} />
      <Strokes strokes={mark.strokes} />
      {mark.label && (
        <>
          <rect {...mark.label.box} fill="var(--map-paper)" />
          <Strokes strokes={mark.label.strokes} />
          <Rows rows={mark.label.rows} />
        </>
      )}
      <title>{mark.spoken}</title>
    </g>
  );
});

const NodeMark = memo(function NodeMark({ mark, chosen, pick }: MarkProps<DrawnNode>) {
  const styles = useStyles();
  return (
    <g className={mergeClasses(styles.mark, styles.node)} onClick={() => pick(mark.id)} data-mark={mark.id} data-moves={mark.id}>
      <Strokes strokes={mark.strokes} />
      <Rows rows={mark.rows} />
      {chosen && <path d={`${pathOf(mark.outline)}Z`} className={styles.ring} />}
      <title>{mark.spoken}</title>
    </g>
  );
});

/** An incident belongs to its place and opens its card. */
const NoteMark = memo(function NoteMark({ mark, pick }: { mark: Drawing["notes"][number]; pick: (id: Id) => void }) {
  const styles = useStyles();
  return (
    <g className={styles.mark} onClick={() => pick(mark.place)} data-note={mark.id}>
      <Strokes strokes={mark.strokes} />
      <Rows rows={mark.rows} />
      <title>{mark.spoken}</title>
    </g>
  );
});

/** Room around small marks, so that each can be hit: at least this many pixels each way (WCAG 2.2, target size). */
const LEAST_PX = 24;

/** Below all marks, so that it takes nothing from a neighbour. */
const Reach = memo(function Reach({ mark, unit, pick }: { mark: DrawnNode; unit: number; pick: (id: Id) => void }) {
  const [width, height] = [Math.max(mark.width, LEAST_PX / unit), Math.max(mark.height, LEAST_PX / unit)];
  if (width === mark.width && height === mark.height) return null;
  return (
    <rect
      x={mark.x - width / 2}
      y={mark.y - height / 2}
      width={width}
      height={height}
      fill="transparent"
      data-moves={mark.id}
      onClick={() => pick(mark.id)}
    />
  );
});

type Props = {
  drawing: Drawing;
  chosen: Id;
  /** How many pixels a point of the drawing is. */
  unit: number;
  pickNode: (id: Id) => void;
  pickLink: (id: Id) => void;
};

/** Everything that is drawn, in the order it is painted; looked at again only with another drawing. */
export const Marks = memo(function Marks({ drawing, chosen, unit, pickNode, pickLink }: Props) {
  return (
    <>
      {drawing.links.map((mark) => (
        <LinkMark key={mark.id} mark={mark} chosen={mark.id === chosen} pick={pickLink} />
      ))}
      {drawing.nodes.map((mark) => (
        <Reach key={mark.id} mark={mark} unit={unit} pick={pickNode} />
      ))}
      {drawing.notes.map((mark) => (
        <NoteMark key={mark.id} mark={mark} pick={pickNode} />
      ))}
      {drawing.nodes.map((mark) => (
        <NodeMark key={mark.id} mark={mark} chosen={mark.id === chosen} pick={pickNode} />
      ))}
    </>
  );
});
