import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { kindOf, viewOf } from "../../documents";
import type { Found } from "../../guidance/careful";
import { leaveAlone, type Id, type NetworkRecord, type Target } from "../../record";
import { useChange, useRecord, useServices, useStore } from "../context";
import { destinationOf } from "../destination";
import { More } from "../parts";
import { count } from "../words";
import { calledEntry } from "./called";
import { useLibrary } from "./library";
import { WordsList } from "./WordsList";

const useStyles = makeStyles({
  groups: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyle: "none", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", minWidth: 0 },
  text: {
    margin: 0,
    padding: "0 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

const TEAM = { audience: { type: "team" }, names: "full" } as const;
const FIRST = 6;
const LONGEST = 160;

type Group = { entry: Id; at: Target; text: string; found: Found[] };

/** By entry, in the order in which they stand there. */
function grouped(all: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const found of all) {
    const key = `${found.at.collection}/${found.left.entry}/${found.left.field}`;
    const known = groups.get(key);
    if (known) known.found.push(found);
    else groups.set(key, { entry: found.left.entry, at: found.at, text: found.text, found: [found] });
  }
  return [...groups.values()];
}

/** A line that became something else is reworded where it was said, so that what it became follows. */
function isSettledElsewhere(record: NetworkRecord, { collection, id, field }: Target): boolean {
  const [list, entry] = field.split(".");
  if (collection !== "sessions" || list !== "items") return false;
  const item = record.sessions.find((one) => one.id === id)?.items.find((one) => one.id === entry);
  return item?.as !== "note";
}

type Shown = { kind: string; session?: Id | undefined };

/** What to look at once more in a paper as it will print; undefined while it is not known yet. */
export function useInDocument({ kind, session }: Shown): readonly Found[] | undefined {
  const library = useLibrary();
  const record = useDeferredValue(useRecord());
  return useMemo(
    () => library?.carefulInRecord(viewOf(record, kindOf(kind), TEAM, session || undefined).record, record),
    [library, record, kind, session],
  );
}

function GroupOf({ group }: { group: Group }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const library = useLibrary();
  const { at, text, found } = group;
  const title = calledEntry(record, at);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const choose = (one: Found, instead: string) => {
    if (!library || library.textAt(record, at) !== one.text) return;
    change({ type: "put", at, value: library.reworded(one.text, one, instead).text }, "Put in other words");
    store.say("Put in other words. Undo brings yours back.");
  };
  const leave = (one: Found) => {
    change((now) => leaveAlone(now, one.left, { on: today(), said: one.said }), "Leave words as they are");
    store.say("Left as it is. It is looked at again when it is reworded.");
  };
  const go = () => {
    store.show("");
    store.go(destinationOf(record, at));
  };
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Button size="small" appearance="subtle" aria-label={`Go there: ${title}, ${short}`} onClick={go}>
          Go there
        </Button>
      </div>
      <p className={styles.text}>{short}</p>
      <WordsList
        id={`careful-${at.collection}-${group.entry}-${group.found[0]?.left.field ?? ""}`}
        found={found}
        leave={leave}
        choose={isSettledElsewhere(record, at) ? undefined : choose}
      />
    </li>
  );
}

/** Everything to look at once more in a paper as it will print, by entry: where it is, other words, and the way to leave it. */
export function InDocument({ found }: { found: readonly Found[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const groups = grouped(found);
  const shown = all ? groups : groups.slice(0, FIRST);
  return (
    <>
      <ul className={styles.groups} aria-label="Words to look at in this paper">
        {shown.map((group) => (
          <GroupOf key={`${group.at.collection}/${group.entry}/${group.found[0]?.left.field ?? ""}`} group={group} />
        ))}
      </ul>
      {shown.length < groups.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            And {groups.length - shown.length} more
          </Button>
        </div>
      )}
    </>
  );
}

/** The same as a part of a check: how many, and the list. Nothing is said of a paper in which nothing was found. */
export function CarefulPart({ kind, session, none = "" }: Shown & { none?: string }) {
  const styles = useStyles();
  const found = useInDocument({ kind, session });
  if (found === undefined) return null;
  if (found.length === 0) return none === "" ? null : <p className={styles.quiet}>{none}</p>;
  return (
    <More label={`${count(found.length, "word or sentence", "words or sentences")} to look at`}>
      <InDocument found={found} />
    </More>
  );
}
