import { apply, type NetworkRecord } from "../../src/record";
import { workedExample } from "./wordStage";

/** The worked example as it was read, with a subject, a key context risk and a session with partners on 2 July 2026. */
export async function workedMeeting(): Promise<NetworkRecord> {
  const record = await workedExample();
  const subject = record.people.find(({ name }) => name === "Male B")!;
  return apply(record, {
    type: "all",
    changes: [
      { type: "set", values: { risk: "County Line to Bournemouth" } },
      { type: "edit", in: "people", id: subject.id, values: { subject: true, born: "2009-11-02" } },
      { type: "add", to: "sessions", entry: { id: "m1", kind: "external", date: "2026-07-02" } },
    ],
  });
}
