import { finishSession, goesOn, reassess, settledAt } from "../../src/meeting";
import { AGENDAS } from "../../src/guidance";
import { apply, type Change, type Draft, type NetworkRecord, type SessionItem } from "../../src/record";
import { add, link, network, person, place, statement } from "./network";

/** A network as it stood before a session and when its minutes were finished. */
export type Stage = { session: string; before: NetworkRecord; beforeOn: string; after: NetworkRecord; afterOn: string };

const police = { kind: "police", name: "PC Omar Sheikh", reliability: "reliable", why: "" } as const;
const school = { kind: "school", name: "Ruth Abbott", reliability: "reliable", why: "Saw it herself" } as const;

const start: Change[] = [
  {
    type: "set",
    values: {
      risk: "County Line to Margate",
      purpose: "To see how four young people are drawn into carrying drugs to Margate, by whom, and who and what protects them.",
      scope: "The four young people, the flat in Larkspur House and the arcade. The thefts at the retail park are left out.",
      trigger: { what: "Two of them were found in Margate by the police.", identified: "2026-05-04", by: "PC Omar Sheikh" },
    },
  },
  person("p1", "Ishaan Verma", { kind: "child", subject: true, keySubject: true, born: "2010-02-11" }),
  person("p2", "Lottie Marsh", { kind: "child", subject: true, keySubject: true, born: "2010-09" }),
  person("p3", "Kofi Danso", { kind: "child", subject: true }),
  person("p4", "Unknown adult male", { kind: "adult", unknown: true, note: "Known as “Uncle”; drives a black van." }),
  person("p5", "Priya Verma", { kind: "adult", roles: ["protective"], note: "Ishaan's aunt." }),
  person("p6", "PC Omar Sheikh", {
    kind: "professional",
    agency: "Police",
    job: "Exploitation team",
    contactFor: ["p1", "p2", "c1"],
  }),
  person("p7", "Ruth Abbott", {
    kind: "professional",
    agency: "Harbour School",
    job: "Designated safeguarding lead",
    contactFor: ["p2", "p3"],
  }),
  person("p8", "Tom Iqbal", {
    kind: "professional",
    agency: "Harbour Youth Club",
    job: "Youth worker",
    contactFor: ["p3", "c3"],
  }),
  place("c1", "Flat 3, Larkspur House", { kind: "address", context: true, effect: "harmful" }),
  place("c2", "Sunset Arcade", { kind: "other", context: true, effect: "harmful" }),
  place("c3", "Harbour Youth Club", { kind: "service", context: true, effect: "protective" }),
  place("c4", "Margate", { kind: "area" }),
  link("l1", "p1", "p2", {
    nature: "go to the arcade together",
    strength: "strong",
    basis: "evidenced",
    effect: "mixed",
    date: "2026-05-02",
    source: school,
  }),
  link("l2", "p1", "p4", {
    nature: "was picked up in a black van",
    basis: "evidenced",
    effect: "harmful",
    influence: "to-from",
    date: "2026-05-03",
    source: police,
  }),
  link("l3", "p1", "p5", {
    nature: "stays with his aunt at weekends",
    strength: "strong",
    basis: "evidenced",
    effect: "protective",
    date: "2026-05",
  }),
  link("l4", "p3", "c3", { nature: "comes every Tuesday", basis: "evidenced", effect: "protective", date: "2026-05" }),
  link("l5", "p4", "c1", { nature: "seen going in", basis: "anecdotal", effect: "harmful", date: "2026-04" }),
  link("l6", "p2", "c2", {
    nature: "there after school",
    basis: "evidenced",
    effect: "harmful",
    date: "2026-05",
    source: school,
  }),
  statement("s1", "Missing twice in April, both times found in Margate.", ["p1", "c4"], {
    kind: "concern",
    date: "2026-05-03",
    source: police,
  }),
  statement("s2", "New phone that nobody at home bought.", ["p2"], { kind: "concern", date: "2026-05-06", source: school }),
  statement("s3", "Is trusted with the keys to the music room.", ["p3", "c3"], { kind: "strength", date: "2026-05" }),
  add("questions", { id: "q1", text: "Who is the man in the black van?", concerns: ["p4"] }),
];

