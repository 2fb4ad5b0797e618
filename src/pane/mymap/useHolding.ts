import { useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import type { Id } from "../../record";

/** A press that moves less than this (pixels) opens; it does not move. */
const TAP_PX = 5;

export type Held = { id: Id; x: number; y: number };
type Press = { id: Id; pointer: number; start: { x: number; y: number }; moved: boolean };

type Parts = {
  svg: RefObject<SVGSVGElement | null>;
  /** Let go of, so far from where it was, in points of the drawing. */
  drop: (held: Held) => void;
  tap: (id: Id) => void;
};

/** Mouse, pen and finger alike: who is pressed follows the hand, and stands where it lets go. Escape calls it off. */
export function useHolding({ svg, drop, tap }: Parts) {
  const press = useRef<Press>(undefined);
  const [held, setHeld] = useState<Held>();
  const latest = useRef({ drop, tap });
  useEffect(() => {
    latest.current = { drop, tap };
  });

  useEffect(() => {
    const scale = () => {
      const matrix = svg.current?.getScreenCTM();
      return matrix ? 1 / matrix.a : 1;
    };
    const shift = ({ id, start }: Press, event: { clientX: number; clientY: number }): Held => {
      const unit = scale();
      return { id, x: (event.clientX - start.x) * unit, y: (event.clientY - start.y) * unit };
    };
    const onMove = (event: globalThis.PointerEvent) => {
      const { current } = press;
      if (!current || current.pointer !== event.pointerId) return;
      const { x, y } = current.start;
      current.moved ||= Math.hypot(event.clientX - x, event.clientY - y) >= TAP_PX;
      if (current.moved) setHeld(shift(current, event));
    };
    const end = () => {
      press.current = undefined;
      setHeld(undefined);
    };
    const onUp = (event: globalThis.PointerEvent) => {
      const { current } = press;
      if (!current || current.pointer !== event.pointerId) return;
      end();
      if (current.moved) latest.current.drop(shift(current, event));
      else latest.current.tap(current.id);
    };
    const onCancel = (event: globalThis.PointerEvent) => {
      if (press.current?.pointer === event.pointerId) end();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !press.current?.moved) return;
      event.stopPropagation();
      end();
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onCancel);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onCancel);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [svg]);

  const hold = (event: PointerEvent<SVGGElement>, id: Id) => {
    if (event.button !== 0 || press.current) return;
    press.current = { id, pointer: event.pointerId, start: { x: event.clientX, y: event.clientY }, moved: false };
  };
  return { held, hold };
}
