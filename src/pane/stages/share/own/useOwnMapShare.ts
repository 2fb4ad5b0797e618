import { useState } from "react";
import { mayLeave, mayShareOwnMap, notYetSentence, ownMapNotYetSentence, releaseOf, type Copy } from "../../../../copies";
import { ownMapTitle } from "../../../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../../../hosts";
import type { OwnMap } from "../../../../ownmap";
import type { Id, NetworkRecord } from "../../../../record";
import { shareChange } from "../../../../sharing/register";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import type { Leaving } from "../send/order";
import { knownOf } from "./whose";

type Chosen = { file: MadeFile; map: OwnMap };

/** A young person's own map on its way out: it is refused until they agree or the chair decided, and until somebody else read it. */
export function useOwnMapShare(person: Id) {
  const store = useStore();
  const { host, ownMaps, today } = useServices();
  const [chosen, setChosen] = useState<Chosen>();
  const [words, setWords] = useState("");
  const say = (said: string) => {
    setWords(said);
    store.say(said);
  };
  const print = chosen ? releaseOf(chosen.file.bytes) : "";
  return {
    chosen,
    words,
    print,
    choose: async () => {
      const files = await host.chooseFiles([".docx"]).catch(() => undefined);
      if (!files) return say(paneFaultWords("file-not-opened"));
      const [file] = files;
      if (!file) return;
      const read = await ownMaps.read(file);
      if (!read.ok) return say(read.message);
      setChosen({ file: { name: file.name, type: DOCX_TYPE, bytes: file.bytes }, map: read.map });
      setWords("");
    },
    /** Why it may not go, and what to do; "" where it may. */
    refusal: (record: NetworkRecord): string => {
      if (!chosen) return "";
      const may = mayShareOwnMap(record, knownOf(record, person, chosen.map));
      return may.ok ? "" : ownMapNotYetSentence(may.why);
    },
    /** Written down once a second person has read it. */
    release: (record: NetworkRecord, copy: Copy, leaving: Leaving) => {
      const known = chosen && knownOf(record, person, chosen.map);
      const may = mayShareOwnMap(record, known);
      if (!chosen || !known || !may.ok) return;
      const change = shareChange(record, {
        ...{ paper: { kind: "own-map", title: ownMapTitle(chosen.map) }, copy, recipients: [], how: "draft", on: today() },
        ...{ why: leaving.why, told: leaving.told, toldWhy: leaving.toldWhy, madeBy: leaving.madeBy },
        ...{ releasedBy: leaving.readBy, releasedOn: today(), print, carries: [known.id] },
      });
      const leave = mayLeave(change.entry, print, leaving.madeBy);
      if (!leave.ok) return say(notYetSentence(leave.why));
      store.change(change, "Release a young person’s own map");
      say("Released. It stands in the list of what was shared; now it can leave.");
    },
    deliver: async (share: Id) => {
      if (!chosen) return;
      const outcome = await host.deliver(chosen.file);
      if (!outcome.ok) return say(outcome.message);
      store.change({ type: "edit", in: "shares", id: share, values: { how: "file" } }, "Keep how it was shared");
      say(`Done: it is in ${outcome.where}.`);
    },
  };
}
