import { nextOwnId, type OwnChange, type OwnMap, type Plan } from "../../../ownmap";

export type PlanField = Exclude<keyof Plan, "id">;

/** The fields of a plan in the order they are thought through. */
export const PLAN_FIELDS: readonly PlanField[] = ["strength", "harm", "tries", "helps", "again"];

export const emptyPlan = (map: OwnMap): Plan => ({
  id: nextOwnId(map, "plan"),
  strength: "",
  harm: "",
  tries: "",
  helps: "",
  again: "",
});

/** The plan with other words in one place; the first words of a new one put it there. Undefined where nothing changes. */
export function planning(plan: Plan, field: PlanField, text: string): OwnChange | undefined {
  return plan[field] === text ? undefined : { type: "plan", entry: { ...plan, [field]: text } };
}
