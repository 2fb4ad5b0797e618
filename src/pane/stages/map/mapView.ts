import { createContext, useContext } from "react";
import type { View } from "../../../map";
import type { LiveMap } from "./live";

/** What the parts of the stage share: the live map, and the view it is shown in. */
export type MapView = { live: LiveMap; view: View; setView: (view: View) => void };

const Context = createContext<MapView | undefined>(undefined);

export const MapViewProvider = Context;

/** For whatever stands on the map stage: a choice of views, a tool that looks at the picture. */
export function useMapView(): MapView {
  const value = useContext(Context);
  if (!value) throw new Error("A part of the map stands outside its stage.");
  return value;
}
