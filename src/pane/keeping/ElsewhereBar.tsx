import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useStoreState } from "../context";

/** Stays as long as it is so: whoever writes here has to know that somebody may write there. */
export function ElsewhereBar() {
  const elsewhere = useStoreState((state) => state.elsewhere);
  if (!elsewhere) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        This network is open in another tab. What is changed here and there is brought together when you save; close one of the
        two when you can.
      </MessageBarBody>
    </MessageBar>
  );
}
