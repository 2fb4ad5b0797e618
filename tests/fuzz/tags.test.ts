import fc from "fast-check";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { repacked } from "../builders/badFiles";
import { filledNetwork } from "../builders/filledNetwork";
import { CODED_ROWS, informationTable } from "../builders/informationTable";
import { fuzz } from "../builders/fuzz";
import { readPolitely } from "../builders/politely";
import { cell, deleted, inserted, paragraph, paragraphOf, row, run, table, wordFile } from "../builders/wordFile";

/** XML as a tree of tags, so that what is changed in it stays well-formed. */
type Tree = { name: string; attributes: string; inside: (Tree | string)[] };

function treeOf(xml: string): Tree {
  const root: Tree = { name: "", attributes: "", inside: [] };
  const open = [root];
  for (const [, text = "", close, name = "", attributes = "", empty] of xml.matchAll(/([^<]*)<(\/?)([\w:?]+)([^>]*?)(\/?)>/g)) {
    const here = open.at(-1)!;
    if (text !== "") here.inside.push(text);
    if (name.startsWith("?")) continue;
    if (close) open.pop();
    else {
      const made: Tree = { name, attributes, inside: [] };
      here.inside.push(made);
      if (!empty) open.push(made);
    }
  }
  return root.inside[0] as Tree;
}

const textOf = (tree: Tree | string): string =>
  typeof tree === "string" ? tree : `<${tree.name}${tree.attributes}>${tree.inside.map(textOf).join("")}</${tree.name}>`;
const all = (tree: Tree): Tree[] => [tree, ...tree.inside.flatMap((one) => (typeof one === "string" ? [] : all(one)))];

const VALUES = [
  "",
  "0",
  "-1",
  "99999999999",
  "1e999",
  "NaN",
  "FFFFFFFF",
  "110000",
  "D800",
  "x",
  "continue",
  "__proto__",
  "mt:team-file/n1/purpose",
];
const NAMES = [
  "w:p",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:tcPr",
  "w:gridSpan",
  "w:vMerge",
  "w:gridBefore",
  "w:trPr",
  "w:sdt",
  "w:sdtPr",
  "w:sdtContent",
  "w:tag",
  "w:id",
  "w:ins",
  "w:del",
  "w:sym",
  "w:fldChar",
  "w:br",
  "w:footnoteReference",
  "w:txbxContent",
  "w:bookmarkStart",
  "w:pPr",
  "w:rPr",
  "w:moveFrom",
  "w:t",
];

type Step = { what: number; at: number; to: number; value: string; name: string };

function change(root: Tree, { what, at, to, value, name }: Step): void {
  const trees = all(root);
  const one = trees[at % trees.length]!;
  const parent = trees.find(({ inside }) => inside.includes(one));
  if (what === 0) one.attributes = one.attributes.replace(/="[^"]*"/g, `="${value}"`);
  else if (what === 1)
    one.inside.unshift({
      name,
      attributes: ` w:val="${value}" w:id="${value}" w:char="${value}" w:fldCharType="begin"`,
      inside: [],
    });
  else if (!parent) return;
  else if (what === 2) parent.inside.splice(parent.inside.indexOf(one), 1);
  else if (what === 3) parent.inside.push(one);
  else if (what === 4) Object.assign(one, { name });
  else {
    const other = trees[to % trees.length]!;
    if (!all(one).includes(other)) other.inside.push(...parent.inside.splice(parent.inside.indexOf(one), 1));
  }
}

const steps = fc.array(
  fc.record({
    what: fc.nat(5),
    at: fc.nat(5_000),
    to: fc.nat(5_000),
    value: fc.constantFrom(...VALUES),
    name: fc.constantFrom(...NAMES),
  }),
  { minLength: 1, maxLength: 12 },
);

const rich = wordFile([
  paragraph("Leah Osei", { style: "Heading1" }),
  informationTable({
    ...CODED_ROWS,
    concerns: [paragraphOf(inserted("Missing") + deleted("Seen") + run(" on Friday"), { bullet: 1 }), table([["a", "b"]])],
  }),
  table([
    row([cell("Linked people", { span: 2 }), cell("Male K", { merged: "restart" })]),
    row([cell(""), cell("", { merged: "continue" })]),
  ]),
]);
const ours = (
  await makeDocument(filledNetwork(), "minutes", {
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today: "2026-06-04",
  })
).bytes;

/** Changes the document; the namespaces on its root stay, since without them it is no XML of Word's. */
function changed(file: Uint8Array, all: readonly Step[]): Uint8Array {
  return repacked((files) => {
    const root = treeOf(files["word/document.xml"]!);
    const { attributes } = root;
    for (const step of all) change(root, step);
    Object.assign(root, { name: "w:document", attributes });
    files["word/document.xml"] = textOf(root);
  }, file);
}

test.each([
  ["a table", rich, "tags of a table"],
  ["a document of ours", ours, "tags of our pages"],
] as const)("%s with its tags changed, moved and doubled is read or refused by name", (_, file, what) => {
  expect(readPolitely(changed(file, [])).ok).toBe(true);
  fuzz(what, steps, (some) => readPolitely(changed(file, some)));
});
