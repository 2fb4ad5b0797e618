import type { Question } from "../../record";
import { useRecord } from "../context";
import { QUESTION_FIELDS } from "../forms";
import { CardList } from "../parts";
import { mentionedIn } from "../words";
import { Add } from "./Add";
import { Body } from "./Body";

export function QuestionCards({ questions }: { questions: readonly Question[] }) {
  const record = useRecord();
  const items = questions.map((question) => ({
    id: question.id,
    title: question.text || "A question without words",
    summary: question.answer === "" ? "Not answered yet" : question.answer,
    body: <Body list="questions" id={question.id} fields={QUESTION_FIELDS} about="a key question" />,
  }));
  return (
    <CardList under="questions" items={items}>
      <Add
        list="questions"
        about="a key question"
        placeholder="What has to be found out"
        draft={(text) => ({ text, concerns: mentionedIn(record, text) })}
      />
    </CardList>
  );
}
