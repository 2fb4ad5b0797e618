import type { Span } from "../../record";
import { startsSentence } from "../names/otherReadings";

/**
 * Words that a sentence of a note may begin with and that nobody is called, neither by family nor by friends. What may be a surname
 * or what somebody is called on the street ("Keeper", "Driver", "Ticket", "Scar") is left out, since a name that is missed costs more
 * than one look in vain.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    "nothing something anything everything things term terms term-time half-term exam exams homework lesson lessons timetable timetables",
    "training mentoring counselling therapy medication pregnancy appetite attendance transport funding tenancy arrears benefits payment",
    "payments passport passports laptop receipts letter letters application applications agreement agreements contract contracts consent",
    "feedback advice support access progress staff teachers tutors landlord landlords statement statements interview interviews hearing",
    "hearings appeal appeals conditions restrictions warnings searches enquiry enquiries inquiry inquiries checks forensics fingerprints",
    "footage photograph photographs screenshot screenshots message messages texts email emails account accounts result results session",
    "sessions decision decisions discussion discussions injuries bruises lighting parking",
  ].flatMap((line) => line.split(" ")),
);

/** Whether what may be a name is an ordinary word that has its capital from the beginning of a sentence. */
export const isNobodysName = (text: string, { start, end }: Span): boolean =>
  WORDS.has(text.slice(start, end).toLowerCase()) && startsSentence(text, start);
