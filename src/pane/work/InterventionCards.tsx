import { Button } from "@fluentui/react-components";
import { subjectsOf, type Id, type Intervention } from "../../record";
import { useChange, useSetting } from "../context";
import { interventionFields } from "../forms";
import { CardList } from "../parts";
import { interventionInWords, mentionedIn, sentence } from "../words";
import { Add } from "./Add";
import { Body } from "./Body";

/** The group is everybody this mapping is about, as it is now. */
function ForTheGroup({ intervention }: { intervention: Intervention }) {
  const { record } = useSetting();
  const change = useChange();
  const group = subjectsOf(record).map(({ id }) => id);
  const isGroup = group.every((id) => intervention.target.includes(id));
  if (group.length < 2 || isGroup) return null;
  const target = [...new Set([...intervention.target, ...group])];
  return (
    <Button
      onClick={() =>
        change({ type: "edit", in: "interventions", id: intervention.id, values: { target } }, "Aim it at the group")
      }
    >
      For the whole group
    </Button>
  );
}

/** What is done about it: aim, for whom or where, lead, start and end. */
export function InterventionCards({ interventions, session }: { interventions: readonly Intervention[]; session: Id | "" }) {
  const setting = useSetting();
  const { record } = setting;
  const items = interventions.map((intervention) => ({
    id: intervention.id,
    title: intervention.aim || "An intervention without words",
    summary: sentence(interventionInWords(intervention)),
    body: (
      <Body list="interventions" id={intervention.id} fields={interventionFields(setting)} about="an intervention">
        <ForTheGroup intervention={intervention} />
      </Body>
    ),
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
