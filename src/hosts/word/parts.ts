import { ask, Refused } from "./ask";

const partsOf = (office: typeof Office, namespace: string) =>
  ask<Office.CustomXmlPart[]>((done) => office.context.document.customXmlParts.getByNamespaceAsync(namespace, done));

const textOf = (part: Office.CustomXmlPart) => ask<string>((done) => part.getXmlAsync(done));

/** Texts of the parts of a namespace, newest last. */
export async function readParts(office: typeof Office, namespace: string): Promise<string[]> {
  return Promise.all((await partsOf(office, namespace)).map(textOf));
}

type Tree = { root: Element; namespace: string };

function treeOf(window: Window & typeof globalThis, xml: string): Tree {
  const root = new window.DOMParser().parseFromString(xml, "application/xml").documentElement;
  return { root, namespace: root.namespaceURI ?? "" };
}

/**
 * Puts a part in the place of those of its namespace: the new one is written and read back before the old ones go, so that at no
 * moment there is none. Word writes XML out anew, so the two are compared as trees. Rejects where the new one did not arrive:
 * on the web a part was reported as added and was not (https://github.com/OfficeDev/office-js/issues/5910).
 */
export async function replacePart(window: Window & typeof globalThis, xml: string): Promise<void> {
  const office = window.Office;
  const { root, namespace } = treeOf(window, xml);
  const old = await partsOf(office, namespace);
  const added = await ask<Office.CustomXmlPart>((done) => office.context.document.customXmlParts.addAsync(xml, done));
  const kept = (await partsOf(office, namespace)).find((part) => part.id === added.id);
  const same = kept !== undefined && treeOf(window, await textOf(kept)).root.isEqualNode(root);
  if (!same) throw new Refused("The part was not kept as it was written.");
  // One that stays is found when the document is opened again, and goes with the next change.
  for (const part of old) await ask((done) => part.deleteAsync(done)).catch(() => undefined);
}
