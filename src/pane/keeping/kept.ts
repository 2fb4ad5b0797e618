import { KEPT_FOR_MS, type Stop } from "../../hosts";
import type { Services } from "../services";
import type { Store } from "../store";
import { lookForLeft } from "./desk";

/** A tab that is just closing lets go of its network by then. */
const AGAIN_MS = 2000;
/** More often than a week's limit needs; a machine that slept is caught up with all the same. */
const TIDY_MS = 60 * 60 * 1000;

/** Looks for work of earlier sittings, keeps what waits when the page goes, and lets go of what is a week old. */
export function watchKept(store: Store, services: Services): Stop {
  const { host, clock } = services;
  let again: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    const { heldBack } = await lookForLeft({ store, services });
    if (heldBack && store.state().steps === undefined) again = setTimeout(() => void lookForLeft({ store, services }), AGAIN_MS);
  };
  const tidy = setInterval(() => void host.recovery.tidy(clock().getTime() - KEPT_FOR_MS), TIDY_MS);
  const stops = [
    host.onLeave(() => store.keepNow()),
    host.onReturn(() => {
      if (store.state().steps === undefined) void look();
    }),
    () => clearInterval(tidy),
    () => clearTimeout(again),
  ];
  void look();
  return () => stops.forEach((stop) => stop());
}
