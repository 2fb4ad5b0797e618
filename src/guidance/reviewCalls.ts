import type { Id, SetAside } from "../record";

/** Answers to "does this call for a review?", kept in `setAside` with what was asked about, so that it is asked once. */
export const REVIEW_CALLED = "review-called";
export const REVIEW_NOT_CALLED = "review-not-called";

/** Whether somebody answered for this incident, statement or intervention. */
export const isCallAnswered = (setAside: readonly SetAside[], id: Id): boolean =>
  setAside.some(({ prompt, about }) => (prompt === REVIEW_CALLED || prompt === REVIEW_NOT_CALLED) && about.includes(id));

/** Reviews that were called for. */
export const callsFor = (setAside: readonly SetAside[]): SetAside[] => setAside.filter(({ prompt }) => prompt === REVIEW_CALLED);
