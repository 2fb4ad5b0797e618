import type { Change, Draft } from "../../record";
import { useChange } from "../context";
import { AddLine } from "../lines";
import type { WorkList } from "./Body";

type Props<L extends WorkList> = { list: L; placeholder: string; about: string; draft: (text: string) => Draft<L> };

/** A line at the end of the list, from which a new entry is made. */
export function Add<L extends WorkList>({ list, placeholder, about, draft }: Props<L>) {
  const change = useChange();
  const add = (lines: readonly string[]) => {
    const changes = lines.map((text) => ({ type: "add", to: list, entry: draft(text) }) as Change);
    change({ type: "all", changes }, `Add ${about}`);
  };
  return <AddLine id={`${list}-${about.replaceAll(" ", "-")}-add`} label={`Add ${about}`} placeholder={placeholder} add={add} />;
}
