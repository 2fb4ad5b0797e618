import { Button } from "@fluentui/react-components";
import type { Session } from "../../../record";
import { useChange, useRecord } from "../../context";
import { Form } from "../../fields";
import { DECISION_FIELDS } from "../../forms";
import { AddLine } from "../../lines";
import { CardList } from "../../parts";
import { mentionedIn, sentence } from "../../words";
import { addInside, dropInside, editInside } from "./session";

/** What was decided, why, and who did not agree. */
export function Decisions({ session }: { session: Session }) {
  const record = useRecord();
  const change = useChange();
  const items = session.decisions.map((decision) => ({
    id: decision.id,
    title: decision.text || "A decision without words",
    summary: sentence(
      decision.reason === "" ? "no reason yet" : decision.reason,
      decision.dissent !== "" && "not everyone agreed",
    ),
    body: (
      <>
        <Form
          owner={decision.id}
          entry={decision}
          fields={DECISION_FIELDS}
          about="a decision"
          change={(values) => editInside(session, "decisions", decision.id, values)}
        />
        <p>
          <Button onClick={() => change(dropInside(session, "decisions", decision.id), "Take out a decision")}>Take out</Button>
        </p>
      </>
    ),
  }));
  return (
    <CardList under="decisions" items={items}>
      <AddLine
        id={`${session.id}-decide`}
        label="Add a decision"
        placeholder="What was decided"
        add={(lines) =>
          change(
            addInside(
              record,
              session,
              "decisions",
              lines.map((text) => ({ text, concerns: mentionedIn(record, text) })),
            ),
            "Add a decision",
          )
        }
      />
    </CardList>
  );
}
