import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";

/** A document somebody prepared to do more than be read. */
function hostileDocument(): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const control = `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>in a control in a cell</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field("begin")}<w:r><w:instrText> NUMPAGES </w:instrText></w:r>${field("separate")}<w:r><w:t>1</w:t></w:r>${field("end")}`;
  const body =
    `<w:p><w:r><w:t>of </w:t></w:r>${number}<w:r><w:t> pages, 1 map</w:t></w:r></w:p>` +
    `<w:tbl><w:tr><w:tc>${control}</w:tc></w:tr></w:tbl>` +
    `<w:p><w:r><w:t>&lt;img src=x onerror=alert(1)&gt; Aisha</w:t></w:r></w:p>` +
    `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>press here</w:t></w:r></w:hyperlink></w:p>` +
    `<w:altChunk r:id="rId8"/>`;
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="html" ContentType="text/html"/>` +
      `<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels":
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId7" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>` +
      `<Relationship Id="rId8" Type="${office}/aFChunk" Target="chunk.html"/></Relationships>`,
    "word/chunk.html": "<script>alert(1)</script>",
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function show(bytes: Uint8Array): Promise<{ desk: HTMLElement; rules: string[] }> {
  const { window } = new JSDOM("<!doctype html><body></body>");
  const { document, Node, Element, HTMLElement, SVGElement, HTMLImageElement, DOMParser, XMLSerializer } = window;
  Object.assign(globalThis, {
    window,
    document,
    Node,
    Element,
    HTMLElement,
    SVGElement,
    HTMLImageElement,
    DOMParser,
    XMLSerializer,
  });
  const { pagesOf } = await import("../../src/pane/preview/pages");
  const { nodes, rules } = await pagesOf(bytes);
  document.body.append(...nodes);
  return { desk: document.body, rules };
}

test("markup in a document is shown as the text it is", async () => {
  const { desk } = await show(hostileDocument());
  expect(desk.textContent).toContain("<img src=x onerror=alert(1)> Aisha");
  expect(desk.querySelectorAll("img").length).toBe(0);
});

test("nothing on a page runs, leads away or carries a style of its own", async () => {
  const { desk, rules } = await show(hostileDocument());
  expect(desk.textContent).toContain("press here");
  expect(desk.querySelectorAll("a, iframe, script, style, [href], [srcdoc]").length).toBe(0);
  expect(rules.join("")).toContain("section.paper");
});

test("what stands in a control in a table cell is shown", async () => {
  const { desk } = await show(hostileDocument());
  expect(desk.querySelector("td")?.textContent).toBe("in a control in a cell");
});

test("a number of pages that only Word can count is not made up", async () => {
  const { desk } = await show(hostileDocument());
  expect(desk.textContent).toContain("of … pages, 1 map");
});
