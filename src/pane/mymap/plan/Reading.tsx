import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { YOUNG_PERSON } from "../../../guidance";
import { aboveReadingAge } from "../../../guidance/careful/readingAge";

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Below words of the plan that are harder to read than the sheet is meant to be: what makes them so, for whoever writes. */
export function Reading({ text }: { text: string }) {
  const styles = useStyles();
  const hard = aboveReadingAge(useDeferredValue(text), YOUNG_PERSON.readingAge);
  const long = [...new Set(hard.flatMap((sentence) => sentence.long))];
  const words =
    long.length > 0
      ? `Long words: ${long.join(", ")}. Is there a shorter way to say it?`
      : "Shorter sentences are easier to read.";
  return (
    <p role="status" className={styles.note} hidden={hard.length === 0}>
      {hard.length === 0 ? "" : words}
    </p>
  );
}
