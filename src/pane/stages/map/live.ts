import {
  between,
  carry,
  keptFrom,
  moved,
  NOBODY,
  standingOf,
  takenIn,
  type Drawing,
  type Plan,
  type Point,
  type Standing,
} from "../../../map";
import type { Layouter } from "../../../map/apart";
import { placesPut, type Id, type NetworkRecord } from "../../../record";

/** Where everyone stands, as parts of the page. */
export type Places = ReadonlyMap<Id, Point>;

/** What is drawn, of which network; `plan` draws it, starting from where everyone stands. */
export type Source = { record: NetworkRecord; plan: (start: Places | undefined) => Plan };

export type LiveParts = {
  layouter: () => Pick<Layouter, "lay">;
  /** Runs later, unless what it returns is called first. */
  later: (run: () => void, ms: number) => () => void;
  /** Runs with the next frame, unless what it returns is called first. `now` in milliseconds. */
  frame: (run: (now: number) => void) => () => void;
  /** Whether things may move by themselves. */
  glides: () => boolean;
};

/** So long nobody changes anything before the others make room, and so long they take. */
const QUIET_MS = 350;
const GLIDE_MS = 260;
/** More than these and each step of a glide would take longer than a frame. */
const MOST_GLIDING = 60;
/** So few find a place of their own before any layout. */
const FEW = 8;

/**
 * The picture while people work on it. A change is drawn at once with everybody where they stand; then a calm layout is made
 * beside it, and the picture glides there. Whoever was put somewhere by hand stands there.
 */
export class LiveMap {
  drawing: Drawing | undefined;
  #source: Source | undefined;
  #plan: Plan | undefined;
  #standing: Standing | undefined;
  /** How everyone stood when these were the places put by hand, so that undoing one brings it back. */
  readonly #stood = new WeakMap<NetworkRecord["positions"], Standing>();
  readonly #listeners = new Set<() => void>();
  #dragging = false;
  #turn = 0;
  #stop: () => void = () => undefined;

  constructor(private readonly parts: LiveParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Drawing | undefined => this.drawing;

  /** Draws what changed, and has the calm layout made once nothing changes for a moment. */
  show(source: Source): void {
    const before = this.#source;
    this.#source = source;
    this.#halt();
    if (before && this.#standing && before.record.positions !== source.record.positions) this.#takeBack(before, source);
    const plan = source.plan(this.#places());
    this.#plan = plan;
    const isFew = plan.scene.nodes.length <= FEW;
    if (this.#standing ?? isFew) this.#draw(this.#pinned(this.#standing ?? NOBODY));
    this.#stop = this.parts.later(() => this.#calm(), this.#standing ? QUIET_MS : 0);
  }

  /** Someone or somewhere follows the hand; `at` in points on the page. The others wait until it is let go of. */
  drag(id: Id, at: Point): void {
    if (!this.#standing || !this.#plan || !this.drawing) return;
    this.#halt();
    this.#dragging = true;
    const { width, height } = this.drawing;
    const inside = { x: Math.min(Math.max(at.x, 0), width), y: Math.min(Math.max(at.y, 0), height) };
    this.#draw(moved(this.#standing, new Map([[id, inside]])));
  }

  /** Where someone or somewhere stands, as parts of the page; undefined where they are not on the picture. */
  placeOf(id: Id): Point | undefined {
    return this.#places()?.get(id);
  }

  /** The drag is over; where it ended. */
  drop(id: Id): Point | undefined {
    this.#dragging = false;
    return this.placeOf(id);
  }

  /** A drag that was called off: back to where it began. */
  back(id: Id, at: Point): void {
    this.#dragging = false;
    if (this.#standing) this.#draw(moved(this.#standing, new Map([[id, at]])));
  }

  stop(): void {
    this.#halt();
  }

  #halt(): void {
    this.#turn += 1;
    this.#stop();
  }

  #places(): Places | undefined {
    if (!this.#standing || !this.drawing) return undefined;
    const { width, height } = this.drawing;
    return new Map([...this.#standing.nodes].map(([id, { x, y }]) => [id, { x: x / width, y: y / height }]));
  }

  /** Whoever is no longer put where they were goes back to where they stood before that. */
  #takeBack(before: Source, { record }: Source): void {
    const stood = this.#stood.get(record.positions);
    if (!stood || !this.#standing) return;
    const [old, now] = [placesPut(before.record), placesPut(record)];
    const back = [...old.keys()].filter((id) => old.get(id)?.x !== now.get(id)?.x || old.get(id)?.y !== now.get(id)?.y);
    const places = back.flatMap((id): [Id, Point][] => {
      const place = stood.nodes.get(id);
      return place ? [[id, place]] : [];
    });
    this.#standing = moved(this.#standing, new Map(places));
  }

  /** With everyone who was put somewhere by hand there. */
  #pinned(standing: Standing): Standing {
    const page = this.drawing ?? this.#plan?.page;
    if (!this.#source || !page) return standing;
    const put = [...placesPut(this.#source.record)].map(([id, { x, y }]): [Id, Point] => {
      return [id, { x: x * page.width, y: y * page.height }];
    });
    return moved(standing, new Map(put));
  }

  #draw(standing: Standing): void {
    const plan = this.#plan;
    if (!plan) return;
    const layout = carry(plan, standing);
    this.#standing = takenIn(standing, standingOf(plan, layout));
    if (!this.#dragging && this.#source) this.#stood.set(this.#source.record.positions, this.#standing);
    this.drawing = keptFrom(this.drawing, plan.finish(layout, false));
    this.#listeners.forEach((listener) => listener());
  }

  #calm(): void {
    if (!this.#source) return;
    const plan = this.#source.plan(this.#places());
    this.#plan = plan;
    const turn = this.#turn;
    this.parts.layouter().lay(plan.problem, (layout, done) => {
      if (turn !== this.#turn) return;
      const to = this.#pinned(standingOf(plan, layout));
      // On the way only where there is nothing to look at yet: a map that jumps about cannot be read.
      if (!this.#standing || !this.drawing) this.#draw(to);
      else if (done) this.#glide(this.#standing, to, turn);
    });
  }

  #glide(from: Standing, to: Standing, turn: number): void {
    if (!this.parts.glides() || to.nodes.size > MOST_GLIDING) return this.#draw(to);
    let start: number | undefined;
    const step = (now: number) => {
      if (turn !== this.#turn) return;
      start ??= now;
      const part = Math.min(1, (now - start) / GLIDE_MS);
      this.#draw(between(from, to, part * (2 - part)));
      if (part < 1) this.#stop = this.parts.frame(step);
    };
    this.#stop = this.parts.frame(step);
  }
}
