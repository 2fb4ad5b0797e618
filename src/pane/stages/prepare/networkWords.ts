import { showDate, type NetworkRecord } from "../../../record";

/** The network in one line, what is missing in words. */
export function networkInWords({ risk, trigger }: NetworkRecord): string {
  const title = risk === "" ? "No title yet" : risk;
  const identified = trigger.identified === "" ? "no date identified" : `identified ${showDate(trigger.identified)}`;
  return `${title}, ${identified}`;
}
