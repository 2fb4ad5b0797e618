import { posix } from "node:path";
import { type Opened, value } from "./docx";
import { elementsIn } from "./elements";

/**
 * Faults that make Word offer to repair a file, or lose something, and that neither the schemas nor Microsoft's validator
 * see: ids used twice, names that are too long, references that lead nowhere.
 */
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

const twice = (values: string[]) => [...new Set(values.filter((one, index) => values.indexOf(one) !== index))];
const isXml = (path: string) => path.endsWith(".xml") || path.endsWith(".rels");

function contentTypes(file: Opened): string[] {
  const tree = file.tree("[Content_Types].xml");
  const defaults = new Set(elementsIn(tree.getElementsByTagName("Default")).map((one) => one.getAttribute("Extension")));
  const overrides = new Set(elementsIn(tree.getElementsByTagName("Override")).map((one) => one.getAttribute("PartName") ?? ""));
  const without = file.paths.filter(
    (path) => path !== "[Content_Types].xml" && !overrides.has(`/${path}`) && !defaults.has(path.split(".").at(-1) ?? ""),
  );
  const absent = [...overrides].filter((name) => !file.paths.includes(name.slice(1)));
  return [...without.map((path) => `${path} has no content type`), ...absent.map((name) => `${name} is named and absent`)];
}

function relationships(file: Opened): string[] {
  const faults: string[] = [];
  const known = new Map<string, Set<string>>();
  for (const path of file.paths.filter((one) => one.endsWith(".rels"))) {
    const base = posix.dirname(posix.dirname(path));
    const all = elementsIn(file.tree(path).getElementsByTagName("Relationship"));
    const ids = all.map((one) => one.getAttribute("Id") ?? "");
    known.set(posix.join(base, posix.basename(path, ".rels")), new Set(ids));
    faults.push(...twice(ids).map((id) => `${path}: ${id} stands twice`));
    for (const one of all) {
      const target = posix.join(base, one.getAttribute("Target") ?? "");
      if (one.getAttribute("TargetMode") === "External") faults.push(`${path} leads out of the file`);
      else if (!file.paths.includes(target)) faults.push(`${path}: ${target} is absent`);
    }
  }
  for (const path of file.paths.filter((one) => one.endsWith(".xml"))) {
    for (const element of elementsIn(file.tree(path).getElementsByTagName("*"))) {
      for (const attribute of [...element.attributes].filter(({ namespaceURI }) => namespaceURI === REL)) {
        if (!known.get(path)?.has(attribute.value)) faults.push(`${path}: ${attribute.value} has no relationship`);
      }
    }
  }
  return faults;
}

function controls(file: Opened): string[] {
  const sdts = file.all("sdtPr");
  const of = (name: string) => sdts.map((sdt) => value(elementsIn(sdt.children).find(({ localName }) => localName === name)));
  return [
    ...twice(of("id")).map((id) => `content control id ${id} stands twice`),
    ...twice(of("tag")).map((tag) => `tag ${tag} stands twice`),
    ...of("id")
      .filter((id) => !/^[1-9]\d{0,9}$/.test(id) || Number(id) > 0x7fffffff)
      .map((id) => `content control id ${id}`),
    ...[...of("tag"), ...of("alias")]
      .filter((text) => text === "" || text.length > 64)
      .map((text) => `a tag or title of ${text.length}`),
    ...(file.all("dataBinding").length > 0 ? ["a control is bound"] : []),
  ];
}

function cells(file: Opened): string[] {
  return file.all("tc").flatMap((cell) => {
    const last = elementsIn(cell.children).at(-1)?.localName;
    const fine = (last === "p" || last === "sdt") && cell.getElementsByTagName("w:p").length > 0;
    return fine ? [] : ["a cell does not end in a paragraph"];
  });
}

function styles(file: Opened): string[] {
  const known = new Set(file.all("style", "word/styles.xml").map((style) => value(style, "styleId")));
  const numbers = new Set(file.all("num", "word/numbering.xml").map((one) => value(one, "numId")));
  const parts = ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml", "word/styles.xml"];
  const named = parts.flatMap((path) =>
    ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"].flatMap((name) => file.all(name, path).map((one) => value(one))),
  );
  const numbered = file.all("numId").map((one) => value(one));
  return [
    ...[...new Set(named)].filter((style) => !known.has(style)).map((style) => `style ${style} is unknown`),
    ...[...new Set(numbered)].filter((id) => !numbers.has(id)).map((id) => `numbering ${id} is unknown`),
    ...twice([...known]).map((style) => `style ${style} stands twice`),
  ];
}

function bookmarks(file: Opened): string[] {
  const starts = file.all("bookmarkStart");
  const ids = starts.map((start) => value(start, "id"));
  const ends = file.all("bookmarkEnd").map((end) => value(end, "id"));
  const names = starts.map((start) => value(start, "name"));
  return [
    ...twice(ids).map((id) => `bookmark id ${id} stands twice`),
    ...twice(names).map((name) => `bookmark ${name} stands twice`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `bookmark name ${name}`),
    ...(ids.join() === ends.join() ? [] : ["bookmarks are not closed in order"]),
  ];
}

function pictures(file: Opened): string[] {
  const all = elementsIn(file.tree("word/document.xml").getElementsByTagNameNS(DRAWING, "docPr"));
  return [
    ...twice(all.map((one) => one.getAttribute("id") ?? "")).map((id) => `picture id ${id} stands twice`),
    ...all.filter((one) => (one.getAttribute("descr") ?? "").trim() === "").map(() => "a picture has no alternative text"),
  ];
}

/** Fields are closed, and each shows a result of its own. */
function fields(file: Opened): string[] {
  return ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml"].flatMap((path) =>
    [...file.text(path).matchAll(/fldCharType="begin"(.*?)fldCharType="end"/gs)].flatMap(([whole]) =>
      /fldCharType="separate".*<w:t[^>]*>[^<]+<\/w:t>/s.test(whole) ? [] : [`${path}: a field has no result`],
    ),
  );
}

/** Every fault of the package, in words; [] for a sound one. */
export function packageFaults(file: Opened): string[] {
  for (const path of file.paths.filter(isXml)) file.tree(path);
  const order = file.paths[0] === "[Content_Types].xml" ? [] : ["[Content_Types].xml is not the first part"];
  const empty = file.paths.some((path) => path.includes("comments")) ? ["there is a part for comments"] : [];
  const checks = [contentTypes, relationships, controls, cells, styles, bookmarks, pictures, fields];
  return [...order, ...empty, ...checks.flatMap((check) => check(file))];
}
