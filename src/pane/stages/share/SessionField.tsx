import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Id } from "../../../record";
import { useRecord } from "../../context";
import { sessionTitle } from "../../words";

const useStyles = makeStyles({
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

type Props = {
  id: string;
  label?: string;
  /** What stands first in the list, for no session ("" as value); without it one of them is always chosen. */
  none?: string;
  value: Id | "";
  choose: (session: Id | "") => void;
};

/** Which session of the network something is about. */
export function SessionField({ id, label = "Session", none, value, choose }: Props) {
  const styles = useStyles();
  const { sessions } = useRecord();
  return (
    <label className={styles.line} htmlFor={id}>
      {label}
      <Select id={id} value={value} onChange={(_, data) => choose(data.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {sessions.map((session) => (
          <option key={session.id} value={session.id}>
            {sessionTitle(session)}
          </option>
        ))}
      </Select>
    </label>
  );
}
