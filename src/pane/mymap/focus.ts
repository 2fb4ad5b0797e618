import type { Id } from "../../record";

export const NAME_FIELD = "my-map-name";

export const cardOf = (id: Id): string => `card-${id}`;

/** Frames for which something that was asked for is waited for: circles come once words have found their places. */
const PATIENCE = 240;

/** Counts what was asked for, so that an earlier wish does not take the cursor from a later one. */
let asked = 0;

/** The cursor goes there as soon as it is on the screen. */
function focusOn(selector: string): void {
  asked += 1;
  const mine = asked;
  const attempt = (left: number) => {
    if (mine !== asked) return;
    const found = document.querySelector<HTMLElement | SVGElement>(selector);
    if (found) found.focus();
    else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
  };
  requestAnimationFrame(() => attempt(PATIENCE));
}

/** The cursor goes to somebody's circle. */
export const focusNear = (id: Id): void => focusOn(`#near-${id}`);

/** The cursor goes to where the next name is written. */
export const focusName = (): void => focusOn(`#${NAME_FIELD}`);

/** The cursor goes to the first field of somebody's card. */
export const focusCard = (id: Id): void => focusOn(`#${cardOf(id)} input`);
