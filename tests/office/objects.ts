import { PlayedControl } from "./control";
import type { PlayedDocument } from "./document";
import { NOTHING, Refusal, type PlayedObject } from "./interpreter";
import { putIn } from "./inserted";
import { drawInside, widthsIn, type PlayedPicture } from "./pictures";
import {
  align,
  appendText,
  deleteParagraph,
  paragraphAfter,
  paragraphsIn,
  paragraphText,
  replaceText,
  setBold,
} from "./paragraphs";
import { bookmarksIn, deleteBookmark } from "./bookmarks";
import { childrenOf, insideOf, isW } from "./wordXml";

const font = (runs: () => readonly Element[]): PlayedObject => ({
  kind: "Font",
  set: { Bold: (bold: boolean) => setBold(runs(), bold) },
});

/** A range that was just written. Nothing of it is played but its font. */
const written = (runs: () => readonly Element[]): PlayedObject => ({ kind: "Range", open: { Font: () => font(runs) } });

const runsIn = (paragraph: Element | undefined) => (paragraph ? insideOf(paragraph, "r") : []);

/** What was put in place of a text: its runs as they are now, so that what is added later does not take their look. */
function writtenNow(paragraph: Element | undefined): PlayedObject {
  const runs = runsIn(paragraph);
  return written(() => runs);
}

/** Behind what a paragraph says; where it says nothing yet, in its place. */
function writtenBehind(paragraph: Element | undefined, text: string): PlayedObject {
  if (!paragraph) throw new Refusal("ItemNotFound", "There is no paragraph to write behind.");
  const run = appendText(paragraph, text);
  return written(() => [run]);
}

const collection = (kind: string, items: () => PlayedObject[]): PlayedObject => ({ kind, items });

function firstOf(kind: string, found: PlayedObject | undefined): PlayedObject {
  if (!found) throw new Refusal("ItemNotFound", `There is no such ${kind}.`);
  return found;
}

/** Text is put in place of what stands there, or behind it; other places are not played, and said so. */
function at(where: string, places: Record<string, () => PlayedObject>): PlayedObject {
  const run = places[where];
  if (!run) throw new Refusal("InvalidArgument", `Inserting at “${where}” is not played.`);
  return run();
}

function paragraphObject(paragraph: Element, refuse: () => void): PlayedObject {
  const here = () => {
    if (!paragraph.isConnected) throw new Refusal("ItemNotFound", "The paragraph is not there any more.");
    refuse();
  };
  return {
    kind: "Paragraph",
    values: { Text: () => paragraphText(paragraph) },
    // Set when the paragraph is new: all that stands in it by then.
    open: { Font: () => font(() => runsIn(paragraph)) },
    set: {
      Alignment: (alignment: string) => {
        here();
        align(paragraph, alignment);
      },
    },
    call: {
      InsertText: (text: string, where: string) => {
        here();
        return at(where, {
          Replace: () => (replaceText(paragraph, text), writtenNow(paragraph)),
          End: () => writtenBehind(paragraph, text),
        });
      },
      InsertParagraph: (text: string, where: string) => {
        here();
        return at(where, { After: () => paragraphObject(paragraphAfter(paragraph, text), refuse) });
      },
      Delete: () => {
        here();
        deleteParagraph(paragraph);
      },
    },
  };
}

const pictureObject = (picture: PlayedPicture): PlayedObject => ({
  kind: "InlinePicture",
  set: {
    AltTextTitle: (text: string) => picture.describe("title", text),
    AltTextDescription: (text: string) => picture.describe("descr", text),
    LockAspectRatio: () => undefined,
    Width: (points: number) => picture.size("cx", points),
    Height: (points: number) => picture.size("cy", points),
  },
});

