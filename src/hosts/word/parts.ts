import { Refused, type Program, type WordWindow } from "./program";

function partsOf({ window, ask }: Program, namespace: string): Promise<Office.CustomXmlPart[]> {
  const { customXmlParts } = window.Office.context.document;
  return ask((done) => customXmlParts.getByNamespaceAsync(namespace, done));
}

const textOf = ({ ask }: Program, part: Office.CustomXmlPart) => ask<string>((done) => part.getXmlAsync(done));

/** Texts of the parts of a namespace, newest last. What was known of them before counts no more. */
export async function readParts(program: Program, namespace: string): Promise<string[]> {
  program.seen.only.clear();
  program.seen.refused = false;
  return Promise.all((await partsOf(program, namespace)).map((part) => textOf(program, part)));
}

function rootOf(window: WordWindow, xml: string): Element {
  return new window.DOMParser().parseFromString(xml, "application/xml").documentElement;
}

export const namespaceOf = (window: WordWindow, xml: string): string => rootOf(window, xml).namespaceURI ?? "";

/** Word writes XML out anew, so two texts are compared as trees. */
export const isSameXml = (window: WordWindow, one: string, other: string): boolean =>
  rootOf(window, one).isEqualNode(rootOf(window, other));

async function isKept(program: Program, part: Office.CustomXmlPart, xml: string): Promise<boolean> {
  return isSameXml(program.window, await textOf(program, part), xml);
}

const goes = ({ ask }: Program, part: Office.CustomXmlPart): Promise<boolean> =>
  ask((done) => part.deleteAsync(done)).then(
    () => true,
    () => false,
  );

/**
 * Puts a part in the place of those of its namespace: the new one is written and read back before the old ones go, so that at no
 * moment there is none. Whether all of those went. Rejects where the new one did not arrive: on the web a part was reported as added and was not
 * (https://github.com/OfficeDev/office-js/issues/5910). Four turns to Word; three where the one there was is known.
 */
export async function replacePart(program: Program, xml: string): Promise<boolean> {
  const { window, ask } = program;
  const { only } = program.seen;
  const { customXmlParts } = window.Office.context.document;
  const namespace = namespaceOf(window, xml);
  const known = only.get(namespace);
  // Known again once all of it has gone well.
  only.delete(namespace);
  const added = await ask<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done));
  const settled = (all: boolean) => (all ? (only.set(namespace, added), true) : false);
  const isOther = known !== undefined && known.id !== added.id;
  if (isOther && (await isKept(program, added, xml)) && (await goes(program, known))) return settled(true);
  const all = await partsOf(program, namespace);
  const kept = all.find((part) => part.id === added.id);
  if (!kept || !(await isKept(program, kept, xml))) throw new Refused("The part was not kept as it was written.");
  // One that stays is found when the document is opened again, and goes with the next change.
  const gone = [];
  for (const part of all.filter((one) => one !== kept)) gone.push(await goes(program, part));
  return settled(gone.every(Boolean));
}
