import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { A4_LANDSCAPE, planOf, type Drawing, type View } from "../../../map";
import { createLayouter, type Layouter } from "../../../map/apart";
import { placesPut, type NetworkRecord } from "../../../record";
import { useRecord, useServices, useStore } from "../../context";
import { whileOpen } from "../../store";
import { LiveMap, type LiveParts } from "./live";

type Held = { live: LiveMap; layouter: { own?: Layouter } };

const PARTS: Omit<LiveParts, "layouter"> = {
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  frame(run) {
    const frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  },
  glides: () => !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
};

/** The picture of the network that is open, also while another stage is: the map does not jump. */
const LIVE = whileOpen((): Held => {
  const layouter: { own?: Layouter } = {};
  return { live: new LiveMap({ ...PARTS, layouter: () => (layouter.own ??= createLayouter()) }), layouter };
});

/** The live map of the network that was open when the stage was; it rests while the stage is not. */
export function useLiveMap(): LiveMap {
  const store = useStore();
  const [{ live, layouter }] = useState(() => LIVE.of(store));
  useEffect(
    () => () => {
      live.stop();
      layouter.own?.stop();
      delete layouter.own;
    },
    [live, layouter],
  );
  return live;
}

const DRAWN = ["people", "places", "links", "incidents", "positions"] as const;
const sameDrawing = (one: NetworkRecord, other: NetworkRecord) => DRAWN.every((list) => one[list] === other[list]);

/** What is to be seen; undefined until the first layout of a larger network is there. */
export function useDrawing(live: LiveMap, view: View): Drawing | undefined {
  const { profile, today } = useServices();
  const record = useRecord();
  const day = today();
  const shown = useRef<{ record: NetworkRecord; view: View; day: string }>(undefined);
  // Before the frame is painted, so that what was typed and what is drawn are one picture.
  useLayoutEffect(() => {
    const last = shown.current;
    if (last && last.view === view && last.day === day && sameDrawing(last.record, record)) return;
    shown.current = { record, view, day };
    const pinned = placesPut(record);
    const options = { today: day, profile, view, proposed: true, paper: A4_LANDSCAPE, pinned };
    live.show({ record, plan: (start) => planOf(record, start ? { ...options, start } : options) });
  }, [live, record, view, day, profile]);
  return useSyncExternalStore(live.subscribe, live.current);
}
