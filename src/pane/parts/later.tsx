import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ComponentType } from "react";
import { paneFaultWords } from "../faults";

const useStyles = makeStyles({ words: { display: "grid", gap: "8px", justifyItems: "start", padding: "8px 12px" } });

/** The line is down, or a newer version has taken the place of the files this page began with. */
function NotFetched({ again }: { again: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.words}>
      <span>{paneFaultWords("part-not-fetched")}</span>
      <Button size="small" onClick={again}>
        Try again
      </Button>
    </div>
  );
}

type FetchState = "not-yet" | "coming" | "here" | "failed";

/** How far what one `load` fetches has come; all parts in it are there at the same time, or none is. */
class Fetched<M> {
  module: M | undefined;
  #state: FetchState = "not-yet";
  readonly #listeners = new Set<() => void>();

  constructor(readonly load: () => Promise<M>) {}

  readonly state = (): FetchState => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Whether it came is seen in `state`. */
  readonly fetch = (): void => {
    if (this.#state === "coming" || this.#state === "here") return;
    this.#tell("coming");
    this.load().then(
      (module) => {
        this.module = module;
        this.#tell("here");
      },
      () => this.#tell("failed"),
    );
  };

  #tell(state: FetchState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }
}

const fetched = new WeakMap<() => Promise<unknown>, Fetched<unknown>>();

function fetchedBy<M>(load: () => Promise<M>): Fetched<M> {
  const known = fetched.get(load) as Fetched<M> | undefined;
  if (known) return known;
  const made = new Fetched(load);
  fetched.set(load, made);
  return made;
}

/**
 * A part of the pane that is fetched when it is first shown, or by `soon()` a moment before; until it is there nothing stands in
 * its place. Where it cannot be fetched it says so and can be tried again; one that is `beside` another part of the same `load`
 * leaves that to the other, so that it is said once. React's own `lazy` holds what has come back for 300 ms after the gap was shown,
 * at each stage and each card anew (https://github.com/react/react/issues/31819), and takes the whole pane down where a part cannot
 * be fetched.
 */
export function later<M, P extends object = object>(
  load: () => Promise<M>,
  part: (module: M) => ComponentType<P>,
  { beside = false }: { beside?: boolean } = {},
) {
  const it = fetchedBy(load);

  function Later(props: P) {
    const state = useSyncExternalStore(it.subscribe, it.state);
    useEffect(() => it.fetch(), []);
    if (it.module) {
      const Here = part(it.module);
      return <Here {...props} />;
    }
    return state === "failed" && !beside ? <NotFetched again={it.fetch} /> : null;
  }

  /** Begins to fetch it; whether it came is seen when it is shown. */
  Later.soon = it.fetch;
  return Later;
}