type Planned = Pick<Draft<"sessions">, "kind" | "date" | "venue" | "within" | "attendance"> & { id: string; minutes: number[] };

const plan = ({ minutes, ...session }: Planned): Change =>
  add("sessions", {
    ...session,
    chair: "Nadia Rahman",
    minuteTaker: "Colin Frost",
    agenda: AGENDAS[session.kind ?? "internal"].lines.map(({ id, text }, index) => ({
      id: `${session.id}-g${index + 1}`,
      line: id,
      text,
      minutes: minutes[index] ?? null,
    })),
  });

const team = (id: string) => [
  { id: `${id}-t1`, name: "Nadia Rahman", agency: "Exploitation Service", job: "Chair", was: "present" as const },
  { id: `${id}-t2`, name: "Colin Frost", agency: "Exploitation Service", job: "Analyst", was: "present" as const },
  { id: `${id}-t3`, name: "Grace Hall", agency: "Early Help", job: "Family worker", was: "present" as const },
];
const partners = (id: string) => [
  { id: `${id}-t4`, person: "p6", name: "PC Omar Sheikh", agency: "Police", job: "Exploitation team", was: "present" as const },
  {
    id: `${id}-t5`,
    person: "p7",
    name: "Ruth Abbott",
    agency: "Harbour School",
    job: "Designated safeguarding lead",
    was: "present" as const,
  },
];

type Said = [agenda: number, text: string, more?: Partial<SessionItem>];
const say = (session: string, lines: Said[], more: Draft<"sessions"> = {}): Change => ({
  type: "edit",
  in: "sessions",
  id: session,
  values: {
    ...more,
    items: lines.map(([agenda, text, said], index) => ({
      ...{
        id: `${session}-n${index + 1}`,
        agenda: `${session}-g${agenda}`,
        text,
        concerns: [],
        as: "note" as const,
        became: [],
        heard: [],
      },
      ...said,
    })),
  } as never,
});

const invited = (changes: Draft<"sessions">["attendance"]) => changes?.map((one) => ({ ...one, was: "invited" as const })) ?? [];

const first: Change[] = [
  add("questions", {
    id: "q2",
    kind: "gap",
    text: "Who rents Flat 3 in Larkspur House?",
    concerns: ["c1"],
    owner: "PC Omar Sheikh",
    due: "2026-05-26",
    session: "m1",
  }),
  add("actions", {
    id: "a1",
    text: "Ask the landlord who holds the tenancy of Flat 3.",
    owner: "Grace Hall",
    agency: "Early Help",
    due: "2026-05-22",
    serves: "q2",
    session: "m1",
    concerns: ["c1"],
  }),
  add("actions", {
    id: "a2",
    text: "Ask Lottie whom she would talk to, with the worker she knows best.",
    owner: "Grace Hall",
    agency: "Early Help",
    due: "2026-05-20",
    goal: "Lottie has an adult she can tell when somebody asks her for something.",
    session: "m1",
    concerns: ["p2"],
  }),
  say(
    "m1",
    [
      [1, "Ishaan and Lottie have been at Sunset Arcade on most days since Easter.", { concerns: ["p1", "p2"] }],
      [1, "Lottie has a phone nobody at home bought.", { as: "concern", concerns: ["p2"], became: ["s2"] }],
      [2, "The link between Kofi and the arcade rests on one remark and stays off the map.", { concerns: ["p3"] }],
      [3, "who rents flat 3 @omar by 26 may", { as: "gap", became: ["q2"] }],
      [3, "grace to ask landlord by fri", { as: "action", became: ["a1"] }],
      [4, "Police and the school know most of what is missing here.", {}],
      [4, "ask police + school to next one", { as: "decision", became: ["m1-e1"] }],
      [4, "thefts retail park", { as: "parked", became: ["m1-k1"] }],
    ],
    {
      decisions: [
        {
          id: "m1-e1",
          text: "Ask the police and Harbour School to the next session.",
          reason: "They know who was found in Margate and who is at the arcade.",
          dissent: "",
          concerns: [],
        },
      ],
      parked: [{ id: "m1-k1", text: "Thefts at the retail park.", why: "None of the four was seen there.", concerns: [] }],
      strategy: { needed: "no", who: "", when: "" },
      nextReview: "2026-08-20",
    } as never,
  ),
];

