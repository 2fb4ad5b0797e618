import { useCallback, useState } from "react";
import type { Id, NetworkRecord } from "../../record";
import type { PaperKind } from "../papers";
import type { StageId } from "../store";
import { besideKind } from "./beside";

/** The stage that is open, the paper that lay beside the one before it, and the one somebody chose since. */
type Lying = { stage: StageId; before: string; chosen: string };

/**
 * The paper that lies beside a stage: the one somebody chose there, else the stage's own, else what lay there before. `keepAt`
 * leaves it lying where the way to another stage begins on the paper itself.
 */
export function useBeside(record: NetworkRecord, kinds: readonly PaperKind[], stage: StageId, session: Id = "") {
  const [lying, setLying] = useState<Lying>({ stage, before: "", chosen: "" });
  // Moved on before it is drawn, so that no stage is seen with the paper of another.
  const kindAt = ({ stage: at, before, chosen }: Lying) =>
    [chosen, besideKind(at, record, kinds, session), before].find((id) => kinds.some((kind) => kind.id === id)) ??
    kinds[0]?.id ??
    "";
  const here = lying.stage === stage ? lying : { stage, before: kindAt(lying), chosen: "" };
  if (here !== lying) setLying(here);
  const shown = kindAt(here);
  const choose = useCallback((chosen: string) => setLying({ stage, before: chosen, chosen }), [stage]);
  const keepAt = useCallback((to: StageId = stage) => setLying({ stage: to, before: shown, chosen: shown }), [stage, shown]);
  return { kind: kinds.find(({ id }) => id === shown), choose, keepAt };
}
