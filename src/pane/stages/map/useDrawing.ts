import { useEffect, useMemo, useState } from "react";
import { planOf, VIEWS, type Drawing } from "../../../map";
import type { Id, NetworkRecord } from "../../../record";
import { useRecord, useServices, useStore } from "../../context";
import type { Store } from "../../store";
import { createLayouter, type Layouter } from "./layouter";

/** A page roomy enough for words to be read; the pane shows a part of it or all, as one zooms. */
const PAPER = { widthMm: 170, heightMm: 130 };

type Positions = ReadonlyMap<Id, { x: number; y: number }>;

/** Where everyone stood last, also while another stage is open: the map does not jump. */
const STOOD = new WeakMap<Store, Positions>();

const positionsOf = ({ nodes, width, height }: Drawing): Positions =>
  new Map(nodes.map((node) => [node.id, { x: node.x / width, y: node.y / height }]));

/** Letters typed in one go are one new picture. */
const PAUSE_MS = 150;

const sameDrawing = (one: NetworkRecord, other: NetworkRecord) =>
  (["people", "places", "links", "incidents"] as const).every((list) => one[list] === other[list]);

/** The record as it is drawn: a moment behind, and only where something that is drawn has changed. */
function useDrawn(): NetworkRecord {
  const record = useRecord();
  const [drawn, setDrawn] = useState(record);
  useEffect(() => {
    if (sameDrawing(record, drawn)) return;
    const timer = setTimeout(() => setDrawn(record), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [record, drawn]);
  return drawn;
}

function useLayouter(): () => Layouter {
  const [held] = useState<{ layouter?: Layouter }>({});
  useEffect(
    () => () => {
      held.layouter?.stop();
      delete held.layouter;
    },
    [held],
  );
  return () => (held.layouter ??= createLayouter());
}

/** The live map, a moment after people, places or links change; undefined until the first one is there. */
export function useDrawing(): Drawing | undefined {
  const { profile, today } = useServices();
  const store = useStore();
  const record = useDrawn();
  const layouter = useLayouter();
  const [drawing, setDrawing] = useState<Drawing>();
  const day = today();
  const plan = useMemo(() => {
    const start = STOOD.get(store);
    const options = { today: day, profile, view: VIEWS.clean, proposed: true, paper: PAPER };
    return planOf(record, start ? { ...options, start } : options);
  }, [record, profile, day, store]);
  useEffect(() => {
    layouter().lay(plan.problem, (layout) => {
      const made = plan.finish(layout);
      STOOD.set(store, positionsOf(made));
      setDrawing(made);
    });
  }, [plan, store]); // eslint-disable-line react-hooks/exhaustive-deps -- the same layouter for as long as the stage is open
  return drawing;
}
