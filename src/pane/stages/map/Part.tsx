import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ComponentType, type ReactNode } from "react";
import type { Id } from "../../../record";
import { IncidentBody, LinkBody, PersonBody, PlaceBody } from "../../cards";
import { useStore, useStoreState } from "../../context";
import { Fold } from "../../parts";

const useStyles = makeStyles({
  part: { display: "grid", gap: "6px", marginBottom: "8px" },
  // Two hundred folded cards cost nothing while nobody scrolls to them; room for the focus ring, which would be cut off.
  folded: { contentVisibility: "auto", containIntrinsicSize: "auto 64px", padding: "3px", margin: "-3px" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pick: { justifyContent: "flex-start", minHeight: "44px", textAlign: "left", width: "100%" },
});

export type Topic = "people" | "places" | "links" | "incidents";

const BODIES: Record<Topic, ComponentType<{ id: Id }>> = {
  people: PersonBody,
  places: PlaceBody,
  links: LinkBody,
  incidents: IncidentBody,
};

/** An entry in the list beside the map: what it is called, and what is known of it. */
export type Item = { id: Id; title: string; summary: string };
type EntryProps = Item & { topic: Topic; open: boolean };

/** Drawn again only where its own words change: a letter typed into one card is nothing to two hundred others. */
const Entry = memo(function Entry({ id, title, summary, topic, open }: EntryProps) {
  const styles = useStyles();
  const store = useStore();
  const Body = BODIES[topic];
  return (
    <div id={`map-${id}`} data-entry={id} className={open ? undefined : styles.folded}>
      <Fold level={3} title={title} summary={summary} open={open} toggle={() => store.go({ topic, card: open ? "" : id })}>
        {open && <Body id={id} />}
      </Fold>
    </div>
  );
});

type PartProps = {
  topic: Topic;
  title: string;
  items: readonly Item[];
  pick?: ((id: Id) => void) | undefined;
  /** What adds another, above the others. */
  children?: ReactNode;
};

/** People, places, links or incidents as cards; while two are being linked, as buttons to pick from. */
export function Part({ topic, title, items, pick, children }: PartProps) {
  const styles = useStyles();
  const open = useStoreState((state) => (state.whereabouts.topic === topic ? state.whereabouts.card : ""));
  const first = useStoreState((state) => state.whereabouts.card);
  if (items.length === 0 && !children) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
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
          <Entry key={item.id} {...item} topic={topic} open={open === item.id} />
        ),
      )}
    </section>
  );
}
