import { Refused, type Program, type WordWindow } from "./program";

function partsOf({ window, ask }: Program, namespace: string): Promise<Office.CustomXmlPart[]> {
  const { customXmlParts } = window.Office.context.document;
  return ask((done) => customXmlParts.getByNamespaceAsync(namespace, done));
}

const textOf = ({ ask }: Program, part: Office.CustomXmlPart) => ask<string>((done) => part.getXmlAsync(done));

/** Texts of the parts of a namespace, newest last. */
export async function readParts(program: Program, namespace: string): Promise<string[]> {
  return Promise.all((await partsOf(program, namespace)).map((part) => textOf(program, part)));
}

function rootOf(window: WordWindow, xml: string): Element {
  return new window.DOMParser().parseFromString(xml, "application/xml").documentElement;
}

export const namespaceOf = (window: WordWindow, xml: string): string => rootOf(window, xml).namespaceURI ?? "";

/** Word writes XML out anew, so two texts are compared as trees. */
export const isSameXml = (window: WordWindow, one: string, other: string): boolean =>
  rootOf(window, one).isEqualNode(rootOf(window, other));

/**
 * Puts a part in the place of those of its namespace: the new one is written and read back before the old ones go, so that at no
 * moment there is none. Whether all of those went. Rejects where the new one did not arrive: on the web a part was reported as added and was not
 * (https://github.com/OfficeDev/office-js/issues/5910).
 */
export async function replacePart(program: Program, xml: string): Promise<boolean> {
  const { window, ask } = program;
  const { customXmlParts } = window.Office.context.document;
  const added = await ask<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done));
  const all = await partsOf(program, namespaceOf(window, xml));
  const kept = all.find((part) => part.id === added.id);
  if (!kept || !isSameXml(window, await textOf(program, kept), xml)) {
    throw new Refused("The part was not kept as it was written.");
  }
  // One that stays is found when the document is opened again, and goes with the next change.
  const gone = [];
  for (const part of all.filter((one) => one !== kept)) {
    const going = ask((done) => part.deleteAsync(done));
    gone.push(
      await going.then(
        () => true,
        () => false,
      ),
    );
  }
  return gone.every(Boolean);
}
