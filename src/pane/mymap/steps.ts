import type { ComponentType } from "react";
import { YOUNG_PERSON } from "../../guidance";
import { MapStep } from "./MapStep";
import { PaperStep } from "./paper";
import { PlanStep } from "./plan";
import { QuestionsStep } from "./questions";

export type OwnStep = { id: string; title: string; Step: ComponentType<{ dark: boolean }> };

/** What there is to do, in the order of the exercise. A further step is a folder beside this file and a line here. */
export const STEPS: readonly OwnStep[] = [
  { id: "map", title: YOUNG_PERSON.title, Step: MapStep },
  { id: "questions", title: YOUNG_PERSON.words.questions, Step: QuestionsStep },
  { id: "plan", title: YOUNG_PERSON.words.plan, Step: PlanStep },
  { id: "paper", title: "On paper", Step: PaperStep },
];
