import { Button, makeStyles } from "@fluentui/react-components";
import type { Action, Change, Draft, Id, Intervention, Question } from "../../record";
import { useChange, useRecord, useServices } from "../context";
import { EntryForm, type Field } from "../fields";
import { actionFields, GAP_FIELDS, INTERVENTION_FIELDS, QUESTION_FIELDS } from "../forms";
import { AddLine } from "../lines";
import { CardList } from "../parts";
import { actionInWords, gapInWords, interventionInWords, mentionedIn, sentence } from "../words";

const useStyles = makeStyles({ body: { display: "grid", gap: "14px" } });

type List = "actions" | "questions" | "interventions";
type BodyProps = { list: List; id: Id; fields: readonly Field[]; about: string };

function Body({ list, id, fields, about }: BodyProps) {
  const styles = useStyles();
  const change = useChange();
  return (
    <div className={styles.body}>
      <EntryForm collection={list} id={id} fields={fields} about={about} />
      <div>
        <Button onClick={() => change({ type: "drop", from: list, id }, `Take out ${about}`)}>Take out</Button>
      </div>
    </div>
  );
}

type AddProps<L extends List> = { list: L; placeholder: string; about: string; draft: (text: string) => Draft<L> };

function Add<L extends List>({ list, placeholder, about, draft }: AddProps<L>) {
  const change = useChange();
  const add = (lines: readonly string[]) => {
    const changes = lines.map((text) => ({ type: "add", to: list, entry: draft(text) }) as Change);
    change({ type: "all", changes }, `Add ${about}`);
  };
  return <AddLine id={`${list}-${about.replaceAll(" ", "-")}-add`} label={`Add ${about}`} placeholder={placeholder} add={add} />;
}

/** Who does what by when; `session` is the one that new actions were agreed at, "" outside of any. */
export function ActionCards({ actions, session }: { actions: readonly Action[]; session: Id | "" }) {
  const record = useRecord();
  const { today } = useServices();
  const items = actions.map((action) => ({
    id: action.id,
    title: action.text || "An action without words",
    summary: sentence(actionInWords(action, today())),
    body: <Body list="actions" id={action.id} fields={actionFields(record)} about="an action" />,
  }));
  return (
    <CardList under="actions" items={items}>
      <Add
        list="actions"
        about="an action"
        placeholder="What has to be done"
        draft={(text) => ({ text, session, concerns: mentionedIn(record, text) })}
      />
    </CardList>
  );
}

/** What is not known, who finds out, and by when. */
export function GapCards({ gaps }: { gaps: readonly Question[] }) {
  const record = useRecord();
  const { today } = useServices();
  const items = gaps.map((gap) => ({
    id: gap.id,
    title: gap.text || "A gap without words",
    summary: sentence(gapInWords(gap, today())),
    body: <Body list="questions" id={gap.id} fields={GAP_FIELDS} about="a gap" />,
  }));
  return (
    <CardList under="gaps" items={items}>
      <Add
        list="questions"
        about="a gap"
        placeholder="What is not known"
        draft={(text) => ({ text, kind: "gap" as const, concerns: mentionedIn(record, text) })}
      />
    </CardList>
  );
}

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

/** What is done about it: aim, for whom or where, lead, start and end. */
export function InterventionCards({ interventions, session }: { interventions: readonly Intervention[]; session: Id | "" }) {
  const record = useRecord();
  const items = interventions.map((intervention) => ({
    id: intervention.id,
    title: intervention.aim || "An intervention without words",
    summary: sentence(interventionInWords(intervention)),
    body: <Body list="interventions" id={intervention.id} fields={INTERVENTION_FIELDS} about="an intervention" />,
  }));
  return (
    <CardList under="interventions" items={items}>
      <Add
        list="interventions"
        about="an intervention"
        placeholder="What it is to achieve"
        draft={(text) => ({ aim: text, session, target: mentionedIn(record, text) })}
      />
    </CardList>
  );
}
