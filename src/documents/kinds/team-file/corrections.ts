import { CORRECTION_WORDS } from "../../../guidance";
import { copyOut, showDate, type Correction } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived } from "../../parts/field";
import { listPart } from "../../parts/list";

const INTRO =
  "They went out before something in them was corrected or taken out. Whoever opens this network is asked what is to be done about them.";

/** Copies that are out and say what is no longer right, while nobody has said whether they are corrected. */
export const corrections: Part = listPart<Correction>({
  of: "corrections",
  heading: "Copies still to correct",
  intro: () => INTRO,
  entries: ({ record }) => record.corrections,
  columns: [
    derived<Correction>("of", "Copy", ({ of }, { record }) => copyOut(record, of)?.what ?? "", { share: 34 }),
    derived<Correction>(
      "to",
      "To whom and when",
      ({ of }, { record }) => {
        const { to = "", on = "" } = copyOut(record, of) ?? {};
        return [to, showDate(on)].filter((text) => text !== "").map((text) => ({ text }));
      },
      { share: 28 },
    ),
    derived<Correction>(
      "because",
      "Why",
      ({ because, sure }) => [
        { text: CORRECTION_WORDS[because] },
        ...(sure ? [] : [{ text: "It is not written down what the copy holds." }]),
      ],
      { share: 38 },
    ),
  ],
  address: inList("corrections"),
});
