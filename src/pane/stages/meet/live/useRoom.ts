import { useMemo } from "react";
import type { LineRoom } from "../../../../meeting";
import type { Session } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import { useDates } from "./dates";

/** What lines of this session are read against. */
export function useRoom(session: Session): LineRoom {
  const record = useRecord();
  const { today, profile } = useServices();
  const dates = useDates(profile);
  const day = today();
  return useMemo(() => ({ record, session, today: day, dates }), [record, session, day, dates]);
}
