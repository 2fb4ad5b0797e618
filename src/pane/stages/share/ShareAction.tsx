import { Button } from "@fluentui/react-components";
import { useRecord, useServices, useStoreState } from "../../context";
import { optionsOf } from "./options";
import { useDelivery } from "./useDelivery";

/** All papers in one go. */
export function ShareAction() {
  const record = useRecord();
  const { host, papers } = useServices();
  const options = optionsOf(
    useStoreState((state) => state.whereabouts),
    record,
  );
  const { busy, deliver } = useDelivery();
  return (
    <Button appearance="primary" disabledFocusable={busy} onClick={() => void deliver(() => papers.makeAll(record, options))}>
      {busy ? "Making them…" : `${host.verbs.deliver} all`}
    </Button>
  );
}
