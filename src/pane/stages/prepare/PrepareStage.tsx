import { makeStyles } from "@fluentui/react-components";
import { HeadingForm } from "../../fields";
import { Card } from "../../parts";
import { NETWORK_FIELDS } from "./networkFields";
import { networkInWords } from "./networkWords";
import { useRecord } from "../../context";

const useStyles = makeStyles({ stage: { display: "grid", gap: "8px", padding: "12px", maxWidth: "720px", margin: "0 auto" } });

export function PrepareStage() {
  const styles = useStyles();
  const record = useRecord();
  return (
    <div className={styles.stage}>
      <Card topic="network" title="The network" summary={networkInWords(record)}>
        <HeadingForm fields={NETWORK_FIELDS} />
      </Card>
    </div>
  );
}
