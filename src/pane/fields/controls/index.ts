import type { ComponentType } from "react";
import type { ControlProps, Field } from "../field";
import { Choice, Choices } from "./Choice";
import { DateLine } from "./DateLine";
import { Line, LongText, Names } from "./Line";
import { Pairs } from "./Pairs";
import { Who } from "./Who";
import { Yes } from "./Yes";

/** The control for each type of field. The value a field holds is of the type its control takes: the schema sees to that. */
export const CONTROLS = {
  line: Line,
  text: LongText,
  date: DateLine,
  choice: Choice,
  choices: Choices,
  yes: Yes,
  names: Names,
  pairs: Pairs,
  who: Who,
} as unknown as Record<Field["type"], ComponentType<ControlProps<unknown>>>;