/** The cursor, or what is selected: it ends in a paragraph. */
function selectionObject(document: PlayedDocument): PlayedObject {
  const around = () => document.controls.findLast(({ element }) => element.contains(document.cursor));
  return {
    kind: "Range",
    open: {
      ParentContentControlOrNullObject: () => {
        const control = around();
        return control ? controlObject(control, document) : NOTHING;
      },
    },
    call: {
      InsertFileFromBase64: (base64: string, where: string) =>
        at(where, { End: () => written(putIn(document, Buffer.from(base64, "base64"))) }),
    },
  };
}

function controlObject(control: PlayedControl, document: PlayedDocument): PlayedObject {
  const refuse = () => {
    if (control.locked) throw new Refusal("AccessDenied", "The content control is locked.");
    if (!control.element.isConnected) throw new Refusal("ItemNotFound", "The content control is not there any more.");
  };
  return {
    kind: "ContentControl",
    values: {
      Tag: () => control.tag,
      Title: () => control.title,
      Id: () => control.id,
      Text: () => control.text(document.between),
      CannotEdit: () => control.locked,
    },
    set: {
      PlaceholderText: (text: string) => {
        refuse();
        control.placeholder = text;
      },
    },
    open: {
      Paragraphs: () => collection("Paragraphs", () => control.paragraphs.map((one) => paragraphObject(one, refuse))),
    },
    call: {
      InsertText: (text: string, where: string) => {
        refuse();
        return at(where, {
          Replace: () => (control.replace(text), writtenNow(control.paragraphs[0])),
          End: () => writtenBehind(control.paragraphs.at(-1), text),
        });
      },
      InsertParagraph: (text: string, where: string) => {
        refuse();
        return at(where, { End: () => paragraphObject(control.append(text), refuse) });
      },
      Clear: () => {
        refuse();
        control.clear();
      },
      InsertInlinePictureFromBase64: (base64: string, where: string) => {
        refuse();
        return at(where, { Replace: () => pictureObject(drawInside(document, control, base64)) });
      },
      Delete: (keepContent: boolean) => {
        refuse();
        if (!keepContent) throw new Refusal("InvalidArgument", "Deleting a control with its content is not played.");
        control.unwrap();
      },
    },
  };
}

/** All of a story. Bookmarks whose name begins with an underscore are the hidden ones. */
const rangeOver = (root: Element): PlayedObject => ({
  kind: "Range",
  call: {
    GetBookmarks: (hidden = false) => bookmarksIn(root).filter((name) => hidden || !name.startsWith("_")),
  },
});

const story = (root: Element, document: PlayedDocument): PlayedObject => ({
  kind: "Body",
  values: { Text: () => paragraphsIn(root).map(paragraphText).join("\r") },
  call: {
    GetRange: (where: string) => at(where, { Whole: () => rangeOver(root) }),
    InsertFileFromBase64: (base64: string, where: string) =>
      at(where, { Start: () => written(putIn(document, Buffer.from(base64, "base64"), "start")) }),
  },
  open: {
    InlinePictures: () =>
      collection("InlinePictures", () =>
        widthsIn(root).map((width) => ({ kind: "InlinePicture", values: { Width: () => width } })),
      ),
    Tables: () =>
      collection("Tables", () =>
        insideOf(root, "tbl").map((table) => ({ kind: "Table", values: { RowCount: () => childrenOf(table, "tr").length } })),
      ),
    Paragraphs: () => {
      const all = () => paragraphsIn(root).map((paragraph) => paragraphObject(paragraph, () => refuseInside(paragraph)));
      return { ...collection("Paragraphs", all), call: { GetFirst: () => firstOf("paragraph", all()[0]) } };
    },
  },
});

/** A paragraph inside a locked control is as locked as the control. */
function refuseInside(paragraph: Element): void {
  for (let parent = paragraph.parentElement; parent; parent = parent.parentElement) {
    const locked = isW(parent, "sdt") && new PlayedControl(parent).locked;
    if (locked) throw new Refusal("AccessDenied", "The paragraph is in a locked content control.");
  }
}

