import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { carriedTo, reviewGroups, reviewProgress, type ReviewGroup } from "../../../../meeting";
import { shownName, type NetworkRecord, type Session } from "../../../../record";
import { AnswerList, type Asked, type AskedGroup } from "../../../answers";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { EntryForm } from "../../../fields";
import { AddLine } from "../../../lines";
import { actionAsked } from "./actionAsked";
import { addChange } from "./addChange";
import { placeAsked } from "./placeAsked";

const useStyles = makeStyles({
  body: { display: "grid", gap: "12px", minWidth: 0 },
  end: { margin: 0, ":focus": { outline: "none" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const UPDATE = [{ type: "text", path: "update", label: "Update" }] as const;
const END = "review-end";

const headingOf = (record: NetworkRecord, { id }: ReviewGroup) => (id === "" ? "About nobody on the map" : shownName(record, id));

/** How far the review is: "14 of 23". */
export const progressWords = ({ done, of }: { done: number; of: number }) =>
  of === 0 ? "Nothing to go through" : `${done} of ${of} gone through`;

/** Everything a review goes through, by person and place; one key settles a thing and moves on to the next. */
export function GoThrough({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const day = today();
  const groups = useMemo(() => reviewGroups(record, session.id, day), [record, session.id, day]);
  const carried = useMemo(() => carriedTo(record, session.id), [record, session.id]);
  const around = { record, session: session.id, today: day, carried, change };
  const progress = reviewProgress(groups);
  const asked = ({ items }: ReviewGroup): Asked[] =>
    items.map((item) => {
      if (item.kind === "action") {
        const more = <EntryForm collection="actions" id={item.id} fields={UPDATE} about="an action" />;
        return { ...actionAsked(item, around), more };
      }
      const collection = item.kind === "person" ? "people" : "places";
      const card = () => store.go(destinationOf(record, { collection, id: item.id, field: "name" }));
      const one = placeAsked(item, around);
      const more = (
        <div>
          <Button size="small" appearance="subtle" onClick={card}>
            Open the card
          </Button>
        </div>
      );
      return { ...one, title: `Is ${one.name} still part of it?`, more };
    });
  const shown: AskedGroup[] = groups.map((group) => ({
    id: group.id || "nobody",
    heading: headingOf(record, group),
    asked: asked(group),
  }));
  const add = (list: "people" | "places") => (names: readonly string[]) => {
    change(
      addChange(record, session.id, list, names),
      list === "people" ? "Add a person at the review" : "Add a place at the review",
    );
    store.say(`${names.join(", ")} added.`);
  };
  return (
    <div className={styles.body}>
      <p id={END} tabIndex={-1} role="status" className={styles.end}>
        {progressWords(progress)}
        {progress.done === progress.of && progress.of > 0 ? ". The review can be finished in Meet." : ""}
      </p>
      <p className={styles.quiet}>
        The letter settles it. Actions: D done, O overtaken, N not done, S stays open. People and places: S still part, C changed,
        N not reassessed, R remove.
      </p>
      <AnswerList label="What the review goes through" groups={shown} end={END} />
      <AddLine id="review-add-person" label="Add a person to the map" placeholder="Someone new: name" add={add("people")} />
      <AddLine id="review-add-place" label="Add a place to the map" placeholder="Somewhere new: name" add={add("places")} />
    </div>
  );
}
