/** The five stages of the guidance, in its order. */
export const STAGES = ["prepare", "map", "meet", "share", "review"] as const;
export type StageId = (typeof STAGES)[number];

/**
 * Where in the pane somebody is, so that the first thing seen on Thursday is where they were. No names in it:
 * `topic` is a part of the stage ("people"), `card` the id of what is open there ("p3"), `room` the session whose room view is
 * on, which hides everything else; "" for none.
 */
export type Whereabouts = { stage: StageId; topic: string; card: string; room: string };

/** The part of the stage Share in which a copy is given to somebody. */
export const SEND = "send";

export const START: Whereabouts = { stage: "prepare", topic: "", card: "", room: "" };

/** Where to go, and the field to put the cursor in on arrival ("p3/born"; see fieldId). */
export type Destination = Partial<Whereabouts> & { field?: string };

/** Moving to another stage or topic closes what was open there, unless the destination names it. */
export function moved(from: Whereabouts, to: Destination): Whereabouts {
  const stage = to.stage ?? from.stage;
  const topic = to.topic ?? (stage === from.stage ? from.topic : "");
  const card = to.card ?? (stage === from.stage && topic === from.topic ? from.card : "");
  // Only whoever says so leaves the room view.
  return { stage, topic, card, room: to.room ?? from.room };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Whereabouts as they were kept outside; anything else starts at the beginning. */
export function readWhereabouts(value: unknown): Whereabouts {
  if (value === null || typeof value !== "object") return START;
  const { stage, topic, card, room } = value as Record<string, unknown>;
  const known = STAGES.find((candidate) => candidate === stage);
  return known ? { stage: known, topic: text(topic), card: text(card), room: text(room) } : START;
}
