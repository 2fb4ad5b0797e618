import { useDeferredValue, useMemo, useRef } from "react";
import { drawingOf, VIEWS, type Drawing } from "../../../map";
import type { Id, NetworkRecord } from "../../../record";
import { useRecord, useServices } from "../../context";

/** A page roomy enough for words to be read; the pane shows a part of it or all, as one zooms. */
const PAPER = { widthMm: 170, heightMm: 130 };

type Positions = ReadonlyMap<Id, { x: number; y: number }>;

const positionsOf = ({ nodes, width, height }: Drawing): Positions =>
  new Map(nodes.map((node) => [node.id, { x: node.x / width, y: node.y / height }]));

/** Only what is drawn; anything else that changes leaves the picture as it is. */
function useDrawn(): Pick<NetworkRecord, "people" | "places" | "links" | "incidents"> & { record: NetworkRecord } {
  const record = useDeferredValue(useRecord());
  const { people, places, links, incidents } = record;
  return useMemo(() => ({ people, places, links, incidents, record }), [people, places, links, incidents]); // eslint-disable-line react-hooks/exhaustive-deps -- the rest of the record is not drawn
}

/** The live map: laid out anew when people, places or links change, starting from where everyone stood, so it does not jump. */
export function useDrawing(): Drawing {
  const { profile, today } = useServices();
  const { record } = useDrawn();
  const stood = useRef<Positions | undefined>(undefined);
  const day = today();
  return useMemo(() => {
    const start = stood.current;
    const drawing = drawingOf(record, {
      today: day,
      profile,
      view: VIEWS.clean,
      proposed: true,
      paper: PAPER,
      ...(start ? { start } : {}),
    });
    stood.current = positionsOf(drawing);
    return drawing;
  }, [record, profile, day]);
}
