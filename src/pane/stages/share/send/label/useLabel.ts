import { useEffect, useState } from "react";
import type { Label, LetterHost } from "../../../../../hosts";
import { wantedOf } from "./wanted";

const NOTHING: readonly Label[] = [];

/** Sensitivity labels of the message that is open, and which it is to have: "" leaves it as it is. No label is offered where there are none. */
export function useLabel(letter: LetterHost | undefined, wanted: string) {
  const [all, setAll] = useState<readonly Label[]>(NOTHING);
  const [now, setNow] = useState("");
  const [chosen, choose] = useState("");
  const [words, setWords] = useState("");
  useEffect(() => {
    let overtaken = false;
    void letter?.labels().then((found) => {
      if (overtaken) return;
      if (!found.ok) return setWords(found.message);
      setAll(found.all);
      setNow(found.now);
      const label = wantedOf(found.all, wanted);
      if (label) choose(label.id);
      else if (wanted !== "" && found.all.length > 0) {
        setWords(`Outlook has no label “${wanted}”, which your council asks for. Choose one, or tell your IT.`);
      }
    });
    return () => {
      overtaken = true;
    };
  }, [letter, wanted]);
  return { all, now, chosen, choose, words };
}
