import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, useState, type PointerEvent } from "react";
import type { Drawing, DrawnLink, DrawnNode } from "../../../map";
import type { Id } from "../../../record";
import { Icon } from "../../parts";
import { frameOf, settled, sightBox, WHOLE, type Sight } from "./frame";
import { Rows, Strokes } from "./Ink";

const useStyles = makeStyles({
  box: { position: "relative", height: "100%", minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  svg: {
    display: "block",
    width: "100%",
    height: "100%",
    touchAction: "pan-y",
    fontFamily: "Arial, Arimo, 'Liberation Sans', sans-serif",
    "--map-ink": tokens.colorNeutralForeground1,
    "--map-paper": tokens.colorNeutralBackground1,
    "--map-accent": tokens.colorBrandForeground1,
    "--map-tint": tokens.colorNeutralBackground3,
    "--map-muted": tokens.colorNeutralForeground3,
    "--map-chosen": tokens.colorBrandStroke1,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      "--map-ink": "CanvasText",
      "--map-paper": "Canvas",
      "--map-accent": "CanvasText",
      "--map-tint": "Canvas",
      "--map-muted": "GrayText",
      "--map-chosen": "Highlight",
    },
  },
  drags: { touchAction: "none", cursor: "grab" },
  mark: { cursor: "pointer", ":hover": { filter: "brightness(0.96)" } },
  ring: { fill: "none", stroke: "var(--map-chosen)", strokeWidth: "3px" },
  glow: { fill: "none", stroke: "var(--map-chosen)", strokeWidth: "7px", strokeOpacity: 0.35, strokeLinecap: "round" },
  reach: { fill: "none", stroke: "transparent", strokeWidth: "14px" },
  tools: { position: "absolute", right: "8px", bottom: "8px", display: "flex", gap: "4px" },
});

const pathOf = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");

type MarkProps<T> = { mark: T; chosen: boolean; pick: (id: Id) => void };

const LinkMark = memo(function LinkMark({ mark, chosen, pick }: MarkProps<DrawnLink>) {
  const styles = useStyles();
  const spine = pathOf(mark.spine);
  return (
    <g className={styles.mark} onClick={() => pick(mark.id)} data-mark={mark.id}>
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
    <g className={styles.mark} onClick={() => pick(mark.id)} data-mark={mark.id}>
      <Strokes strokes={mark.strokes} />
      <Rows rows={mark.rows} />
      {chosen && <path d={`${pathOf(mark.outline)}Z`} className={styles.ring} />}
      <title>{mark.spoken}</title>
    </g>
  );
});

type Props = { drawing: Drawing; chosen: readonly Id[]; pickNode: (id: Id) => void; pickLink: (id: Id) => void; words: string };

/** The map itself, to look at and to pick from. The list beside it says the same, and is the map of keyboard and ear. */
export function Picture({ drawing, chosen, pickNode, pickLink, words }: Props) {
  const styles = useStyles();
  const [sight, setSight] = useState<Sight>(WHOLE);
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ x: number; y: number } | undefined>(undefined);
  const box = sightBox(frameOf(drawing), sight);
  const zoomBy = (factor: number) => setSight((now) => settled({ ...now, zoom: now.zoom * factor }));

  useEffect(() => {
    const element = svg.current;
    // Pinching a touchpad arrives as a wheel with Ctrl; plain scrolling stays with the page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const factor = Math.exp(-event.deltaY / 200);
      setSight((now) => settled({ ...now, zoom: now.zoom * factor }));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const from = drag.current;
    if (!from || sight.zoom === 1) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    drag.current = { x: event.clientX, y: event.clientY };
    const [right, down] = [(event.clientX - from.x) / width / sight.zoom, (event.clientY - from.y) / height / sight.zoom];
    setSight((now) => settled({ ...now, x: now.x - right, y: now.y - down }));
  };

  return (
    <div className={styles.box}>
      <svg
        ref={svg}
        className={mergeClasses(styles.svg, sight.zoom > 1 && styles.drags)}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={words}
        onPointerDown={(event) => (drag.current = { x: event.clientX, y: event.clientY })}
        onPointerMove={onPointerMove}
        onPointerUp={() => (drag.current = undefined)}
        onPointerLeave={() => (drag.current = undefined)}
      >
        {drawing.links.map((mark) => (
          <LinkMark key={mark.id} mark={mark} chosen={chosen.includes(mark.id)} pick={pickLink} />
        ))}
        {drawing.notes.map((note) => (
          <g key={note.id}>
            <Strokes strokes={note.strokes} />
            <Rows rows={note.rows} />
          </g>
        ))}
        {drawing.nodes.map((mark) => (
          <NodeMark key={mark.id} mark={mark} chosen={chosen.includes(mark.id)} pick={pickNode} />
        ))}
      </svg>
      <div className={styles.tools}>
        <Button
          size="small"
          icon={<Icon name="add" size={16} />}
          aria-label="Closer"
          title="Closer"
          onClick={() => zoomBy(1.5)}
        />
        <Button
          size="small"
          icon={<Icon name="less" size={16} />}
          aria-label="Further away"
          title="Further away"
          onClick={() => zoomBy(1 / 1.5)}
        />
        {sight.zoom > 1 && (
          <Button size="small" onClick={() => setSight(WHOLE)}>
            Whole map
          </Button>
        )}
      </div>
    </div>
  );
}
