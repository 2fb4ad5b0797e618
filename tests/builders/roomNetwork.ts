import type { NetworkRecord, Session } from "../../src/record";
import { add, link, network, person, place, statement } from "./network";
import { tinyJpegText } from "./photographs";

/** Beginning of every word that no partner may see: whatever is found of them on a screen is too much. */
export const HIDDEN = /Hid[a-z]+/g;

const attendee = (id: string, name: string, agency: string, was: Session["attendance"][number]["was"]) => ({
  ...{ id, person: "" as const, name, agency, job: "", was, why: "Hidwhy", received: "" },
});

/** A session with partners about to begin, in a network that holds something hidden wherever something can be. */
export function roomNetwork(): NetworkRecord {
  return network(
    {
      type: "set",
      values: {
        risk: "County Line to Brighton",
        scope: "Hidscope",
        trigger: { what: "Hidtrigger", identified: "2026-05-01", by: "Hidby" },
      },
    },
    person("p1", "Tariq Aziz", { kind: "child", subject: true, keySubject: true, note: "Hidnote", aliases: ["Hidalias"] }),
    person("p2", "Nadia Noor", { kind: "child", subject: true, wording: "Hidwording" }),
    person("p3", "Hidproposed Lee", { kind: "child", status: "proposed" }),
    person("p4", "Jo Marsh", { kind: "professional", agency: "Police", reach: "hidreach@police.example", note: "Hidnoteofjo" }),
    place("c1", "Marlow Park", { kind: "park", context: true, note: "Hidplacenote" }),
    place("c2", "Hidflat", { kind: "address", status: "proposed" }),
    link("l1", "p1", "p2", {
      ...{ nature: "friends from school", basis: "evidenced", note: "Hidlinknote", byWhom: "Hidwitness" },
      source: { kind: "family", name: "Hidmother", why: "Hidreliable" },
    }),
    link("l2", "p1", "p3", { nature: "Hidlink", status: "proposed" }),
    link("l3", "p2", "c1", { nature: "meets others there", basis: "anecdotal", where: "Hidwhere" }),
    statement("s1", "Hidstatement", ["p1"], { kind: "concern", source: { kind: "police", name: "Hidofficer" } }),
    statement("s2", "Hidownwords", ["p2"], { ownWords: true }),
    add("questions", { id: "q1", kind: "gap", text: "Who else is at the park?", concerns: ["c1"] }),
    add("setAside", { about: ["p1"], why: "Hidaside" }),
    add("doubts", { kind: "words", question: "Hiddoubt", about: ["p1"] }),
    add("originals", { text: "Hidoriginal", where: "Hidtable" }),
    add("photographs", { picture: tinyJpegText, caption: "Hidcaption", alt: "Hidalt" }),
    add("removed", { initials: "HX", reason: "Hidremoved", decidedBy: "Hiddecider", date: "2026-05-02" }),
    add("sessions", {
      ...{ id: "m1", kind: "internal", date: "2026-05-04", finished: "2026-05-05", chair: "Hidchair" },
      items: [{ id: "m1-n1", text: "Hidearlier", concerns: ["p1"] }],
    }),
    add("sessions", {
      ...{ id: "m2", kind: "external", date: "2026-05-18", chair: "Mo Field", strategyMeeting: "Hidstrategy" },
      attendance: [attendee("m2-t1", "Jo Marsh", "Police", "present"), attendee("m2-t2", "Di Ross", "Harbour School", "present")],
      agenda: [
        { id: "m2-g1", line: "external-map", text: "Identify and map information", minutes: 20 },
        { id: "m2-g2", line: "external-update", text: "Review current map and update" },
      ],
      items: [
        { id: "m2-n1", agenda: "m2-g1", text: "Tariq was late twice.", concerns: ["p1", "p3"], as: "link", became: ["l2"] },
      ],
    }),
    add("actions", { id: "a1", text: "Ring the club", owner: "Di Ross", session: "m1", update: "Hidupdate" }),
    { type: "edit", in: "people", id: "p1", values: { note: "Hidnote changed" } },
  );
}
