import { askedOf, type Chosen } from "../../../../documents";
import { actsForAgency, type NetworkRecord } from "../../../../record";
import { useRecord } from "../../../context";
import { FieldView, type Option } from "../../../fields";
import { whichOne } from "../../../words";

const peopleIn = (record: NetworkRecord): Option[] =>
  record.people
    .filter((person) => person.subject && person.status === "confirmed" && !actsForAgency(person))
    .map(({ id }) => ({ value: id, label: whichOne(record, id) }));

const questionsIn = ({ questions }: NetworkRecord): Option[] =>
  questions
    .filter(({ answer, status }) => answer === "" && status === "confirmed")
    .map(({ id, text }) => ({ value: id, label: text || "A question without words" }));

type Props = { agency: string; asked: Chosen | undefined; choose: (asked: Chosen) => void };

/** Whom and what an agency is asked about: proposed by who works with whom and who finds out what, until somebody chooses. */
export function Asked({ agency, asked, choose }: Props) {
  const record = useRecord();
  const proposed = askedOf(record, agency);
  const people = asked?.people ?? proposed.people;
  const questions = asked?.questions ?? [...proposed.questions, ...proposed.heldBack];
  const all = questionsIn(record);
  return (
    <>
      <FieldView
        id="send-asked-people"
        field={{ type: "choices", path: "people", label: "Asked about", options: peopleIn(record) }}
        value={people}
        set={(value) => choose({ people: value as string[], questions })}
      />
      {all.length > 0 && (
        <FieldView
          id="send-asked-questions"
          field={{ type: "choices", path: "questions", label: "What to look for", options: all }}
          value={questions}
          set={(value) => choose({ people, questions: value as string[] })}
        />
      )}
    </>
  );
}
