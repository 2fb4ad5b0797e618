import { shownName, placeName, type Id, type Link, type NetworkRecord, type Person, type Place } from "../../record";
import { hiddenWordsOf } from "./hidden";
import { choose } from "./chosen";
import { sceneLink, type Showing } from "./links";
import { personNode, placeNode } from "./nodes";
import { remembered } from "./remembered";
import type { Scene, SceneLink, SceneNode } from "./scene";

const knownPerson = remembered<Person, SceneNode>();
const knownPlace = remembered<Place, SceneNode>();
const knownLink = remembered<Link, SceneLink>();

/** How many people have a link with a place; in words on it where nobody is drawn. */
function peopleAt({ people, links }: NetworkRecord, place: Id, proposed: boolean): number {
  const settled = ({ status }: { status: string }) => proposed || status === "confirmed";
  const joined = new Set(
    links.filter((link) => settled(link) && (link.from === place || link.to === place)).flatMap(({ from, to }) => [from, to]),
  );
  return people.filter((person) => settled(person) && joined.has(person.id)).length;
}

/** Everything on the map, measured, in the order of the record. */
export function sceneOf(record: NetworkRecord, showing: Showing, proposed: boolean): Scene {
  const { view, today, profile, compared } = showing;
  const turned = (id: Id) => compared?.turned.get(id) ?? "";
  const chosen = choose(record, view, proposed);
  const { people, places, links, incidents } = chosen;
  const { placesAlone = false } = view;
  const nodes = [
    ...people.map((person) => {
      const name = shownName(record, person.id);
      return knownPerson(person, [name, turned(person.id)], () => personNode(person, name, turned(person.id)));
    }),
    ...places.map((place) => {
      const name = placesAlone ? placeName(place) : shownName(record, place.id);
      const linked = placesAlone ? peopleAt(record, place.id, proposed) : undefined;
      const own = incidents.filter((incident) => incident.place === place.id);
      return knownPlace(place, [name, linked, compared, ...own], () => placeNode(place, name, own, { linked, turned }));
    }),
  ];
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const drawn = links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const names: [string, string] = [nodes[from]?.name ?? "", nodes[to]?.name ?? ""];
    const parts = [from, to, ...names, view, today, profile, compared];
    return [knownLink(link, parts, () => sceneLink(link, { from, to, names }, showing))];
  });
  const hidden = hiddenWordsOf(record, showing.view, chosen, proposed);
  return { nodes, links: drawn, incidents: incidents.length, hidden, since: compared?.since ?? "" };
}
