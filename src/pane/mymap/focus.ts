import type { Id } from "../../record";

export const NAME_FIELD = "my-map-name";

export const cardOf = (id: Id): string => `card-${id}`;

/** Once what was asked for is on the screen. */
const later = (selector: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement | SVGElement>(selector)?.focus());

/** The cursor goes to somebody's circle. */
export const focusNear = (id: Id): number => later(`#near-${id}`);

/** The cursor goes to where the next name is written. */
export const focusName = (): number => later(`#${NAME_FIELD}`);

/** The cursor goes to the first field of somebody's card. */
export const focusCard = (id: Id): number => later(`#${cardOf(id)} input`);
