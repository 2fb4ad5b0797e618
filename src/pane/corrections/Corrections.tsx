import type { NetworkRecord } from "../../record";
import { useStoreState } from "../context";
import { later } from "../parts";

const CorrectionsBar = later(
  () => import("./CorrectionsBar"),
  (it) => it.CorrectionsBar,
);

const isAnythingOut = ({ shares, uploads, sessions }: NetworkRecord): boolean =>
  shares.length + uploads.length > 0 || sessions.some(({ versions }) => versions.length > 0);

/** Fetched once something is out, or about to be. */
export function Corrections() {
  const out = useStoreState(({ steps }) => steps !== undefined && isAnythingOut(steps.history.present));
  if (!out) return null;
  return <CorrectionsBar />;
}
