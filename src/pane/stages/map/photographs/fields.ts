import type { Field } from "../../../fields";

/** What is written down about a photograph. */
export const PHOTOGRAPH_FIELDS: readonly Field[] = [
  { type: "date", path: "date", label: "Day of the map", leaning: "past" },
  { type: "text", path: "caption", label: "Caption" },
  {
    type: "text",
    path: "alt",
    label: "What it shows, for people who hear the page",
    hint: "Without it, the page says only that it is a photograph of a map drawn by hand.",
  },
  {
    type: "choice",
    path: "stands",
    label: "In the team file",
    options: [
      { value: "beside", label: "Beside the drawn map" },
      { value: "instead", label: "Instead of it" },
    ],
  },
];
