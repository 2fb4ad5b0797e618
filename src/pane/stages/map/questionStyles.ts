import { makeStyles, tokens } from "@fluentui/react-components";

/** How a question stands among others on the map stage: in a frame, its words, what is said more quietly, and the answers in a row. */
export const useQuestionStyles = makeStyles({
  one: {
    display: "grid",
    gap: "6px",
    minWidth: 0,
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});
