import type { Place } from "../../record";
import { phrases, wordSet } from "./wordList";

export type PlaceKind = Place["kind"];

/** Kinds of street by every usual way of writing them, the whole word first in each list. "St" is also "Saint"; see findPlaces. */
export const STREET_TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  phrases(
    `road rd, street str st, lane ln la, avenue ave av, close cl clo, drive dr drv, crescent cres cresc, gardens gdns gdn,
     grove gr grv, terrace terr ter, walk wk, square sq, mews, row, rise, way, hill, place pl, parade pde, green, park pk,
     view, gate, broadway, wharf, quay, yard, passage, alley, path, embankment, highway, promenade, vale, approach, circus,
     common, croft, end, court ct crt, house hse ho, tower twr, towers, point, heights hts, buildings bldgs, building bldg,
     mansions, estate est, lodge, villas, cottages, cottage, flats, block`,
  ).flatMap((line) => line.split(" ").map((word) => [word, line.split(" ")[0] ?? word])),
);

/** Streets whose name needs no number to be one, and is not an ordinary word after a capital. */
export const STREETS_ALONE = wordSet(
  "road rd street lane ln avenue ave close drive crescent cres gardens gdns grove terrace walk square mews broadway parade",
);

/** Street types that are ordinary words too: after a number they count only with a capital. */
export const ORDINARY_STREET_WORDS = wordSet(
  "park place end green view gate way row rise hill house block point path common yard walk court drive close building",
  "approach flats pl dr gr la av ter st ct cl est square tower towers",
);

/** What stands before a number in a building. */
export const FLAT_WORDS = wordSet("flat flt apartment apt unit room rm maisonette studio basement floor block");

const nouns = (kind: PlaceKind, text: string): [string, PlaceKind][] => phrases(text).map((noun) => [noun, kind]);

/** Nouns that make a place of the name before them ("Hillside School"), with the kind of place. */
export const PLACE_NOUNS: ReadonlyMap<string, PlaceKind> = new Map([
  ...nouns("address", "address, house, flat, flats, block, property, premises, home address, family home, tower, towers, court"),
  ...nouns(
    "address",
    "mansions, lodge, hostel, hotel, children's home, childrens home, care home, foster home, foster placement",
  ),
  ...nouns(
    "address",
    "residential home, semi-independent placement, supported accommodation, semi independent, placement, bedsit, caravan",
  ),
  ...nouns("address", "trap house, traphouse, bando, cuckooed address, squat, airbnb, travelodge, premier inn, home, building"),
  ...nouns(
    "school",
    "school, primary, infants, juniors, primary school, secondary school, high school, grammar school, academy, college, sixth form",
  ),
  ...nouns(
    "school",
    "sixth form college, nursery, pru, pupil referral unit, alternative provision, university, sch, prep school",
  ),
  ...nouns(
    "park",
    "park, playing fields, playing field, playground, common, recreation ground, rec, skate park, skatepark, green",
  ),
  ...nouns(
    "park",
    "gardens, nature reserve, football cage, cage, football pitch, pitch, muga, ball court, woods, marshes, fields",
  ),
  ...nouns(
    "service",
    "youth club, youth group, youth centre, youth project, youth hub, football club, boxing club, boxing gym, gym",
  ),
  ...nouns("service", "leisure centre, sports centre, community centre, community hall, library, hospital, clinic, surgery"),
  ...nouns(
    "service",
    "health centre, children's centre, family hub, mosque, church, temple, synagogue, gurdwara, madrasah, madrassa",
  ),
  ...nouns(
    "service",
    "police station, job centre, jobcentre, custody suite, prison, yoi, boxing academy, football academy, football team",
  ),
  ...nouns(
    "service",
    "dance group, drama club, cadets, scouts, after-school club, after school club, homework club, a&e, swimming pool",
  ),
  ...nouns(
    "other",
    "shop, shops, chicken shop, corner shop, shopping centre, shopping mall, mall, market, centre, center, cafe, café, restaurant",
  ),
  ...nouns(
    "other",
    "takeaway, take away, kebab shop, barber shop, barbers, barber's, barbershop, nail bar, shisha lounge, shisha bar",
  ),
  ...nouns(
    "other",
    "pub, nightclub, club, bar, off licence, off-licence, newsagent, newsagents, supermarket, petrol station, garage",
  ),
  ...nouns(
    "other",
    "retail park, car park, stairwell, stairwells, car wash, cinema, bowling alley, arcade, music studio, studio, car",
  ),
  ...nouns(
    "other",
    "estate, housing estate, bridge, canal, towpath, underpass, subway, roundabout, alleyway, alley, high street",
  ),
  ...nouns(
    "other",
    "high road, neighbourhood, town centre, garages, pier, seafront, beach, wharf, square, arches, tunnel, workplace",
  ),
  ...nouns(
    "route",
    "station, train station, railway station, tube station, bus station, bus stop, bus stops, bus garage, coach station",
  ),
  ...nouns("route", "underground station, dlr station, overground station, airport, bus route, train line, line, interchange"),
]);

