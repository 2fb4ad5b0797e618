import { useDeferredValue, useEffect, useState } from "react";
import { useRecord, useServices } from "../../../context";
import type { CopyLook } from "../../../outgoing";
import { Left } from "./Left";
import { chosenFor, copyOf, missingFrom, type Order } from "./order";

/** What the copy would not carry, and which words in it only a person can decide about: shown before anything is made. */
export function Before({ order, settle }: { order: Order; settle: (settled: Order["settled"]) => void }) {
  const record = useDeferredValue(useRecord());
  const { outgoing } = useServices();
  const [look, setLook] = useState<CopyLook>();
  const { kindId, sessionId } = order;
  const whole = missingFrom(order) === "";
  const key = JSON.stringify(order);
  useEffect(() => {
    let overtaken = false;
    const given = JSON.parse(key) as Order;
    const copy = copyOf(given);
    if (!whole || !copy) return setLook(undefined);
    const options = { audience: copy.audience, names: copy.names, settled: copy.settled ?? [], sessionId };
    const chosen = chosenFor(given);
    outgoing.lookAt(record, kindId, { ...options, ...(chosen && { chosen }) }).then(
      (seen) => !overtaken && setLook(seen),
      () => !overtaken && setLook(undefined),
    );
    return () => {
      overtaken = true;
    };
  }, [outgoing, record, kindId, sessionId, whole, key]);
  if (!look) return null;
  const audience = copyOf(order)?.audience;
  return audience ? <Left look={look} audience={audience} settled={order.settled} settle={settle} /> : null;
}
