import { useLayoutEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { UNDER_STAGE } from "../../stage";

/** Puts its children between the stage and the foot of the pane, where they cover nothing and never scroll away. */
export function UnderStage({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>();
  useLayoutEffect(() => setPlace(document.getElementById(UNDER_STAGE)), []);
  if (place === undefined) return null;
  return place ? createPortal(children, place) : children;
}
