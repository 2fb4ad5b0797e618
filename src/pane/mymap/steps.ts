import type { ComponentType } from "react";
import { MapStep } from "./MapStep";

export type OwnStep = { id: string; title: string; Step: ComponentType<{ dark: boolean }> };

/** What there is to do, in the order of the exercise. A further step is a folder beside this file and a line here. */
export const STEPS: readonly OwnStep[] = [{ id: "map", title: "My map", Step: MapStep }];
