import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Point } from "../../../../map";
import type { Id } from "../../../../record";
import { onDrawing } from "./useSight";

/** A press that moves less than this (pixels) is a tap. */
const TAP_PX = 4;

type Held = {
  pointer: number;
  start: Point;
  last: Point;
  moved: boolean;
  /** Whom or what the press began on, where its middle was, and how far from it the press was. */
  node?: { id: Id; from: Point; grip: Point };
};

export type Gestures = {
  /** The middle of a person or place on the drawing. */
  middleOf: (id: Id) => Point | undefined;
  drag: (id: Id, at: Point) => void;
  drop: (id: Id) => void;
  back: (id: Id, to: Point) => void;
  panBy: (right: number, down: number) => void;
  zoomAt: (factor: number, screen: Point) => void;
};

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const placeOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

const nodeAt = (target: EventTarget): Id | undefined =>
  target instanceof Element ? (target.closest<SVGElement>("[data-moves]")?.dataset["moves"] ?? undefined) : undefined;

/** Mouse, finger and pen alike: a press on someone drags them, a press on the ground moves the picture, two fingers zoom it. */
export function useGestures(svg: RefObject<SVGSVGElement | null>, gestures: Gestures) {
  const held = useRef<Held>(undefined);
  const fingers = useRef(new Map<number, Point>());
  const wasMoved = useRef(false);
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });

  const callOff = () => {
    const { current } = held;
    held.current = undefined;
    if (current?.moved && current.node) latest.current.back(current.node.id, current.node.from);
  };

  useEffect(() => {
    // Before anything else hears it: the half-made thing is the drag.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !held.current?.moved) return;
      event.stopPropagation();
      callOff();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);

  const pinch = (event: PointerEvent<SVGSVGElement>) => {
    const before = [...fingers.current.values()];
    fingers.current.set(event.pointerId, placeOf(event));
    const [a, b] = before;
    const [c, d] = [...fingers.current.values()];
    if (!a || !b || !c || !d) return;
    const middle = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 };
    latest.current.zoomAt(distance(c, d) / Math.max(1, distance(a, b)), middle);
  };

  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return;
      wasMoved.current = false;
      fingers.current.set(event.pointerId, placeOf(event));
      if (fingers.current.size > 1) {
        wasMoved.current = true;
        return callOff();
      }
      const start = placeOf(event);
      const id = nodeAt(event.target);
      const from = id === undefined ? undefined : latest.current.middleOf(id);
      const press = svg.current && onDrawing(svg.current, start);
      const node =
        id !== undefined && from && press ? { id, from, grip: { x: from.x - press.x, y: from.y - press.y } } : undefined;
      held.current = { pointer: event.pointerId, start, last: start, moved: false, ...(node ? { node } : {}) };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      if (fingers.current.size > 1 && fingers.current.has(event.pointerId)) return pinch(event);
      const { current } = held;
      const element = svg.current;
      if (!current || !element || current.pointer !== event.pointerId) return;
      const now = placeOf(event);
      if (!current.moved && distance(now, current.start) < TAP_PX) return;
      if (!current.moved) {
        element.setPointerCapture(event.pointerId);
        wasMoved.current = true;
        current.moved = true;
      }
      if (current.node) {
        const { x, y } = onDrawing(element, now);
        const { id, grip } = current.node;
        latest.current.drag(id, { x: x + grip.x, y: y + grip.y });
      } else {
        const { width, height } = element.getBoundingClientRect();
        latest.current.panBy((current.last.x - now.x) / width, (current.last.y - now.y) / height);
      }
      current.last = now;
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      fingers.current.delete(event.pointerId);
      const { current } = held;
      if (current?.pointer !== event.pointerId) return;
      held.current = undefined;
      if (current.moved && current.node) latest.current.drop(current.node.id);
    },
    onPointerCancel(event: PointerEvent<SVGSVGElement>) {
      fingers.current.delete(event.pointerId);
      callOff();
    },
    /** The press that ended a drag is no tap. */
    onClickCapture(event: MouseEvent) {
      if (wasMoved.current) event.stopPropagation();
      wasMoved.current = false;
    },
  };
}
