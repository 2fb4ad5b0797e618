import type { Missing } from "../../documents";
import { useRecord, useStore } from "../context";
import { destinationOf } from "../destination";
import { Jumps } from "../parts/Jumps";

const FIRST = 4;

/** What is missing, each a link to where it is put right. The first few, and the rest when asked. */
export function MissingList({ missing, all = false }: { missing: readonly Missing[]; all?: boolean }) {
  const record = useRecord();
  const store = useStore();
  const jumps = missing.map(({ message, at }, index) => ({
    key: `${message}${index}`,
    text: message,
    go: () => store.go(destinationOf(record, at)),
  }));
  return <Jumps jumps={jumps} few={all ? jumps.length : FIRST} />;
}
