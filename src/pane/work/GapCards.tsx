import { Button } from "@fluentui/react-components";
import { asAction, isTask } from "../../meeting";
import type { Id, Question } from "../../record";
import { useChange, useSetting, useStore } from "../context";
import { gapFields } from "../forms";
import { CardList } from "../parts";
import { gapInWords, mentionedIn, sentence } from "../words";
import { Add } from "./Add";
import { Body } from "./Body";

function AsAction({ gap, session }: { gap: Question; session: Id | "" }) {
  const { record } = useSetting();
  const change = useChange();
  const store = useStore();
  if (gap.answer !== "" || isTask(record, gap)) return null;
  const make = () => {
    change((all) => asAction(all, gap, session), "Make an action of a gap");
    store.say("It is an action now, for the same person and day.");
  };
  return <Button onClick={make}>Make an action of it</Button>;
}

/** What is not known, who finds out, and by when; `session` is the one it came up at. */
export function GapCards({ gaps, session = "" }: { gaps: readonly Question[]; session?: Id | "" }) {
  const setting = useSetting();
  const { record, today } = setting;
  const items = gaps.map((gap) => ({
    id: gap.id,
    title: gap.text || "A gap without words",
    summary: sentence(gapInWords(gap, today)),
    body: (
      <Body list="questions" id={gap.id} fields={gapFields(setting)} about="a gap">
        <AsAction gap={gap} session={session} />
      </Body>
    ),
  }));
  return (
    <CardList under="gaps" items={items}>
      <Add
        list="questions"
        about="a gap"
        placeholder="What is not known"
        draft={(text) => ({ text, kind: "gap" as const, session, concerns: mentionedIn(record, text) })}
      />
    </CardList>
  );
}
