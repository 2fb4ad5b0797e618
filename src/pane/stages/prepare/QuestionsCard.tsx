import { useRecord } from "../../context";
import { Card } from "../../parts";
import { QuestionCards } from "../../work";

/** Key questions of all tables, each with whom it is about. */
export function QuestionsCard() {
  const { questions } = useRecord();
  const key = questions.filter(({ kind }) => kind === "key-question");
  const answered = key.filter(({ answer }) => answer !== "").length;
  const summary = key.length === 0 ? "None yet: what has to be found out?" : `${answered} of ${key.length} answered`;
  return (
    <Card topic="questions" title="Key questions" summary={summary}>
      <QuestionCards questions={key} />
    </Card>
  );
}
