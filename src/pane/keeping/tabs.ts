import type { Host, Stop } from "../../hosts";
import type { Store } from "../store";

/** Says to other tabs what is open here, and finds out whether one of them has the same network open. */
export function watchTabs(store: Store, host: Host): Stop {
  let here = "";
  let leave: Stop = () => {};

  async function look() {
    const { sitting, steps } = store.state();
    if (!sitting || !steps) return;
    const network = steps.history.present.id;
    const elsewhere = (await host.presence.others()).some((other) => other.network === network);
    const now = store.state();
    if (now.sitting?.id === sitting.id && now.elsewhere !== elsewhere) store.learn({ elsewhere });
  }

  function follow() {
    const { sitting, steps } = store.state();
    const id = sitting?.id ?? "";
    if (id === here) return;
    here = id;
    leave();
    leave = sitting && steps ? host.presence.enter({ network: steps.history.present.id, id }) : () => {};
    void look();
  }

  const stops = [store.subscribe(follow), host.onReturn(() => void look()), () => leave()];
  follow();
  return () => stops.forEach((stop) => stop());
}
