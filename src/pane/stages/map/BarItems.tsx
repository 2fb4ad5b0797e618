import { BAR } from "./tools";

/** How the map is shown. */
export function BarItems() {
  return BAR.map(({ id, Item }) => <Item key={id} />);
}
