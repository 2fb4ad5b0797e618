import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { AgendaItem, Id, Session } from "../../../record";
import { useChange, useRecord } from "../../context";
import { LineList, type LineTools } from "../../lines";
import { mentionedIn } from "../../words";
import { addInside, dropInside, editInside, moveInside } from "./session";

const useStyles = makeStyles({
  items: { display: "grid", gap: "14px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const SESSION_LABEL = "Change what was said";

/** What was said under one item of the agenda, or under none. */
function Said({ session, item }: { session: Session; item: AgendaItem | undefined }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const agenda: Id | "" = item?.id ?? "";
  const here = (line: { agenda: string }) => line.agenda === agenda;
  const title = item?.text ?? "Other points";
  const tools = (id: Id): LineTools => ({
    write: (text) =>
      change(editInside(session, "items", id, { text, concerns: mentionedIn(record, text) }), SESSION_LABEL, `said-${id}`),
    remove: () => change(dropInside(session, "items", id), "Take out what was said"),
    move: (by) => {
      const moved = moveInside(session, "items", id, by, here);
      if (moved) change(moved, "Move what was said");
    },
  });
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {item && (
        <Checkbox
          checked={item.skipped}
          label="Not discussed"
          onChange={(_, data) =>
            change(editInside(session, "agenda", item.id, { skipped: data.checked === true }), `Mark “${item.text}”`)
          }
        />
      )}
      <LineList
        label={title}
        placeholder="What was said"
        prefix={`said-${session.id}-${agenda}`}
        lines={session.items.filter(here)}
        tools={tools}
        add={(lines) =>
          change(
            addInside(
              session,
              "items",
              lines.map((text) => ({ agenda, text, concerns: mentionedIn(record, text) })),
            ),
            "Add what was said",
          )
        }
      />
    </div>
  );
}

/** What was said, item by item, each line with those it names. */
export function Discussion({ session }: { session: Session }) {
  const styles = useStyles();
  return (
    <div className={styles.items}>
      {session.agenda.map((item) => (
        <Said key={item.id} session={session} item={item} />
      ))}
      <Said session={session} item={undefined} />
    </div>
  );
}
