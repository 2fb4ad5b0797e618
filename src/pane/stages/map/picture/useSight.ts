import { useEffect, useState, type KeyboardEvent, type RefObject } from "react";
import type { Box, Point } from "../../../../map";
import { panned, sightBox, WHOLE, zoomed, type Sight } from "./frame";

/** A place on the screen as a place on the drawing. */
export function onDrawing(svg: SVGSVGElement, { x, y }: Point): Point {
  const matrix = svg.getScreenCTM();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : { x, y };
}

/** Keys move the picture by this part of what is in sight, buttons and keys zoom by this factor. */
const STEP = 0.15;
export const FACTOR = 1.5;

const PANS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What part of the picture is in sight, and how one gets about: wheel, pinch, keys and buttons. */
export function useSight(svg: RefObject<SVGSVGElement | null>, frame: Box) {
  const [sight, setSight] = useState<Sight>(WHOLE);

  const zoomAt = (factor: number, screen: Point) => {
    const element = svg.current;
    if (!element) return;
    const point = onDrawing(element, screen);
    setSight((now) => {
      const box = sightBox(frame, now);
      return zoomed(now, factor, { x: (point.x - box.x) / box.width, y: (point.y - box.y) / box.height });
    });
  };

  useEffect(() => {
    const element = svg.current;
    // Pinching a touchpad arrives as a wheel with Ctrl; plain scrolling stays with the page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const point = element ? onDrawing(element, { x: event.clientX, y: event.clientY }) : undefined;
      setSight((now) => {
        const box = sightBox(frame, now);
        const at = point && { x: (point.x - box.x) / box.width, y: (point.y - box.y) / box.height };
        return zoomed(now, Math.exp(-event.deltaY / 200), at);
      });
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [svg, frame]);

  const zoomBy = (factor: number) => setSight((now) => zoomed(now, factor));
  const whole = () => setSight(WHOLE);
  const panBy = (right: number, down: number) => setSight((now) => panned(now, right, down));

  /** Whether the key was one of the picture's. */
  const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    const pan = PANS[key];
    if (pan) panBy(...pan);
    else if (key === "+" || key === "=") zoomBy(FACTOR);
    else if (key === "-") zoomBy(1 / FACTOR);
    else if (key === "0") whole();
    else return false;
    return true;
  };

  return { sight, box: sightBox(frame, sight), zoomAt, zoomBy, whole, panBy, onKey };
}
