import { makeStyles } from "@fluentui/react-components";
import { actsForAgency, shownName, type Change, type NetworkRecord, type Person } from "../../../record";
import { PersonBody } from "../../cards";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { AddLine } from "../../lines";
import { Card, Fold } from "../../parts";
import { alreadyThere, count, knownOfPerson, missingOfPerson, sentence } from "../../words";

const useStyles = makeStyles({ list: { display: "grid", gap: "6px" } });

/** One line of a folded card: what is known; then what is missing, in words. */
export function personInWords(record: NetworkRecord, person: Person): string {
  const known = sentence(...knownOfPerson(record, person));
  const missing = sentence(...missingOfPerson(record, person));
  return [known, missing].filter((words) => words !== "").join(". ");
}

function PersonFold({ person }: { person: Person }) {
  const record = useRecord();
  const store = useStore();
  const open = useStoreState((state) => state.whereabouts.card === person.id);
  return (
    <Fold
      level={3}
      inner
      title={shownName(record, person.id)}
      summary={personInWords(record, person)}
      open={open}
      toggle={() => store.go({ card: open ? "" : person.id })}
    >
      <PersonBody id={person.id} />
    </Fold>
  );
}

type Props = {
  topic: string;
  title: string;
  placeholder: string;
  who: (person: Person) => boolean;
  kind: Person["kind"];
  empty: string;
};

/** A list of people as cards, most unsettled first, and a line to add another by name. */
function PeopleCard({ topic, title, placeholder, who, kind, empty }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const change = useChange();
  const people = record.people.filter(who);
  const unsettled = people.filter((person) => missingOfPerson(record, person).length > 0).length;
  const add = (names: readonly string[]) => {
    const { news, known } = alreadyThere(record, names);
    const changes = news.map((name): Change => ({ type: "add", to: "people", entry: { name, kind } }));
    if (changes.length > 0)
      change({ type: "all", changes }, changes.length === 1 ? `Add ${news[0]}` : `Add ${changes.length} people`);
    if (known[0]) {
      store.say(`${shownName(record, known[0].id)} is there already.`);
      if (changes.length === 0) store.go({ topic, card: known[0].id });
    }
  };
  const summary =
    people.length === 0
      ? empty
      : sentence(count(people.length, "person", "people"), unsettled > 0 && `${unsettled} with something missing`);
  return (
    <Card topic={topic} title={title} summary={summary}>
      <div className={styles.list}>
        {people.map((person) => (
          <PersonFold key={person.id} person={person} />
        ))}
        <AddLine id={`${topic}-add`} label={`Add to ${title.toLowerCase()}`} placeholder={placeholder} add={add} />
      </div>
    </Card>
  );
}

export function PeopleCards() {
  return (
    <PeopleCard
      topic="people"
      title="People"
      placeholder="Add a person by name"
      empty="Nobody yet: add the first by name"
      kind="not-known"
      who={(person) => !actsForAgency(person)}
    />
  );
}

export function ContactCards() {
  return (
    <PeopleCard
      topic="contacts"
      title="Key contacts"
      placeholder="Add a contact by name or agency"
      empty="Nobody yet: who else knows them?"
      kind="professional"
      who={actsForAgency}
    />
  );
}
