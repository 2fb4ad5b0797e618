import type { NetworkRecord } from "../../record";
import { shownName } from "../narrative/words";
import { choose } from "./chosen";
import { sceneLink, type Showing } from "./links";
import { personNode, placeNode } from "./nodes";
import type { Scene } from "./scene";

/** Everything on the map, measured, in the order of the record. */
export function sceneOf(record: NetworkRecord, showing: Showing, proposed: boolean): Scene {
  const { people, places, links, incidents } = choose(record, showing.view, proposed);
  const nodes = [
    ...people.map((person) => personNode(person, shownName(record, person.id))),
    ...places.map((place) =>
      placeNode(
        place,
        shownName(record, place.id),
        incidents.filter((incident) => incident.place === place.id),
      ),
    ),
  ];
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const drawn = links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const names: [string, string] = [nodes[from]?.name ?? "", nodes[to]?.name ?? ""];
    return [sceneLink(link, { from, to, names }, showing)];
  });
  return { nodes, links: drawn };
}
