import { useState } from "react";
import type { OpenedFile } from "../../../../hosts";
import { nextId, type Change, type Id } from "../../../../record";
import { useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import { takeIn } from "../../../photograph";
import { count } from "../../../words";

/** Takes photographs in, one after the other and all as one step; `words` say how far that is and what could not be read. */
export function useTakingIn() {
  const store = useStore();
  const [state, setState] = useState({ words: "", busy: false });

  /** `chosen` fails where a file is named that is not on this device. */
  async function add(chosen: Promise<readonly OpenedFile[]>): Promise<void> {
    const files = await chosen.catch(() => undefined);
    if (!files) {
      const words = paneFaultWords("file-not-opened");
      setState({ words, busy: false });
      return store.say(words);
    }
    if (files.length === 0) return;
    const taken: { picture: string; print: string }[] = [];
    const messages: string[] = [];
    for (const [index, file] of files.entries()) {
      setState({ words: files.length > 1 ? `Taking in ${index + 1} of ${files.length}…` : "Taking it in…", busy: true });
      const one = await takeIn(file);
      if (one) taken.push(one);
      else messages.push(paneFaultWords("photograph-not-read", file.name));
    }
    const record = store.state().steps?.history.present;
    const there = new Set(record?.photographs.map(({ print }) => print));
    const news = taken.filter(({ print }, at) => !there.has(print) && taken.findIndex((one) => one.print === print) === at);
    if (taken.length > news.length) messages.push("One of them is here already.");
    const promised = new Set<Id>();
    const changes = news.map((entry): Change => {
      const id = record ? nextId(record, "photographs", promised) : "f1";
      promised.add(id);
      return { type: "add", to: "photographs", entry: { ...entry, id } };
    });
    const said = news.length === 0 ? "" : `${count(news.length, "photograph")} added. Say what day it is of.`;
    if (changes.length > 0) store.change({ type: "all", changes }, `Add ${count(news.length, "photograph")}`);
    const words = [said, ...messages].filter((sentence) => sentence !== "").join(" ");
    setState({ words, busy: false });
    store.say(words);
  }

  return { ...state, add };
}
