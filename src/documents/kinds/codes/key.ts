import type { Block, Cell } from "../../blocks";

/** A person as the key has them: every cell a text that is not read back. */
export type Keyed = { code: string; name: string; born: string };

const cell = (text: string): Cell => ({ lines: text === "" ? [] : [{ text }], none: "–" });

/** The key as a table, with what to do with it; nothing where nobody goes by a code. `rooms`: empty rows to fill by pen. */
export function keyBlocks(people: readonly Keyed[], level: 1 | 2, rooms = 0): Block[] {
  const room = Array.from({ length: rooms }, (): Cell[] => [{ lines: [], room: 1 }, { lines: [] }, { lines: [] }]);
  if (people.length + room.length === 0) return [];
  return [
    { type: "heading", level, text: "Key to codes" },
    { type: "paragraph", look: "quiet", lines: [{ text: "Keep this key apart from every copy that uses codes." }] },
    {
      type: "table",
      caption: "Key to codes",
      description: "A row for each person. Columns: code, name, date of birth.",
      columns: [
        { head: "Code", share: 25 },
        { head: "Name", share: 50 },
        { head: "Date of birth", share: 25 },
      ],
      rows: [...people.map(({ code, name, born }) => [cell(code), cell(name), cell(born)]), ...room],
      rowHeads: true,
    },
  ];
}