const second: Change[] = [
  add("actions", {
    id: "a3",
    text: "Check the black van against records and say what may be shared.",
    owner: "PC Omar Sheikh",
    agency: "Police",
    due: "2026-06-05",
    serves: "q1",
    session: "m2",
    concerns: ["p4"],
  }),
  add("actions", {
    id: "a4",
    text: "Ishaan and Kofi leave school by different gates until the end of term.",
    owner: "Ruth Abbott",
    agency: "Harbour School",
    due: "2026-06-01",
    goal: "Kofi is not asked to carry anything.",
    reason: "Kofi asked for it. Both keep their places at the youth club.",
    session: "m2",
    concerns: ["p1", "p3"],
  }),
  add("interventions", {
    id: "v1",
    aim: "Somebody to walk home with on Fridays",
    target: ["p2", "p3", "c3"],
    lead: "Harbour Youth Club",
    start: "2026-06-05",
    end: "2026-08-14",
    session: "m2",
  }),
  say(
    "m2",
    [
      [1, "The police stopped the van on 20 May; Ishaan was in it.", { as: "incident", concerns: ["p1"] }],
      [1, "Kofi comes to the youth club every Tuesday and brings friends.", { as: "strength", concerns: ["p3"], became: ["s3"] }],
      [2, "The link between Ishaan and the unknown man is confirmed.", { concerns: ["p1", "p4"] }],
      [3, "omar van", { as: "action", became: ["a3"] }],
      [4, "A MACE referral was made for Ishaan on 21 May.", { concerns: ["p1"] }],
    ],
    {
      decisions: [
        {
          id: "m2-e1",
          text: "Treat Flat 3, Larkspur House as a context of its own.",
          reason: "Two of the four were found there.",
          dissent: "Early Help would wait for the landlord.",
          concerns: ["c1"],
        },
        {
          id: "m2-e2",
          text: "Start with walks home on Fridays.",
          reason: "Lottie and Kofi both asked for them.",
          dissent: "",
          concerns: ["p2", "p3"],
        },
      ],
      strategy: { needed: "yes", who: "Nadia Rahman with PC Omar Sheikh", when: "2026-05-29" },
      assessment: { needed: "yes", reason: "" },
      strategyMeeting: "Strategy discussion of 29 May 2026",
      nextReview: "2026-08-20",
    } as never,
  ),
];

const third = (record: NetworkRecord): Change[] => [
  settledAt(record, "actions", "a1", "m3", { outcome: "done", update: "The tenancy is in the name of a company." }),
  settledAt(record, "actions", "a4", "m3", { outcome: "overtaken", update: "Term has ended." }),
  settledAt(record, "questions", "q2", "m3", { answer: "A company; the police are looking at who is behind it." }),
  goesOn(record, "actions", "a3", "m3", "The keeper has moved; his new address came in this week."),
  add("reviews", { id: "r1", session: "m3", reassessed: [] }),
  say(
    "m3",
    [
      [1, "Two actions are done or no longer needed, two go on.", {}],
      [2, "Ishaan has been at home every night since July.", { as: "strength", concerns: ["p1"] }],
      [5, "Too early to close: the van has not been found.", {}],
    ],
    {
      decisions: [
        {
          id: "m3-e1",
          text: "Hold one more review in October.",
          reason: "The walks home ended in August and nobody has seen the van since.",
          dissent: "",
          concerns: [],
        },
      ],
      strategy: { needed: "no", who: "", when: "" },
      nextReview: "2026-10-15",
    } as never,
  ),
];

