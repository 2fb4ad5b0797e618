import { useSyncExternalStore } from "react";
import type { Host, Look } from "../../hosts";

/** Light, dark or forced colours, as the host says; follows a change while the pane is open. */
export function useLook(host: Host): Look {
  return useSyncExternalStore(
    (listener) => host.onLook(listener),
    () => host.look(),
  );
}
