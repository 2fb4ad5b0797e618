/** Work of an earlier sitting, as it is offered: `title` may be seen by whoever sits down here, so it names nobody; "" for none. */
export type Left = { id: string; at: Date; title: string; damaged: boolean };
