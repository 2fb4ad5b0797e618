import type { Profile } from "../../guidance";
import type { Policy } from "../findings";

/** What a council lets leave, from its profile. */
export const policyOf = ({ marking, recipients }: Profile): Policy => ({ marking, ...recipients });
