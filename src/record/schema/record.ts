import * as v from "valibot";
import { Count, DateText, Id, Line, Ordinal, Text } from "./basics";
import { Gathering, LookUp, YoungPersonMap } from "./before";
import { Correction } from "./correction";
import { Earlier } from "./earlier";
import { Lineage } from "./lineage";
import { MapPage } from "./mapPage";
import { Incident, Link, Person, Place, Question, SetAside, Statement } from "./network";
import { Position } from "./onMap";
import { Photograph } from "./photograph";
import { Release } from "./release";
import { Session } from "./session";
import { Share, Upload } from "./share";
import { Action, Doubt, Intervention, Original, Removed, Review } from "./work";

/** The version that is written. restore.ts lifts older ones; tests/fixtures/records keeps one of each for ever. */
export const RECORD_VERSION = 1;

/** Every list of the record, by name. */
export const COLLECTIONS = {
  people: Person,
  places: Place,
  incidents: Incident,
  links: Link,
  statements: Statement,
  questions: Question,
  setAside: SetAside,
  sessions: Session,
  actions: Action,
  interventions: Intervention,
  reviews: Review,
  gathering: Gathering,
  youngPersonMaps: YoungPersonMap,
  lookUps: LookUp,
  uploads: Upload,
  shares: Share,
  removed: Removed,
  doubts: Doubt,
  originals: Original,
  positions: Position,
  photographs: Photograph,
  earlier: Earlier,
  mapPages: MapPage,
  releases: Release,
  corrections: Correction,
} as const;

const Lists = v.object({
  people: v.optional(v.array(Person), []),
  places: v.optional(v.array(Place), []),
  incidents: v.optional(v.array(Incident), []),
  links: v.optional(v.array(Link), []),
  statements: v.optional(v.array(Statement), []),
  questions: v.optional(v.array(Question), []),
  setAside: v.optional(v.array(SetAside), []),
  sessions: v.optional(v.array(Session), []),
  actions: v.optional(v.array(Action), []),
  interventions: v.optional(v.array(Intervention), []),
  reviews: v.optional(v.array(Review), []),
  gathering: v.optional(v.array(Gathering), []),
  youngPersonMaps: v.optional(v.array(YoungPersonMap), []),
  lookUps: v.optional(v.array(LookUp), []),
  uploads: v.optional(v.array(Upload), []),
  shares: v.optional(v.array(Share), []),
  removed: v.optional(v.array(Removed), []),
  doubts: v.optional(v.array(Doubt), []),
  originals: v.optional(v.array(Original), []),
  positions: v.optional(v.array(Position), []),
  photographs: v.optional(v.array(Photograph), []),
  earlier: v.optional(v.array(Earlier), []),
  mapPages: v.optional(v.array(MapPage), []),
  releases: v.optional(v.array(Release), []),
  corrections: v.optional(v.array(Correction), []),
});

/** What set the mapping off, and the day the timescales count from. */
export const Trigger = v.object({
  what: v.optional(Text, ""),
  identified: v.optional(DateText, ""),
  by: v.optional(Line, ""),
});

export const NetworkRecord = v.object({
  version: v.literal(RECORD_VERSION),
  id: Id,
  /** The key context risk, as it stands in titles: "County Line to Brighton". "" until someone states it. */
  risk: v.optional(Line, ""),
  /** Why a word of the risk that is also a person's name may stay ("it is the park, not the boy"). */
  riskReason: v.optional(Text, ""),
  purpose: v.optional(Text, ""),
  scope: v.optional(Text, ""),
  trigger: v.optional(Trigger, {}),
  /** Counts the copies that were saved. Printed in every footer. */
  edition: v.optional(Ordinal, 1),
  /** The highest person number ever given; see Person.number. */
  lastNumber: v.optional(Count, 0),
  /** Answers to the guidance's pre-mapping questions, by question id. */
  preMapping: v.optional(v.record(v.string(), Text), {}),
  ...Lists.entries,
  /** What is known of the past of all this; see lineage/. In the record's home only, in no other copy. */
  lineage: v.optional(Lineage, {}),
});

export type NetworkRecord = v.InferOutput<typeof NetworkRecord>;
export type CollectionName = keyof typeof COLLECTIONS;
/** An entry of the named list: `Entry<"people">` is a Person. */
export type Entry<C extends CollectionName> = NetworkRecord[C][number];
