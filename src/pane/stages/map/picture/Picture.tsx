import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Box, Drawing } from "../../../../map";
import type { Id } from "../../../../record";
import { steadyFrame } from "./frame";
import { useMapInk } from "./colours";
import { Marks } from "./Marks";
import { useGestures, type Gestures } from "./useGestures";
import { useSight } from "./useSight";
import { Bar } from "./Bar";
import { ZoomButtons } from "./ZoomButtons";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  // Shut off from what is around it, so that neither is laid out with the other.
  box: {
    position: "relative",
    contain: "strict",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  svg: {
    position: "absolute",
    inset: 0,
    display: "block",
    width: "100%",
    height: "100%",
    touchAction: "none",
    userSelect: "none",
  },
  near: { cursor: "grab" },
});

/** How many pixels a point of the drawing is. */
function useUnit(svg: RefObject<SVGSVGElement | null>, box: Box): number {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [svg]);
  return Math.min(size.width / box.width, size.height / box.height) || 1;
}

type Props = {
  drawing: Drawing;
  chosen: Id;
  pickNode: (id: Id) => void;
  pickLink: (id: Id) => void;
  /** A key with Alt while the picture has the cursor; whether it was used. */
  onMoveKey: (event: KeyboardEvent) => boolean;
  words: string;
  /** What stands in the bar above the picture, before the zoom. */
  bar: ReactNode;
} & Pick<Gestures, "drag" | "drop" | "back">;

/** The map itself, to look at, to pick from and to push about. The list beside it says the same to keyboard and ear. */
export function Picture({ drawing, chosen, pickNode, pickLink, onMoveKey, words, bar, ...dragging }: Props) {
  const styles = useStyles();
  const { ink } = useMapInk();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState(false);
  const [frame, setFrame] = useState<Box>();
  // While someone is dragged the ground stays where it is.
  const steady = held && frame ? frame : steadyFrame(frame, drawing);
  if (steady !== frame) setFrame(steady);
  const { sight, box: seen, zoomAt, zoomBy, whole, panBy, onKey } = useSight(svg, steady);
  const unit = useUnit(svg, seen);
  const handlers = useGestures(svg, {
    middleOf: (id) => drawing.nodes.find((node) => node.id === id),
    drag: (id, at) => {
      setHeld(true);
      dragging.drag(id, at);
    },
    drop: (id) => {
      setHeld(false);
      dragging.drop(id);
    },
    back: (id, to) => {
      setHeld(false);
      dragging.back(id, to);
    },
    panBy,
    zoomAt,
  });
  return (
    <div className={styles.all}>
      <Bar>
        {bar}
        <ZoomButtons near={sight.zoom > 1} zoomBy={zoomBy} whole={whole} />
      </Bar>
      <div
        className={styles.box}
        role="group"
        tabIndex={0}
        aria-label="The map as a picture"
        aria-description="Arrow keys move the picture, plus and minus zoom, 0 shows all. Alt with an arrow key moves whoever is open."
        onKeyDown={(event) => {
          if (event.target === event.currentTarget && (onMoveKey(event) || onKey(event))) event.preventDefault();
        }}
      >
        <svg
          ref={svg}
          className={mergeClasses(ink, styles.svg, sight.zoom > 1 && styles.near)}
          viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
          role="img"
          aria-label={words}
          {...handlers}
        >
          <Marks drawing={drawing} chosen={chosen} unit={unit} pickNode={pickNode} pickLink={pickLink} />
        </svg>
      </div>
    </div>
  );
}
