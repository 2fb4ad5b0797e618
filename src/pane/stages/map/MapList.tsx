import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { actsForAgency, linksOf, nameOf, type Id } from "../../../record";
import { LinkBody, PersonBody, PlaceBody } from "../../cards";
import { useRecord, useStore, useStoreState } from "../../context";
import { Fold } from "../../parts";
import { count, knownOfPlace, linkInWords, missingOfPerson, missingOfPlace, sentence } from "../../words";
import { isLinking } from "./linking";

const useStyles = makeStyles({
  part: { display: "grid", gap: "6px" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pick: { justifyContent: "flex-start", minHeight: "40px", textAlign: "left", width: "100%" },
});

type Item = { id: Id; title: string; summary: string; body: ReactNode };
type PartProps = { topic: string; title: string; items: readonly Item[]; pick: ((id: Id) => void) | undefined };

/** People, places or links as cards; while two are being linked, as buttons to pick from. */
function Part({ topic, title, items, pick }: PartProps) {
  const styles = useStyles();
  const store = useStore();
  const open = useStoreState((state) => (state.whereabouts.topic === topic ? state.whereabouts.card : ""));
  const first = useStoreState((state) => state.whereabouts.card);
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {items.map((item, index) =>
        pick ? (
          <Button
            key={item.id}
            {...(topic === "people" && index === 0 ? { id: "map-first" } : {})}
            className={styles.pick}
            aria-pressed={item.id === first}
            onClick={() => pick(item.id)}
          >
            {item.title}
          </Button>
        ) : (
          <div key={item.id} id={`map-${item.id}`}>
            <Fold
              level={3}
              title={item.title}
              summary={item.summary}
              open={open === item.id}
              toggle={() => store.go({ topic, card: open === item.id ? "" : item.id })}
            >
              {item.body}
            </Fold>
          </div>
        ),
      )}
    </section>
  );
}

/** The map in words: the same people, places and links as the picture shows, for keyboard and ear, and to change them. */
export function MapList({ pick }: { pick: (id: Id) => void }) {
  const record = useRecord();
  const linking = useStoreState((state) => isLinking(state.whereabouts));
  const choose = linking ? pick : undefined;
  const people = record.people
    .filter((person) => !actsForAgency(person) || linksOf(record, person.id).length > 0)
    .map((person) => ({
      id: person.id,
      title: person.name || "Name not known",
      summary: sentence(
        count(linksOf(record, person.id).length, "link"),
        ...missingOfPerson(record, person).filter((words) => words !== "no links"),
      ),
      body: <PersonBody id={person.id} />,
    }));
  const places = record.places.map((place) => ({
    id: place.id,
    title: place.name || "Place not named",
    summary: sentence(...knownOfPlace(record, place), ...missingOfPlace(record, place)),
    body: <PlaceBody id={place.id} />,
  }));
  const links = record.links.map((link) => ({
    id: link.id,
    title: `${nameOf(record, link.from) || "Someone"} – ${nameOf(record, link.to) || "someone"}`,
    summary: sentence(linkInWords(link)),
    body: <LinkBody id={link.id} />,
  }));
  return (
    <>
      <Part topic="people" title="People" items={people} pick={choose} />
      <Part topic="places" title="Places" items={places} pick={choose} />
      {!linking && <Part topic="links" title="Links" items={links} pick={undefined} />}
    </>
  );
}
