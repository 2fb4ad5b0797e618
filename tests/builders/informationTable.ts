import { table, type CellContent } from "./wordFile";

/** The rows of the guidance's table, with its own labels. */
export type Rows = {
  concerns?: CellContent;
  contexts?: CellContent;
  people?: CellContent;
  contacts?: CellContent;
  questions?: CellContent;
};

export const LABELS = {
  concerns: "Current concerns - vulnerabilities",
  contexts: "Current linked contexts",
  people: "Linked people/ group",
  contacts: "Key contacts",
  questions: "Key questions",
} as const;

/** The table with its empty first row, as the guidance prints it. */
export function informationTable(rows: Rows, labels: Record<keyof Rows, string> = LABELS): string {
  const order = ["concerns", "contexts", "people", "contacts", "questions"] as const;
  return table([["", ""], ...order.map((id) => [labels[id], rows[id] ?? ""])]);
}

/**
 * A table built like the worked example of the guidance, with names of our own: codes, two spellings of one address, a seaside
 * town that only sentences name, an address known by its district, a subject nobody names.
 */
export const CODED_ROWS: Required<Rows> = {
  concerns: [
    "Missing episodes – believed to be going to Margate with drugs/links to grooming for county lines. ",
    "Substance misuse – cannabis ",
    "Currently NEET ",
  ],
  contexts: [
    "47 Upper Copper Mill Lane (adult male address where male K stays during missing episodes) ",
    " ",
    "Larch house where Male K was arrested for Possession with intent to supply",
    "Positive context – attends youth group",
  ],
  people: [
    "Unknown adult male (47 Upper Mill Lane) ",
    "Male L – positive relationship from previous school ",
    "Male M – found in Margate",
    "Female K – girlfriend (believe positive) ",
    "Female L – Vulnerable YP in Deptford",
  ],
  contacts: [
    "Police Contact – NW-BCU - AB",
    "Youth Club staff member ",
    "Substance misuse worker ",
    "Police contact  - Police Contact – Exploitation Police Team",
  ],
  questions: [
    "Who is the adult living at 47 Upper Mill Lane? ",
    "Who else is linked to 47 Upper Mill Lane? ",
    "What is the address in Deptford and have any other arrests been made? ",
    "What is the relationship with female in Deptford? ",
    "Is the relationship with Male L and Female K still positive? ",
  ],
};
