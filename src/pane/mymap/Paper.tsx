import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { ringsOf, spokenNear } from "../../map/rings";
import { calledOf, nearOf, onPaper } from "../../ownmap";
import type { Id } from "../../record";
import { useMapInk } from "../stages/map/picture/colours";
import { Rows, Strokes } from "../stages/map/picture/Ink";
import { Circle } from "./Circle";
import { useOwnMap, useOwnState, useOwnStore } from "./context";
import { focusName, focusNear } from "./focus";
import { movedBy } from "./keys";
import { useHolding, type Held } from "./useHolding";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "4px 12px" },
  words: { flexGrow: 1, margin: 0, minWidth: 0, color: tokens.colorNeutralForeground2 },
  sight: {
    flexGrow: 1,
    // The paper is measured by the room there is for it, both ways.
    containerType: "size",
    minHeight: "380px",
    overflow: "auto",
    margin: "0 8px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  svg: { display: "block", margin: "0 auto", userSelect: "none", touchAction: "pan-x pan-y pinch-zoom" },
  warm: { "--map-tint": "#fdf1dc", "--map-accent": "#2f5d62" },
  dusk: { "--map-tint": "#4a3f2c", "--map-accent": "#8fc7cc" },
  large: { minHeight: "44px", minWidth: "44px" },
});

/** So wide (pixels) that every circle is as large as a finger. */
const LEAST_WIDTH = 720;
const ZOOMS = [1, 1.35, 1.8, 2.4] as const;

/** All of the paper to be seen, unless circles were smaller than a finger; larger by a factor where that is asked for. */
const widthAt = (zoom: number, shape: number): string =>
  `max(calc(${zoom} * min(100cqw, ${shape.toFixed(3)} * 100cqh)), ${zoom * LEAST_WIDTH}px)`;

/** The sheet of paper, with "Me" in the middle: everybody is put down, moved and opened here, by hand or by keys. */
export function Paper({ dark }: { dark: boolean }) {
  const styles = useStyles();
  const { ink } = useMapInk();
  const map = useOwnMap();
  const open = useOwnState((state) => state.open);
  const linking = useOwnState((state) => state.linking);
  const store = useOwnStore();
  const svg = useRef<SVGSVGElement>(null);
  const sight = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  // A letter is shown at once; finding places for all words takes longer where there are many.
  const settled = useDeferredValue(map);
  const drawing = useMemo(() => ringsOf(settled), [settled]);
  const names = useMemo(() => drawing.rings.map(({ name }) => name), [drawing]);

  // "Me" is what is seen first where the paper is larger than the screen.
  useEffect(() => {
    const { current } = sight;
    current?.scrollTo({
      left: (current.scrollWidth - current.clientWidth) / 2,
      top: (current.scrollHeight - current.clientHeight) / 2,
    });
  }, [zoom]);

  const move = useCallback(
    (id: Id, to: { x: number; y: number }, field: string) => {
      const near = nearOf(store.state().history.present, id);
      if (!near) return;
      store.change({ type: "move", id, ...to }, `Move ${calledOf(near)}`, field);
      const { present } = store.state().history;
      const now = nearOf(present, id);
      if (now) store.say(spokenNear(present, now, names));
    },
    [store, names],
  );

  const drop = ({ id, x, y }: Held) => {
    const near = nearOf(map, id);
    if (near) move(id, onPaper({ x: near.x + x / drawing.unit, y: near.y + y / drawing.unit }), "");
    focusNear(id);
  };
  const { held, hold } = useHolding({ svg, drop, tap: store.pick });

  const onKey = useCallback(
    (event: KeyboardEvent, id: Id) => {
      const near = nearOf(store.state().history.present, id);
      if (!near || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = movedBy(event.key, event.shiftKey, near);
      if (to) move(id, to, `move-${id}`);
      else if (event.key === "Enter" || event.key === " ") store.pick(id);
      else if (event.key === "Delete" || event.key === "Backspace") {
        store.change({ type: "take-off", id }, `Take ${calledOf(near)} off`);
        store.say(`${calledOf(near)} is off your map. Undo brings them back.`);
        focusName();
      } else if (event.key === "Escape") {
        if (store.state().linking === "") focusName();
        else store.link("");
      } else return;
      event.preventDefault();
    },
    [store, move],
  );

  const circles = drawing.near.filter(({ id }) => nearOf(map, id) !== undefined);
  const from = nearOf(map, linking);
  /** How far somebody is from where the drawing has them: in a hand, or moved since words last found their places. */
  const away = (id: Id) => {
    const [was, now] = [nearOf(settled, id), nearOf(map, id)];
    if (held?.id === id) return { x: held.x, y: held.y };
    if (!was || !now || (was.x === now.x && was.y === now.y)) return undefined;
    return { x: (now.x - was.x) * drawing.unit, y: (now.y - was.y) * drawing.unit };
  };
  const moving = held?.id;
  const both = drawing.figures.touching.map((pair) =>
    pair.map((id) => nearOf(map, id)).map((near) => (near ? calledOf(near) : "Me")),
  );
  return (
    <div className={styles.all}>
      <div className={styles.bar}>
        <p className={styles.words}>
          {from
            ? `Now pick who the line from ${calledOf(from)} goes to. Esc stops.`
            : both.length > 0
              ? `${both[0]?.join(" and ")} touch each other.`
              : map.near.length === 0
                ? "Write a name, then put it near you or far from you."
                : "Drag a circle, or use the arrow keys. Near means close to you."}
        </p>
        <Button className={styles.large} aria-label="Smaller" disabledFocusable={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          −
        </Button>
        <Button
          className={styles.large}
          aria-label="Larger"
          disabledFocusable={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          +
        </Button>
      </div>
      <div ref={sight} className={styles.sight} tabIndex={-1}>
        <svg
          ref={svg}
          className={mergeClasses(ink, styles.svg, dark ? styles.dusk : styles.warm)}
          viewBox={`-6 -6 ${drawing.width + 12} ${drawing.height + 12}`}
          style={{ width: widthAt(ZOOMS[zoom] ?? 1, (drawing.width + 12) / (drawing.height + 12)) }}
          role="group"
          aria-label="My map. Tab goes from circle to circle, arrow keys move one, Page Up brings it nearer, Enter opens it, Delete takes it off."
        >
          <g aria-hidden="true">
            {drawing.rings.map((ring) => (
              <g key={ring.name}>
                <Strokes strokes={[ring.stroke]} />
                <Rows rows={ring.rows} />
              </g>
            ))}
            {drawing.sectors.map((sector) => (
              <g key={sector.id}>
                <Strokes strokes={sector.strokes} />
                <Rows rows={sector.rows} />
              </g>
            ))}
            {drawing.ties
              .filter(({ from: one, to }) => one !== moving && to !== moving)
              .map((tie) => (
                <Strokes key={tie.id} strokes={tie.strokes} />
              ))}
            <Strokes strokes={[drawing.me.fill, ...drawing.me.strokes]} />
            <Rows rows={drawing.me.rows} />
            {[...drawing.near, ...drawing.ties]
              .filter(({ id }) => id !== moving)
              .map(({ id, label }) => {
                return (
                  label && (
                    <g key={id}>
                      <rect {...label.box} fill="var(--map-paper)" />
                      <Strokes strokes={label.strokes} />
                      <Rows rows={label.rows} />
                    </g>
                  )
                );
              })}
          </g>
          {circles.map((circle) => (
            <Circle
              key={circle.id}
              circle={circle}
              open={circle.id === open || circle.id === linking}
              away={away(circle.id)}
              onKey={onKey}
              onHold={hold}
              onPress={store.pick}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}