/** Nouns so general that with "in" or "near" and a name they say only where: "address in Leyton". */
export const PLACED_NOUNS = wordSet(
  "address addresses house flat property premises home hotel hostel park estate shop school placement airbnb squat bando",
  "block traphouse caravan bedsit garage studio",
);

/** Names of online spaces. */
export const ONLINE = phrases(
  `snapchat, snap map, snapmap, instagram, insta, tiktok, tik tok, whatsapp, whats app, facebook, messenger, discord, telegram,
   youtube, roblox, fortnite, playstation, playstation network, psn, xbox, xbox live, twitch, onlyfans, twitter, kik, signal app,
   yubo, wizz, omegle, bereal, tinder, grindr, tumblr, reddit, pinterest, minecraft, gta online, call of duty, social media, online,
   online gaming, gaming, group chat, chat room, live stream, livestream, vinted, linkedin, wechat, viber, houseparty, ome tv`,
);

/** Online words too general to be a place in a sentence; in the row of contexts they are one. */
export const ONLINE_GENERAL = wordSet("online gaming") as ReadonlySet<string>;

/** Shops and eating places that go by their brand. */
export const BRANDS = phrases(
  `mcdonald's, mcdonalds, mcdonald’s, kfc, burger king, nando's, nandos, subway, greggs, costa, starbucks, pret, tesco, tesco express,
   tesco metro, sainsbury's, sainsburys, asda, lidl, aldi, morrisons, iceland, co-op, waitrose, primark, jd sports, sports direct,
   foot locker, argos, poundland, westfield, morley's, morleys, pizza hut, domino's, dominos, wetherspoons, wetherspoon, dixy chicken,
   chicken cottage, sam's chicken, sams chicken, favorite chicken, pepe's, pepes, costcutter, b&m, wilko, boots, superdrug, odeon,
   vue, cineworld, nisa, londis, spar, tk maxx, ikea, lakeside, bluewater, creams, german doner kebab, popeyes, wingstop, taco bell`,
);

/** After these words a name is where something is. */
export const AT_WORDS = wordSet("in at near around outside inside behind opposite towards toward into round nr off");

/** After these words a name may be a place or a person; the words of going decide. */
export const WAY_WORDS = wordSet("to from via through by between");

/** Words of going and staying: "travels to", "moved from", "missing from", "living in". */
export const GOING_WORDS = wordSet(
  "go goes going went gone travel travels travelling traveling travelled traveled trip trips train trains bus journey journeys",
  "moved moves moving move relocated return returned returning returns came comes coming arrived arriving ran run running drove",
  "driven taken trafficked transported placed living lives lived live stays staying stayed stay resides residing based found",
  "located seen arrested stopped missing county line lines route routes links deal dealing deals visit visits visiting visited",
  "line origin originally drugs commute commutes heading headed coach uber taxi walked walks walking shift migrated",
);

/** Words that begin a line of a place's kind rather than its name: "Home – 14 Acacia Road". */
export const KIND_WORDS: ReadonlyMap<string, PlaceKind> = new Map([
  ...nouns(
    "address",
    "home, home address, address, current address, family home, family address, placement, accommodation, residence",
  ),
  ...nouns(
    "address",
    "mother's address, father's address, mum's address, dad's address, other address, house, property, housing",
  ),
  ...nouns(
    "school",
    "school, education, college, education provision, current school, previous school, pru, academy, alternative provision",
  ),
  ...nouns("park", "park, parks, open space, green space"),
  ...nouns("online", "online, social media, internet, gaming, online space, online spaces, digital, apps, phone"),
  ...nouns(
    "route",
    "transport, travel, train, trains, bus, buses, tube, route, routes, station, bus route, train line, public transport, bus stop",
  ),
  ...nouns(
    "service",
    "youth club, youth provision, youth group, health, service, leisure, activity, activities, sport, club, faith",
  ),
  ...nouns(
    "area",
    "area, neighbourhood, neighborhood, local area, estate, community, town, borough, out of area, hotspot, hot spot",
  ),
  ...nouns(
    "other",
    "shop, shops, location, locations, place, venue, context, other, public space, hang out, hangout, business, peer group",
  ),
]);
