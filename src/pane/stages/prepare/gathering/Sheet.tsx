import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { addFriend, friendsNamed } from "../../../../meeting";
import type { Gathering } from "../../../../record";
import { useChange, useServices, useSetting, useStore } from "../../../context";
import { EntryForm } from "../../../fields";
import { gatheringFields } from "../../../forms";
import { useDelivery } from "../../share/useDelivery";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  name: { height: "auto", minHeight: "32px" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Friends that were named and are not on the map, each a person in one tap. */
function Friends({ sheet }: { sheet: Gathering }) {
  const styles = useStyles();
  const { record } = useSetting();
  const change = useChange();
  const store = useStore();
  const named = friendsNamed(record, sheet);
  if (named.length === 0) return null;
  return (
    <div className={styles.row}>
      {named.map((friend) => (
        <Button
          key={friend.name}
          className={styles.name}
          size="small"
          onClick={() => {
            change((now) => addFriend(now, sheet.person, friend), `Add ${friend.name}`);
            store.say(`${friend.name} is there, to be confirmed.`);
          }}
        >
          Add {friend.name} to the map
        </Button>
      ))}
    </div>
  );
}

/** One gathering sheet opened: its questions, friends to add, the paper of it, and the way out. */
export function Sheet({ sheet, name }: { sheet: Gathering; name: string }) {
  const styles = useStyles();
  const setting = useSetting();
  const change = useChange();
  const { papers, host } = useServices();
  const { words, busy, deliver } = useDelivery();
  const make = () => papers.make(setting.record, "gathering", { chosen: { people: [sheet.person] } });
  return (
    <div className={styles.body}>
      <EntryForm collection="gathering" id={sheet.id} fields={gatheringFields(setting)} about={`the sheet of ${name}`} />
      <Friends sheet={sheet} />
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void deliver(make)}>
          {host.verbs.deliver} this sheet
        </Button>
        <Button onClick={() => change({ type: "drop", from: "gathering", id: sheet.id }, `Take out the sheet of ${name}`)}>
          Take out
        </Button>
        <span className={styles.note} role="status">
          {words}
        </span>
      </div>
    </div>
  );
}
