import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { showDue, timescales } from "../../../guidance";
import { carriedTo, early, reviewCalls, reviewGroups, reviewProgress } from "../../../meeting";
import { closedAt } from "../../../record";
import { useRecord, useServices, useStore, useStoreState } from "../../context";
import { Fold, later } from "../../parts";
import { actionInWords, count, gapInWords, sentence } from "../../words";
import { ActionCards, GapCards } from "../../work";
import { Calls } from "./calls/Calls";
import { ComesNext } from "./carried/ComesNext";
import { Closed } from "./closing/Closed";
import { Closing } from "./closing/Closing";
import { Due } from "./due/Due";
import { openReview } from "./openReview";
import { GoThrough, progressWords } from "./through/GoThrough";

/** Of other networks than the open one, so it is fetched when it is asked for. */
const AllReviews = later(
  () => import("./library/AllReviews"),
  (it) => it.AllReviews,
);

const useStyles = makeStyles({
  stage: { display: "grid", gap: "8px", padding: "12px", maxWidth: "720px", margin: "0 auto" },
});

type PartId = "calls" | "through" | "closing" | "due" | "actions" | "gaps" | "carried" | "doubts" | "all";

/** What is due and what is open; during a review, everything to go through, by person and place. */
export function ReviewStage() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const { profile, today } = useServices();
  const day = today();
  const topic = useStoreState((state) => state.whereabouts.topic);
  const review = openReview(record);
  const closed = closedAt(record);
  const open = topic === "" ? (review ? "through" : "due") : topic;
  const all = useMemo(() => timescales(record, profile), [record, profile]);
  const tight = useMemo(() => early(record, profile, day), [record, profile, day]);
  const calls = useMemo(() => reviewCalls(record, day), [record, day]);
  const progress = useMemo(() => review && reviewProgress(reviewGroups(record, review.id, day)), [record, review, day]);
  // Without a review, what comes to whichever session is next.
  const carried = useMemo(() => carriedTo(record, review?.id ?? ""), [record, review]);
  const due = all.filter(({ met }) => met === "");
  const actions = record.actions
    .filter(({ outcome }) => outcome === "open")
    .sort((a, b) => (a.due || "9").localeCompare(b.due || "9"));
  const gaps = record.questions.filter(({ kind, answer }) => kind === "gap" && answer === "");
  const fold = (part: PartId) => ({
    open: open === part,
    toggle: () => store.go({ topic: open === part ? "none" : part, card: "" }),
  });
  const [firstDue, firstAction, firstGap] = [due[0], actions[0], gaps[0]];
  const dueWords = firstDue
    ? `${firstDue.what}: ${showDue(firstDue.due, day)}`
    : closed
      ? "Nothing: the group work is closed"
      : "Nothing: give the date the issue was identified, or a session its date";
  return (
    <div className={styles.stage}>
      {closed && <Closed session={closed} />}
      {calls.length > 0 && !closed && (
        <Fold title="Is a review needed now?" summary={count(calls.length, "question")} {...fold("calls")}>
          <Calls calls={calls} />
        </Fold>
      )}
      {review && progress && (
        <>
          <Fold title="Go through everything" summary={progressWords(progress)} {...fold("through")}>
            <GoThrough session={review} />
          </Fold>
          <Fold
            title="Close the group work"
            summary={review.closing.on === "" ? "Goes on" : "Being closed at this review"}
            {...fold("closing")}
          >
            <Closing session={review} />
          </Fold>
        </>
      )}
      <Fold
        title="What is due"
        summary={sentence(dueWords, tight.length > 0 && `${tight.length} to look at now`)}
        {...fold("due")}
      >
        {all.length > 0 || tight.length > 0 ? (
          <Due items={[...due, ...all.filter(({ met }) => met !== "")]} early={tight} today={day} />
        ) : (
          <Button onClick={() => store.go({ stage: "prepare", topic: "network", field: "field-network-trigger-identified" })}>
            Give the date
          </Button>
        )}
      </Fold>
      <Fold
        title="Open actions"
        summary={firstAction ? `${count(actions.length, "action")}. First: ${actionInWords(firstAction, day)}` : "None open"}
        {...fold("actions")}
      >
        <ActionCards actions={actions} session="" />
      </Fold>
      <Fold
        title="Open gaps"
        summary={firstGap ? `${count(gaps.length, "gap")}. First: ${gapInWords(firstGap, day) || firstGap.text}` : "None open"}
        {...fold("gaps")}
      >
        <GapCards gaps={gaps} />
      </Fold>
      <Fold
        title="Carried from earlier sessions"
        summary={carried.length === 0 ? "Nothing" : count(carried.length, "thing")}
        {...fold("carried")}
      >
        <ComesNext carried={carried} session={review?.id ?? record.sessions.find(({ finished }) => finished === "")?.id ?? ""} />
      </Fold>
      <Fold title="Reviews due in all networks" summary="Read them from a folder of papers" {...fold("all")}>
        <AllReviews />
      </Fold>
      {record.doubts.length > 0 && (
        <Fold title="Still to settle" summary={count(record.doubts.length, "short question")} {...fold("doubts")}>
          <Button onClick={() => store.go({ stage: "prepare", topic: "doubts" })}>
            {record.doubts.length === 1 ? "Settle it now" : "Settle them now"}
          </Button>
        </Fold>
      )}
    </div>
  );
}
