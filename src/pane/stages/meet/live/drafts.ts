import type { Id } from "../../../../record";
import { whileOpen } from "../../../store";

/** Lines half typed, by session: whoever goes to another stage and comes back finds theirs. */
export const DRAFTS = whileOpen(() => new Map<Id, string>());
