import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type PointerEvent } from "react";
import type { DrawnCircle } from "../../map/rings";
import type { Id } from "../../record";
import { Rows, Strokes } from "../stages/map/picture/Ink";

const useStyles = makeStyles({
  circle: {
    cursor: "grab",
    touchAction: "none",
    outlineStyle: "none",
    // Wider than where it is only open, so that the one can be told from the other.
    ":focus-visible .halo": { strokeOpacity: 1, strokeWidth: "8px" },
    ":hover .halo": { strokeOpacity: 0.5 },
  },
  held: { cursor: "grabbing" },
  halo: { fill: "none", stroke: "var(--map-chosen)", strokeWidth: "4px", strokeOpacity: 0 },
  open: { strokeOpacity: 0.8 },
});

type Props = {
  circle: DrawnCircle;
  open: boolean;
  /** How far it is from where it is drawn, in points. */
  away: { x: number; y: number } | undefined;
  onKey: (event: KeyboardEvent, id: Id) => void;
  onHold: (event: PointerEvent<SVGGElement>, id: Id) => void;
  /** A screen reader's own press, which is neither key nor pointer. */
  onPress: (id: Id) => void;
};

/** Somebody or something on the paper: to drag, to move by keys, to open. */
export const Circle = memo(function Circle({ circle, open, away, onKey, onHold, onPress }: Props) {
  const styles = useStyles();
  const { id, x, y, radius, fill, strokes, rows, spoken, name } = circle;
  return (
    <g
      id={`near-${id}`}
      role="button"
      tabIndex={0}
      aria-label={spoken}
      aria-pressed={open}
      className={mergeClasses(styles.circle, away && styles.held)}
      transform={away ? `translate(${away.x} ${away.y})` : undefined}
      onKeyDown={(event) => onKey(event, id)}
      onPointerDown={(event) => onHold(event, id)}
      onClick={(event) => event.detail === 0 && onPress(id)}
    >
      <circle cx={x} cy={y} r={radius + 5} className={mergeClasses("halo", styles.halo, open && styles.open)} />
      <Strokes strokes={[fill, ...strokes]} />
      <Rows rows={rows} />
      {away && rows.length === 0 && (
        <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fontWeight={700} fill="var(--map-ink)">
          {name}
        </text>
      )}
    </g>
  );
});