function controlsObject(controls: () => readonly PlayedControl[], document: PlayedDocument): PlayedObject {
  const objects = (chosen = controls()) => chosen.map((control) => controlObject(control, document));
  return {
    ...collection("ContentControls", objects),
    call: {
      GetByTag: (tag: string) => controlsObject(() => controls().filter((control) => control.tag === tag), document),
      GetById: (id: number) => firstOf("content control", objects(controls().filter((control) => control.id === id))[0]),
      GetFirst: () => firstOf("content control", objects()[0]),
    },
  };
}

/** Custom XML parts in Word's own model, from WordApi 1.4 on.  */
function partsObject(document: PlayedDocument, namespace?: string): PlayedObject {
  const { parts } = document;
  const chosen = () => parts.all().filter((part) => namespace === undefined || part.namespace === namespace);
  const change = (run: () => void) => {
    if (document.partMishap === "refused") throw new Refusal("GeneralException", "Custom XML is not played here.");
    if (document.partMishap === undefined) run();
  };
  const part = (id: string): PlayedObject => ({
    kind: "CustomXmlPart",
    values: { Id: () => id, NamespaceUri: () => parts.find(id)?.namespace ?? "" },
    call: {
      GetXml: () => parts.find(id)?.xml ?? "",
      SetXml: (xml: string) => change(() => parts.set(id, xml)),
      Delete: () => change(() => parts.remove(id)),
    },
  });
  return {
    ...collection("CustomXmlParts", () => chosen().map(({ id }) => part(id))),
    call: {
      GetByNamespace: (uri: string) => partsObject(document, uri),
      Add: (xml: string) => {
        let id = "none";
        change(() => (id = parts.add(xml).id));
        return part(id);
      },
    },
  };
}

function sectionObject(section: Element, document: PlayedDocument): PlayedObject {
  const edge = (which: "header" | "footer") => (type: string) =>
    at(type, { Primary: () => story(document.edge(section, which), document) });
  return { kind: "Section", call: { GetHeader: edge("header"), GetFooter: edge("footer") } };
}

function ownProperties({ properties }: PlayedDocument): PlayedObject {
  const property = (name: string): PlayedObject => ({
    kind: "CustomProperty",
    values: { Key: () => name },
    call: { Delete: () => properties.remove(name) },
  });
  return {
    ...collection("CustomProperties", () => properties.names().map(property)),
    call: { Add: (name: string, value: string) => (properties.add(name, value), property(name)) },
  };
}

/** Word's object model over the open document, as far as the toolkit uses it. Everything else is refused by name. */
export function documentObject(document: PlayedDocument): PlayedObject {
  return {
    kind: "Document",
    open: {
      Body: () => story(document.body, document),
      ContentControls: () => controlsObject(() => document.controls, document),
      CustomXmlParts: () => partsObject(document),
      Sections: () => {
        const all = () => document.sections.map((section) => sectionObject(section, document));
        return { ...collection("Sections", all), call: { GetFirst: () => firstOf("section", all()[0]) } };
      },
      Properties: () => ({
        kind: "Properties",
        values: { Title: () => document.title },
        set: { Title: (text: string) => void (document.title = text) },
        open: { CustomProperties: () => ownProperties(document) },
      }),
    },
    call: {
      Save: () => void (document.saves += 1),
      GetSelection: () => selectionObject(document),
      DeleteBookmark: (name: string) => {
        if (document.bookmarkMishap) throw new Refusal("GeneralException", "Bookmarks are not played here.");
        deleteBookmark(document.body, name);
      },
    },
  };
}

/** The application: other documents are made from whole files and opened. */
export const applicationObject = (opened: (base64: string) => void): PlayedObject => ({
  kind: "Application",
  call: {
    CreateDocument: (base64: string): PlayedObject => ({
      kind: "DocumentCreated",
      call: { Open: () => opened(base64) },
    }),
  },
});
