import * as v from "valibot";
import { OWN_MAP_VERSION, OwnMap } from "./schema";

/** A sheet with "Me" in the middle and nothing around it yet. */
export const emptyOwnMap = (about: Partial<Pick<OwnMap, "id" | "initials" | "date" | "by" | "paper">> = {}): OwnMap =>
  v.parse(OwnMap, { version: OWN_MAP_VERSION, id: "map", ...about });
