import { Button, makeStyles } from "@fluentui/react-components";
import type { SessionItem } from "../../../../record";
import { openNames, type Reading, type ToSettle } from "../../../../meeting";
import { whichOne } from "../../../words";
import type { Minutes } from "./useMinutes";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", padding: "0 8px 4px" },
});

/** Those a name may mean, and what saying so does. */
function meant(minutes: Minutes, item: SessionItem, { name, among = [], owners = [] }: ToSettle) {
  return [
    ...among.map((id) => ({ name: whichOne(minutes.room.record, id), take: () => minutes.choose(item, name, id) })),
    ...owners.map((owner) => ({ name: owner, take: () => minutes.chooseOwner(item, name, owner) })),
  ];
}

/** What can be done about the names of a line that nobody has, or that may be several people's. */
export function Settle({ minutes, item, reading }: { minutes: Minutes; item: SessionItem; reading: Reading }) {
  const styles = useStyles();
  const names = openNames(reading, item);
  if (names.length === 0) return null;
  return (
    <>
      {names.map((found, index) => (
        <div key={found.name} className={styles.row} role="group" aria-label={found.name}>
          {found.possible ? (
            <>
              <Button size="small" title="Alt+Enter in the line" onClick={() => minutes.addFound(item, found)}>
                Add {found.name}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => minutes.addFound(item, found, found.possible?.as === "person" ? "place" : "person")}
              >
                {found.possible.as === "person" ? "It is a place" : "It is a person"}
              </Button>
            </>
          ) : (
            meant(minutes, item, found).map(({ name, take }, at) => (
              <Button
                key={`${at} ${name}`}
                size="small"
                {...(index === 0 && at === 0 ? { id: `settle-${item.id}` } : {})}
                aria-label={`${found.name} is ${name}`}
                onClick={take}
              >
                {name}
              </Button>
            ))
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Leave ${found.name} as it is`}
            title="Alt+Backspace in the line"
            onClick={() => minutes.leave(item, found.name)}
          >
            Leave
          </Button>
        </div>
      ))}
    </>
  );
}
