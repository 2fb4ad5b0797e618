import { shownName, type Id } from "../../record";
import { useChange, useSetting } from "../context";
import { gapFields } from "../forms";
import { AddLine } from "../lines";
import { gapInWords, sentence } from "../words";
import { Entries } from "./Entries";

/** Key questions and gaps that concern someone or somewhere. */
export function Questions({ about }: { about: Id }) {
  const setting = useSetting();
  const { record, today } = setting;
  const change = useChange();
  const name = shownName(record, about);
  const items = record.questions
    .filter(({ concerns }) => concerns.includes(about))
    .map((question) => ({
      id: question.id,
      title: question.text || "A question without words",
      summary: question.answer || sentence(question.kind === "gap" ? gapInWords(question, today) || "gap" : "not answered yet"),
      status: question.status,
      about: "a question",
    }));
  return (
    <Entries
      title="Questions"
      list="questions"
      items={items}
      fields={gapFields(setting)}
      add={() => (
        <AddLine
          id={`question-add-${about}`}
          label={`Add a question about ${name}`}
          placeholder="What has to be found out"
          add={(lines) =>
            change(
              {
                type: "all",
                changes: lines.map((text) => ({ type: "add", to: "questions", entry: { text, concerns: [about] } })),
              },
              `Add a question about ${name}`,
            )
          }
        />
      )}
    />
  );
}
