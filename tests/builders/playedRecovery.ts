import type { Kept, KeptPlace, Recovery, Snapshot } from "../../src/hosts";

/** What a device keeps, played: `answer` says what the next writes come to, and nothing is written where it refuses. */
export type PlayedRecovery = Recovery & { work: Map<string, Snapshot>; places: Map<string, KeptPlace>; answer: Kept };

export function playedRecovery(): PlayedRecovery {
  const work = new Map<string, Snapshot>();
  const places = new Map<string, KeptPlace>();
  const device: PlayedRecovery = {
    work,
    places,
    answer: { ok: true },
    async keep(snapshot) {
      // What is kept is a copy: what happens to the record afterwards does not reach it.
      if (device.answer.ok) work.set(snapshot.id, { ...snapshot });
      return device.answer;
    },
    list: async () => [...work.values()].sort((one, other) => other.at - one.at),
    async drop(id) {
      if (device.answer.ok) work.delete(id);
      return device.answer;
    },
    async keepPlace(place) {
      if (device.answer.ok) places.set(place.network, place);
      return device.answer;
    },
    placeIn: async (network) => places.get(network)?.place,
    async tidy(time) {
      for (const list of [work, places]) for (const [key, { at }] of list) if (at < time) list.delete(key);
      return device.answer;
    },
    async clear() {
      if (!device.answer.ok) return device.answer;
      work.clear();
      places.clear();
      return device.answer;
    },
  };
  return device;
}
