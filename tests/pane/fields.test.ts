import fc from "fast-check";
import { apply, emptyRecord, type CollectionName } from "../../src/record";
import { fieldId, valueAt, valuesWith, type Field } from "../../src/pane/fields/field";
import {
  actionFields,
  DECISION_FIELDS,
  gapFields,
  interventionFields,
  LINK_KNOWN_FIELDS,
  linkIsFields,
  PERSON_FIELDS,
  PERSON_MORE_FIELDS,
  PLACE_FIELDS,
  QUESTION_FIELDS,
  sessionFields,
} from "../../src/pane/forms";
import { shadesOf } from "../../src/pane/theme/shades";
import { add, link, network } from "../builders/network";

const record = network(
  add("people", { id: "p1" }),
  add("places", { id: "c1" }),
  link("l1", "p1", "c1"),
  add("questions", { id: "q1" }),
  add("actions", { id: "a1" }),
  add("interventions", { id: "v1" }),
  add("sessions", { id: "m1", decisions: [{ id: "e1", text: "", reason: "", dissent: "", concerns: [] }] }),
);

const setting = { record, today: "2025-06-10" };

const FORMS: [string, CollectionName, readonly Field[]][] = [
  ["person", "people", [...PERSON_FIELDS, ...PERSON_MORE_FIELDS]],
  ["place", "places", PLACE_FIELDS],
  ["how a link is known", "links", LINK_KNOWN_FIELDS],
  ["what a link is", "links", linkIsFields(record.links[0]!, record)],
  ["key question", "questions", QUESTION_FIELDS],
  ["gap", "questions", gapFields(setting)],
  ["action", "actions", actionFields(setting)],
  ["intervention", "interventions", interventionFields(setting)],
  ["session", "sessions", sessionFields(setting)],
];

test.each(FORMS)("every field of the form for a %s stands in the record, and every choice fits there", (_, list, fields) => {
  const entry = record[list][0]!;
  for (const field of fields) {
    expect([field.path, valueAt(entry, field.path)]).not.toEqual([field.path, undefined]);
    if (field.type !== "choice" && field.type !== "choices") continue;
    for (const { value } of field.options) {
      const values = valuesWith(entry, field.path, field.type === "choice" ? value : [value]);
      const changed = apply(record, { type: "edit", in: list, id: entry.id, values } as Parameters<typeof apply>[1]);
      expect(valueAt(changed[list][0]!, field.path)).toEqual(field.type === "choice" ? value : [value]);
    }
  }
});

test("the fields of a decision stand in a session's decisions", () => {
  for (const { path } of DECISION_FIELDS) expect(valueAt(record.sessions[0]!.decisions[0]!, path)).toBeDefined();
});

test("a value inside an entry is set without losing its neighbours", () => {
  const entry = { source: { kind: "police", name: "PC Mills" }, note: "x" };
  expect(valuesWith(entry, "source.kind", "school")).toEqual({ source: { kind: "school", name: "PC Mills" } });
  expect(valuesWith(entry, "note", "y")).toEqual({ note: "y" });
});

test("ids of fields can be used in a page, whatever the path", () => {
  expect(fieldId("l1", "source.kind")).toBe("field-l1-source-kind");
});

test("an empty network has every heading the first card asks for", () => {
  for (const path of ["risk", "riskReason", "purpose", "scope", "trigger.what", "trigger.identified", "trigger.by"]) {
    expect(valueAt(emptyRecord(), path)).toBe("");
  }
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("whatever accent a council chooses, words on it and in it can be read", () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, (accent) => {
      const shades = shadesOf(accent);
      expect(contrast("#ffffff", shades[80])).toBeGreaterThan(4.5);
      expect(contrast("#ffffff", shades[70])).toBeGreaterThan(4.5);
      expect(contrast("#26292b", shades[120])).toBeGreaterThan(4.5);
    }),
  );
});
