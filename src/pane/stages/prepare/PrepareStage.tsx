import { makeStyles } from "@fluentui/react-components";

import { useRecord } from "../../context";
import { HeadingForm } from "../../fields";
import { Card, later, RiskHelp } from "../../parts";
import { DoubtsCard } from "./DoubtsCard";
import { NETWORK_FIELDS, TITLE_FIELDS } from "./networkFields";
import { networkInWords } from "./networkWords";
import { ContactCards, PeopleCards } from "./PeopleCards";
import { PlaceCards } from "./PlaceCards";
import { QuestionsCard } from "./QuestionsCard";
import { TablesCard } from "./TablesCard";
import { useIdle } from "./useIdle";

/** Both know much of the house, so they come after what is needed first. */
const BeforeMapping = later(
  () => import("./BeforeMapping"),
  (it) => it.BeforeMapping,
);
const MissingCard = later(
  () => import("./MissingCard"),
  (it) => it.MissingCard,
);

const useStyles = makeStyles({
  network: { display: "grid", gap: "14px" },
  stage: { display: "grid", gap: "8px", padding: "12px", maxWidth: "720px", margin: "0 auto" },
});

/** What is known, one topic at a time, the most needed first. */
export function PrepareStage() {
  const styles = useStyles();
  const record = useRecord();
  const idle = useIdle();
  return (
    <div className={styles.stage}>
      <DoubtsCard />
      <Card topic="network" title="The network" summary={networkInWords(record)}>
        <div className={styles.network}>
          <HeadingForm fields={TITLE_FIELDS} />
          <RiskHelp />
          <HeadingForm fields={NETWORK_FIELDS} />
        </div>
      </Card>
      <TablesCard />
      <PeopleCards />
      <PlaceCards />
      <ContactCards />
      <QuestionsCard />
      {idle && (
        <>
          <BeforeMapping />
          <MissingCard />
        </>
      )}
    </div>
  );
}
