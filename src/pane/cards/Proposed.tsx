import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Change, NetworkRecord } from "../../record";
import { useChange, useRecord, useStore, useStoreState } from "../context";
import { Icon } from "../parts";

/** In the order of the list on the map. */
export const PROPOSED = ["people", "places", "links", "incidents"] as const;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
    padding: "6px 10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What else nobody has confirmed, in the order of the map, from whatever stands after this one. */
function nextProposed(record: NetworkRecord, id: string): { topic: string; card: string } | undefined {
  const open = PROPOSED.flatMap((list) =>
    record[list].filter(({ status }) => status === "proposed").map((one) => ({ topic: list, card: one.id })),
  );
  const at = open.findIndex(({ card }) => card === id);
  return at < 0 ? undefined : [...open.slice(at + 1), ...open.slice(0, at)][0];
}

type Props = { collection: Extract<Change, { type: "confirm" }>["in"]; id: string; status: string; name: string };

/** Said of what nobody has confirmed yet, with the button that does. */
export function Proposed({ collection, id, status, name }: Props) {
  const styles = useStyles();
  const change = useChange();
  const record = useRecord();
  const store = useStore();
  const onMap = useStoreState(({ whereabouts }) => whereabouts.stage === "map" && whereabouts.card === id);
  if (status === "confirmed") return null;
  const next = onMap ? nextProposed(record, id) : undefined;
  const confirm = () => change({ type: "confirm", in: collection, id }, `Confirm ${name}`);
  return (
    <div className={styles.bar}>
      <span>Not confirmed yet</span>
      <span className={styles.row}>
        <Button icon={<Icon name="tick" size={16} />} aria-label={`Confirm ${name}`} onClick={confirm}>
          Confirm
        </Button>
        {next && (
          <Button
            aria-label={`Confirm ${name} and show the next`}
            onClick={() => {
              confirm();
              // The head of the next card takes the cursor, so that one key after the other confirms.
              store.go({ ...next, field: `confirm-next-${next.card}` });
            }}
            id={`confirm-next-${id}`}
          >
            Confirm, next
          </Button>
        )}
      </span>
    </div>
  );
}
