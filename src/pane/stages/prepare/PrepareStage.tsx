import { makeStyles } from "@fluentui/react-components";
import { useRecord } from "../../context";
import { HeadingForm } from "../../fields";
import { Card } from "../../parts";
import { BeforeCard } from "./BeforeCard";
import { NETWORK_FIELDS } from "./networkFields";
import { networkInWords } from "./networkWords";
import { ContactCards, PeopleCards } from "./PeopleCards";
import { PlaceCards } from "./PlaceCards";

const useStyles = makeStyles({ stage: { display: "grid", gap: "8px", padding: "12px", maxWidth: "720px", margin: "0 auto" } });

/** What is known, one topic at a time, the most needed first. */
export function PrepareStage() {
  const styles = useStyles();
  const record = useRecord();
  return (
    <div className={styles.stage}>
      <Card topic="network" title="The network" summary={networkInWords(record)}>
        <HeadingForm fields={NETWORK_FIELDS} />
      </Card>
      <PeopleCards />
      <PlaceCards />
      <ContactCards />
      <BeforeCard />
    </div>
  );
}
