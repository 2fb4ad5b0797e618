import { useEffect, useMemo, useState } from "react";
import { asOne, planOf, sideBySide, type Drawing, type MapOptions, type Plan } from "../../../../map";
import { createLayouter } from "../../../../map/apart";
import type { NetworkRecord, PartialDate } from "../../../../record";
import { useServices } from "../../../context";

/** One picture of both maps, both beside each other, or the earlier one as it stood. */
export type Shape = "one" | "sides" | "then";

/** Two maps as they stood, and the day of the earlier one. */
export type Pair = { then: NetworkRecord; now: NetworkRecord; since: PartialDate };

type Layouter = ReturnType<typeof createLayouter>;

const lay = ({ problem, finish }: Plan, layouter: Layouter): Promise<Drawing> =>
  new Promise((resolve) => {
    layouter.lay(problem, (layout, done) => done && resolve(finish(layout)));
  });

/** The pictures of a comparison, one after the other; the first decides where everybody stands. */
async function pictures(
  pair: Pair,
  of: NetworkRecord,
  shape: Shape,
  options: MapOptions,
  layouter: Layouter,
): Promise<Drawing[]> {
  const { then, now, since } = pair;
  if (shape === "then") return [await lay(planOf(then, { ...options, title: `${then.risk}, then` }), layouter)];
  const { record, compared } = asOne(then, now, of, since);
  const whole = await lay(planOf(record, { ...options, compared }), layouter);
  if (shape === "one") return [whole];
  const [left, right] = sideBySide(then, now, whole, options);
  const first = await lay(planOf(left.record, left.options), layouter);
  return [first, await lay(planOf(right.record, right.options), layouter)];
}

/** Pictures of two maps; none until they are laid out, beside the work on screen. */
export function useComparison(pair: Pair, of: NetworkRecord, shape: Shape): readonly Drawing[] {
  const { profile, today } = useServices();
  const [made, setMade] = useState<readonly Drawing[]>([]);
  const day = today();
  const options = useMemo(() => ({ today: day, profile }), [day, profile]);
  useEffect(() => {
    const layouter = createLayouter();
    let wanted = true;
    setMade([]);
    void pictures(pair, of, shape, options, layouter).then((drawings) => wanted && setMade(drawings));
    return () => {
      wanted = false;
      layouter.stop();
    };
  }, [pair, of, shape, options]);
  return made;
}
