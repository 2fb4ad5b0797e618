import type { NetworkRecord } from "../../record";
import type { Services } from "../services";
import type { Store } from "../store";
import { paneFaultWords } from "../faults";
import type { Command } from "./commands";

/** Hands over one paper and says what became of it. */
export async function handOver(store: Store, { host, papers }: Services, kindId: string, record: NetworkRecord): Promise<void> {
  store.tell({ tone: "busy", words: ["Making it…"] });
  const outcome = await papers.make(record, kindId).then(
    (file) => host.deliver(file),
    () => ({ ok: false as const, message: paneFaultWords("paper-not-made") }),
  );
  store.tell(outcome.ok ? undefined : { tone: "error", words: [outcome.message] });
  if (outcome.ok) store.say(`Done: it is in ${outcome.where}.`);
}

/** Every paper that can be made now, from wherever one is. */
export function paperCommands(store: Store, services: Services, record: NetworkRecord): Command[] {
  const { host, papers } = services;
  return papers.kindsOf(record).map(({ id, noun }) => ({
    id: `paper-${id}`,
    label: `${host.verbs.deliver} ${noun.toLowerCase()}`,
    run: () => void handOver(store, services, id, record),
  }));
}
