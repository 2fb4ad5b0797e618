import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../record";
import { useChange } from "../context";
import { Icon } from "../parts";

const useStyles = makeStyles({
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

type Props = { collection: Extract<Change, { type: "confirm" }>["in"]; id: string; status: string; name: string };

/** Said of what nobody has confirmed yet, with the button that does. */
export function Proposed({ collection, id, status, name }: Props) {
  const styles = useStyles();
  const change = useChange();
  if (status === "confirmed") return null;
  return (
    <div className={styles.bar}>
      <span>Not confirmed yet</span>
      <Button
        size="small"
        icon={<Icon name="tick" size={16} />}
        aria-label={`Confirm ${name}`}
        onClick={() => change({ type: "confirm", in: collection, id }, `Confirm ${name}`)}
      >
        Confirm
      </Button>
    </div>
  );
}
