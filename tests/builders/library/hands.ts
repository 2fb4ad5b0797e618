import { showDate } from "../../../src/record";
import { table } from "../wordFile";
import type { Seen } from "./views";

/**
 * How one worker writes people into the row of linked people: each becomes one or more lines of the cell, or the whole row one table
 * inside it. Some write all marks into one pair of brackets, some put the surname first, some give every mark a line of its own.
 */
export type Hand = (people: readonly Seen[]) => string[];

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A whole date of birth in some form; one that is only known in part is said in words by everybody. */
const day =
  (write: (day: string, month: string, year: string) => string) =>
  ({ born }: Seen): string => {
    const [year = "", month = "", of = ""] = born.split("-");
    return of === "" ? showDate(born) : write(of, month, year);
  };
const figures = day((of, month, year) => `${of}/${month}/${year}`);
const short = day((of, month, year) => `${Number(of)}.${Number(month)}.${year.slice(2)}`);
const dashed = day((of, month, year) => `${of}-${month}-${year}`);
const inWords = day((of, month, year) => `${Number(of)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`);

/** "Kai Ward" as "Ward, Kai": the last word is taken for the surname, as whoever fills in a form does. */
function surnameFirst(name: string, write: (surname: string) => string = (surname) => surname): string {
  const [, first, last] = /^([^,]+) (\S+)$/u.exec(name) ?? [];
  return first && last ? `${write(last)}, ${first}` : name;
}
const capitals = (surname: string) => surname.toUpperCase();

const joined = (parts: readonly (string | false)[], by: string) => parts.filter((part) => part !== "" && part !== false).join(by);
const each =
  (write: (one: Seen) => string): Hand =>
  (people) =>
    people.map(write);

const inBrackets = (one: Seen) => {
  const { name, aliases, born, phone, handle, home } = one;
  const marks = [...aliases.map((alias) => `aka ${alias}`), born && `DOB ${figures(one)}`, phone && `tel ${phone}`];
  const told = joined([...marks, handle && `snap: ${handle}`], ", ");
  return joined([name, told && `(${told})`], " ") + (home && ` – lives at ${home}`);
};

const onLines = (one: Seen) =>
  joined(
    [
      one.name,
      one.aliases.length > 0 && `Also known as: ${one.aliases.join(", ")}`,
      one.born && `DOB: ${figures(one)}`,
      one.home && `Address: ${one.home}`,
      one.phone && `Tel: ${one.phone}`,
      one.handle && `Snapchat: ${one.handle}`,
    ],
    "\n",
  );

const inTable: Hand = (people) => [
  table([
    ["Name", "DOB", "Address", "Contact details"],
    ...people.map((one) => [
      joined([one.name, one.aliases.length > 0 && `aka ${one.aliases.join(", ")}`], " "),
      figures(one),
      one.home,
      joined([one.phone, one.handle && `snap: ${one.handle}`], ", "),
    ]),
  ]),
];

/** The first is the one that tables are written with where nothing is said of hands. */
export const HANDS: readonly Hand[] = [
  each(inBrackets),
  each((one) =>
    joined(
      [
        one.name,
        one.born && `DOB ${figures(one)}`,
        ...one.aliases.map((alias) => `aka ${alias}`),
        one.home,
        one.phone,
        one.handle && `snap ${one.handle}`,
      ],
      ", ",
    ),
  ),
  each((one) =>
    joined(
      [
        one.name,
        one.born && `DOB: ${short(one)}`,
        one.home,
        one.phone && `mob: ${one.phone}`,
        ...one.aliases.map((alias) => `known as “${alias}”`),
        one.handle && `IG: ${one.handle}`,
      ],
      " – ",
    ),
  ),
  each((one) => inBrackets({ ...one, name: surnameFirst(one.name, capitals) })),
  each((one) => inBrackets({ ...one, name: surnameFirst(one.name) })),
  each(
    (one) =>
      joined([surnameFirst(one.name), one.born && `dob ${dashed(one)}`, one.home && `of ${one.home}`, one.phone], ", ") +
      joined([...one.aliases.map((alias) => ` – street name ${alias}`), one.handle && ` – snap ${one.handle}`], ""),
  ),
  each((one) =>
    joined(
      [
        joined([one.name, one.born && `(${figures(one)})`], " "),
        joined(
          [
            "associate",
            one.home && `address ${one.home}`,
            ...one.aliases.map((alias) => `nickname ${alias}`),
            one.phone && `phone ${one.phone}`,
          ],
          ", ",
        ),
        one.handle && `Insta @${one.handle}`,
      ],
      " – ",
    ),
  ),
  each((one) => {
    const [first = "", ...rest] = one.name.split(" ");
    const [alias] = one.aliases;
    const name = alias && rest.length > 0 && !one.name.includes(",") ? [first, `'${alias}'`, ...rest].join(" ") : one.name;
    const told = [
      one.born && `born ${inWords(one)}`,
      one.phone && `number ${one.phone}`,
      one.handle && `Snapchat: ${one.handle}`,
    ];
    return joined([name, ...told], ", ") + (one.home && `. Lives at ${one.home}`);
  }),
  (people) => people.flatMap((one) => [onLines(one), ""]),
  inTable,
];
