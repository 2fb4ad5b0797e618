import { makeStyles } from "@fluentui/react-components";
import { YOUNG_PERSON } from "../../../guidance";
import type { OwnMap } from "../../../ownmap";
import { BigButton } from "../BigButton";
import { saidTo } from "./answering";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

const { questions, words } = YOUNG_PERSON;

type Props = { ownMap: OwnMap; at: number; go: (to: number) => void };

/** Every question by its number, ticked where something was said: any of them can be asked first, or left out. */
export function QuestionSteps({ ownMap, at, go }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label="All questions">
      {questions.map((question, index) => {
        const isSaid = saidTo(ownMap, question) !== "";
        const label = `${words.question} ${index + 1}${isSaid ? ", answered" : ""}`;
        return (
          <li key={question.id}>
            <BigButton
              aria-label={label}
              aria-current={index === at ? "step" : undefined}
              appearance={index === at ? "primary" : "outline"}
              onClick={() => go(index)}
            >
              {index + 1}
              {isSaid ? " ✓" : ""}
            </BigButton>
          </li>
        );
      })}
    </ol>
  );
}