const fourth = (record: NetworkRecord): Change[] => [
  settledAt(record, "actions", "a3", "m4", { outcome: "done", update: "The keeper was arrested in September." }),
  goesOn(record, "actions", "a2", "m4", "Lottie wants to wait until the new term has settled."),
  say(
    "m4",
    [
      [1, "One action is done, one stays open with Early Help.", {}],
      [2, "Nobody has been missing since June.", {}],
      [5, "Everybody there agrees to close the group work.", {}],
    ],
    {
      decisions: [
        {
          id: "m4-e1",
          text: "Close the group work.",
          reason: "The man with the van is in custody and nobody has been missing since June.",
          dissent: "",
          concerns: [],
        },
      ],
      strategy: { needed: "no", who: "", when: "" },
      assessment: { needed: "no", reason: "Ishaan and Lottie have plans of their own." },
      closing: {
        on: "2026-10-15",
        agreedBy: "Exploitation Service, Early Help, Police, Harbour School",
        grounds:
          "Nobody missing since June; the keeper of the van is in custody; the arcade calls staff when children stay late.",
        dissent: "Harbour Youth Club would keep the walks home until Christmas.",
        staysOpen: "The talk with Lottie, with Grace Hall of Early Help.",
      },
    } as never,
  ),
];

const seen = (record: NetworkRecord, session: string): Change[] => [
  reassess(record, session, "p1", { outcome: "changed", reason: "At home every night since July." }),
  reassess(record, session, "p2", { outcome: "still-part", reason: "" }),
  reassess(record, session, "p3", { outcome: "not-reassessed", reason: "On holiday; the club is asked in September." }),
];

const done = (record: NetworkRecord, changes: readonly Change[]) => changes.reduce(apply, record);
/** One after the other, each seeing what those before it did. */
const inTurn = (record: NetworkRecord, makes: ((now: NetworkRecord) => Change[])[]) =>
  makes.reduce((now, make) => done(now, make(now)), record);

function held(before: NetworkRecord, session: string, on: string, happens: ((now: NetworkRecord) => Change[])[]): NetworkRecord {
  const came = (now: NetworkRecord): Change[] => {
    const one = now.sessions.find(({ id }) => id === session);
    const attendance = (one?.attendance ?? []).map((attendee) => ({
      ...attendee,
      was: attendee.id.endsWith("t6") ? ("sent-information" as const) : ("present" as const),
      ...(attendee.id.endsWith("t6") ? { received: on } : {}),
    }));
    return [{ type: "edit", in: "sessions", id: session, values: { attendance } }];
  };
  const finish = (now: NetworkRecord): Change[] => [finishSession(now, session, { on, by: "Colin Frost" })];
  return inTurn(before, [came, ...happens, finish]);
}

const club = (id: string) => ({
  id: `${id}-t6`,
  person: "p8",
  name: "Tom Iqbal",
  agency: "Harbour Youth Club",
  job: "Youth worker",
});

/** A made-up network through an internal session, one with partners and two reviews, the last of which closes it. */
export function threeSessionsAndAClose(): Stage[] {
  const kinds = ["internal", "external", "review", "review"] as const;
  const days = ["2026-05-14", "2026-05-28", "2026-08-20", "2026-10-15"];
  const finished = ["2026-05-15", "2026-05-29", "2026-08-21", "2026-10-16"];
  const sent = ["2026-05-07", "2026-05-20", "2026-08-12", "2026-10-07"];
  const happens: ((now: NetworkRecord) => Change[])[][] = [
    [() => first],
    [() => second],
    [third, (now) => seen(now, "m3")],
    [fourth],
  ];
  let record = network(...start);
  return kinds.map((kind, index): Stage => {
    const id = `m${index + 1}`;
    const attendance = invited(kind === "internal" ? team(id) : [...team(id), ...partners(id), { ...club(id), was: "invited" }]);
    const venue = "Town Hall, room 4";
    const before = apply(record, plan({ id, kind, date: days[index] ?? "", venue, attendance, minutes: [20, 20, 15, 10, 5] }));
    record = held(before, id, finished[index] ?? "", happens[index] ?? []);
    return { session: id, before, beforeOn: sent[index] ?? "", after: record, afterOn: finished[index] ?? "" };
  });
}
