import { FieldView } from "../fields";
import { WHERE, type Where } from "./where";

type Props = { id: string; where: Where; set: (where: Where) => void };

/** Where to look, for whoever has the choice. */
export const WhereField = ({ id, where, set }: Props) => (
  <FieldView
    id={id}
    field={{ type: "choice", path: "where", label: "Where to look", options: WHERE }}
    value={where}
    set={(value) => set(value as Where)}
  />
);
