import type { Opening } from "../opening";
import type { Services } from "../services";
import type { Store } from "../store";

export type Parts = { store: Store; services: Services; opening: Opening };

/** Somewhere to go: the words on the button, and what it does. `arrives`: at a stage, which takes the cursor. */
export type Way = { label: string; go: () => void; arrives?: true };

/** One step of the tour: what it says, and where it points. `until` is true once what it asks for was done, and the next one comes. */
export type Step = {
  title: string;
  words: (parts: Parts) => string;
  ways: (parts: Parts) => readonly Way[];
  until?: (parts: Parts) => boolean;
};

const isOpen = ({ store }: Parts) => store.state().steps !== undefined;
const doubts = ({ store }: Parts) => store.state().steps?.history.present.doubts.length ?? 0;

const take =
  (go: (store: Store) => void) =>
  (parts: Parts): readonly Way[] =>
    isOpen(parts) ? [{ label: "Take me there", go: () => go(parts.store), arrives: true }] : [];

const FIRST = "Open something first, one step back.";

/** From a table to papers, in the order of the worked example. */
export const STEPS: readonly [Step, ...Step[]] = [
  {
    title: "What this is for",
    words: () =>
      "Type what the team knows once. The information table, the map, the agenda, the minutes and the action list are made from it, ready for Mosaic.",
    ways: () => [],
  },
  {
    title: "Open something",
    words: (parts) =>
      isOpen(parts)
        ? "A network is open. The menu ⋯ opens others: a filled-in information table in Word, or a team file."
        : "Begin with the worked example, in which everybody is made up, or with an information table of your own.",
    ways: (parts) =>
      isOpen(parts)
        ? []
        : [
            { label: "Open the example", go: () => void parts.opening.openSample() },
            { label: "Open my own", go: () => void parts.opening.chooseFile() },
          ],
    until: isOpen,
  },
  {
    title: "Answer a question",
    words: (parts) =>
      !isOpen(parts)
        ? FIRST
        : doubts(parts) > 0
          ? "Prepare asks what was not certain in the table, one short question at a time. Answer one, or press Later."
          : "Prepare asks what was not certain in a table. Nothing is open now: look at the people instead, and add what is missing.",
    ways: (parts) =>
      take((store) => store.go({ stage: "prepare", topic: doubts(parts) > 0 ? "doubts" : "people", card: "" }))(parts),
  },
  {
    title: "Look at the map",
    words: (parts) =>
      isOpen(parts)
        ? "The map is drawn already. Press a line to say how it is known. The list says the same as the picture."
        : FIRST,
    ways: take((store) => store.go({ stage: "map" })),
  },
  {
    title: "Make the papers",
    words: (parts) =>
      isOpen(parts)
        ? `Share lists each paper under its title for Mosaic, with what is still missing. “${parts.services.host.verbs.deliver}” makes it. A copy for a partner shows first what is left out.`
        : FIRST,
    ways: take((store) => store.go({ stage: "share" })),
  },
  {
    title: "Where it is kept",
    words: ({ services }) =>
      `In the team file that you choose: press “${services.host.verbs.save}” in the menu ⋯. Work that is not in a file yet stays on this device for seven days at most. ` +
      (services.council
        ? "Nothing leaves this machine unless you send it, or sign in to look through the council’s library."
        : "Nothing leaves this machine unless you send it."),
    ways: () => [],
  },
];
