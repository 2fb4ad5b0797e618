import type { ReactNode } from "react";
import { showDate, type Session } from "../../../record";
import { useRecord, useServices, useStore, useStoreState } from "../../context";
import { Fold } from "../../parts";
import { count, missingOfGap, missingOfSession, sentence } from "../../words";
import { ActionCards, GapCards, InterventionCards } from "../../work";
import { About } from "./About";
import { Agenda, totalInWords } from "./agenda";
import { Attendance } from "./attendance";
import { Decisions } from "./Decisions";
import { ReadBackPart, Versions } from "./finish";
import { NextReview } from "./next/NextReview";
import { ParkedPoints } from "./parked";

type PartProps = { id: string; title: string; summary: string; children: ReactNode };

function Part({ id, title, summary, children }: PartProps) {
  const store = useStore();
  const open = useStoreState((state) => state.whereabouts.card.split("/")[0] === id);
  return (
    <Fold id={`${id}-head`} title={title} summary={summary} open={open} toggle={() => store.go({ card: open ? "" : id })}>
      {children}
    </Fold>
  );
}

/** While the session is open what is read back before it is finished; then every version of its papers. */
function Finish({ session }: { session: Session }) {
  if (session.finished !== "") {
    return (
      <Part id="finish" title="Versions" summary={count(session.versions.length, "version")}>
        <Versions session={session} />
      </Part>
    );
  }
  return (
    <Part id="finish" title="Read back and finish" summary="What is to settle before its papers are finished">
      <ReadBackPart session={session} />
      {session.versions.length > 0 && <Versions session={session} />}
    </Part>
  );
}

/** The parts of one session, in the order they are needed. */
export function SessionParts({ session }: { session: Session }) {
  const record = useRecord();
  const { today } = useServices();
  const actions = record.actions.filter((action) => action.session === session.id);
  const carried = record.actions.filter((action) => action.session !== session.id && action.outcome === "open");
  const gaps = record.questions.filter(({ kind }) => kind === "gap");
  const interventions = record.interventions.filter((one) => one.session === session.id || one.end === "" || one.end >= today());
  const present = session.attendance.filter(({ was }) => was === "present").length;
  const open = gaps.filter(({ answer }) => answer === "").length;
  const unfinished = gaps.filter((gap) => missingOfGap(gap).length > 0).length;
  return (
    <>
      <Part
        id="about"
        title="The session"
        summary={sentence(session.venue, session.chair && `chair ${session.chair}`, ...missingOfSession(session))}
      >
        <About session={session} />
      </Part>
      <Part
        id="attendance"
        title="Attendance"
        summary={session.attendance.length === 0 ? "Nobody asked yet" : `${session.attendance.length} asked, ${present} present`}
      >
        <Attendance session={session} />
      </Part>
      <Part id="agenda" title="Agenda" summary={totalInWords(session.agenda)}>
        <Agenda session={session} />
      </Part>
      <Part
        id="decisions"
        title="Decisions"
        summary={session.decisions.length === 0 ? "None yet" : count(session.decisions.length, "decision")}
      >
        <Decisions session={session} />
      </Part>
      <Part
        id="parked"
        title="Parked"
        summary={session.parked.length === 0 ? "Nothing yet" : count(session.parked.length, "point")}
      >
        <ParkedPoints session={session} />
      </Part>
      <Part
        id="actions"
        title="Actions"
        summary={sentence(
          actions.length === 0 ? "none agreed here yet" : `${actions.length} agreed here`,
          carried.length > 0 && `${carried.length} open from before`,
        )}
      >
        <ActionCards actions={[...carried, ...actions]} session={session.id} />
      </Part>
      <Part
        id="gaps"
        title="Information gaps"
        summary={
          gaps.length === 0
            ? "None yet"
            : sentence(`${open} of ${gaps.length} open`, unfinished > 0 && `${unfinished} without somebody or a date`)
        }
      >
        <GapCards gaps={gaps} session={session.id} />
      </Part>
      <Part
        id="interventions"
        title="Interventions"
        summary={interventions.length === 0 ? "None yet" : count(interventions.length, "intervention")}
      >
        <InterventionCards interventions={interventions} session={session.id} />
      </Part>
      <Part id="next" title="Next session" summary={session.nextReview === "" ? "No date yet" : showDate(session.nextReview)}>
        <NextReview session={session} />
      </Part>
      <Finish session={session} />
    </>
  );
}
