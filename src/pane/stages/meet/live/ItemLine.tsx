import { useMemo } from "react";
import { readItem } from "../../../../meeting";
import type { Id, SessionItem } from "../../../../record";
import { LineEditor } from "./LineEditor";
import { SaidLine } from "./SaidLine";
import { Settle } from "./Settle";
import type { Minutes } from "./useMinutes";

type Props = {
  minutes: Minutes;
  item: SessionItem;
  above: Id | undefined;
  below: Id | undefined;
  otherItem: (by: -1 | 1) => Id | "" | undefined;
};

/** One line of what was said, being corrected or as it stands. */
export function ItemLine({ minutes, item, above, below, otherItem }: Props) {
  const { room, editing, edit } = minutes;
  const { record, session, dates, today } = room;
  // The names of the network, and what is known of the session, are all a line is read against.
  const known = [record.people, record.places, session.attendance, session.date, session.chair, session.minuteTaker];
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest of the record says nothing about a line
  const reading = useMemo(() => readItem(item, room), [item, dates, today, ...known]);
  return (
    <li>
      {item.id === editing ? (
        <LineEditor
          key={`${item.as} ${item.text}`}
          minutes={minutes}
          item={item}
          above={above}
          below={below}
          otherItem={otherItem}
        />
      ) : (
        <SaidLine record={record} item={item} reading={reading} edit={edit} />
      )}
      <Settle minutes={minutes} item={item} reading={reading} />
    </li>
  );
}
