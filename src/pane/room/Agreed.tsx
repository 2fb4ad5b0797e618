import { makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../record";
import { useSetting } from "../context";
import { actionInWords, gapInWords, sentence } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  title: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: "anywhere" },
  more: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Line = { id: string; text: string; more: string };

function Part({ title, lines }: { title: string; lines: readonly Line[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {lines.map(({ id, text, more }) => (
          <li key={id} className={styles.words}>
            {text}
            {more !== "" && <span className={styles.more}>{more}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was decided and agreed at this session, for everybody to object to while they are there. */
export function Agreed({ session }: { session: Session }) {
  const { record, today } = useSetting();
  const actions = record.actions.filter((action) => action.session === session.id);
  const gaps = record.questions.filter(({ kind, answer }) => kind === "gap" && answer === "");
  return (
    <>
      <Part title="Decisions" lines={session.decisions.map(({ id, text, reason }) => ({ id, text, more: reason }))} />
      <Part
        title="Actions"
        lines={actions.map((action) => ({ id: action.id, text: action.text, more: sentence(actionInWords(action, today)) }))}
      />
      <Part title="Gaps" lines={gaps.map((gap) => ({ id: gap.id, text: gap.text, more: sentence(gapInWords(gap, today)) }))} />
      <Part title="Parked" lines={session.parked.map(({ id, text, why }) => ({ id, text, more: why }))} />
    </>
  );
}
