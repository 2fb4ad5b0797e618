import { Refused, type Program } from "./program";

/**
 * Takes away every custom XML part of a namespace, and looks whether they are gone: on the web a part was reported as deleted and
 * was not (https://github.com/OfficeDev/office-js/issues/5910). Rejects where one is still there.
 */
export async function removeParts({ window, ask }: Program, namespace: string): Promise<void> {
  const { customXmlParts } = window.Office.context.document;
  const find = () => ask<Office.CustomXmlPart[]>((done) => customXmlParts.getByNamespaceAsync(namespace, done));
  // What is said to have failed may be done: what counts is whether one is still there.
  for (const part of await find()) await ask((done) => part.deleteAsync(done)).catch(() => undefined);
  if ((await find()).length > 0) throw new Refused("A part that was taken away is still there.");
}
