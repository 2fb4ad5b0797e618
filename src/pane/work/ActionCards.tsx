import type { Action, Id } from "../../record";
import { useSetting } from "../context";
import { actionFields } from "../forms";
import { CardList } from "../parts";
import { actionInWords, mentionedIn, sentence } from "../words";
import { Add } from "./Add";
import { Body } from "./Body";

/** Who does what by when; `session` is the one that new actions were agreed at, "" outside of any. */
export function ActionCards({ actions, session }: { actions: readonly Action[]; session: Id | "" }) {
  const setting = useSetting();
  const { record, today } = setting;
  const items = actions.map((action) => ({
    id: action.id,
    title: action.text || "An action without words",
    summary: sentence(actionInWords(action, today)),
    body: <Body list="actions" id={action.id} fields={actionFields(setting)} about="an action" />,
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
