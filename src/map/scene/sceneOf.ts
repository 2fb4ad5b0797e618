import type { Link, NetworkRecord, Person, Place } from "../../record";
import { shownName } from "../narrative/words";
import { choose } from "./chosen";
import { sceneLink, type Showing } from "./links";
import { personNode, placeNode } from "./nodes";
import { remembered } from "./remembered";
import type { Scene, SceneLink, SceneNode } from "./scene";

const knownPerson = remembered<Person, SceneNode>();
const knownPlace = remembered<Place, SceneNode>();
const knownLink = remembered<Link, SceneLink>();

/** Everything on the map, measured, in the order of the record. */
export function sceneOf(record: NetworkRecord, showing: Showing, proposed: boolean): Scene {
  const { view, today, profile } = showing;
  const { people, places, links, incidents } = choose(record, view, proposed);
  const nodes = [
    ...people.map((person) => {
      const name = shownName(record, person.id);
      return knownPerson(person, [name], () => personNode(person, name));
    }),
    ...places.map((place) => {
      const name = shownName(record, place.id);
      const own = incidents.filter((incident) => incident.place === place.id);
      return knownPlace(place, [name, ...own], () => placeNode(place, name, own));
    }),
  ];
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const drawn = links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const names: [string, string] = [nodes[from]?.name ?? "", nodes[to]?.name ?? ""];
    const parts = [from, to, ...names, view, today, profile];
    return [knownLink(link, parts, () => sceneLink(link, { from, to, names }, showing))];
  });
  return { nodes, links: drawn };
}
