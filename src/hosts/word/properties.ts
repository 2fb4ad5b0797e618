import type { Sync } from "./program";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as a date, so that a library goes on sorting by it. */
const valueOf = (text: string): string | Date => (DAY.test(text) ? new Date(`${text}T00:00:00Z`) : text);

/** Properties for a document that has none of these yet. */
export function queueProperties(context: Word.RequestContext, values: Readonly<Record<string, string>>): void {
  const { customProperties } = context.document.properties;
  for (const [name, text] of Object.entries(values)) if (text !== "") customProperties.add(name, valueOf(text));
}

/** The document's own properties, by name; "" takes one away. Others are left alone. */
export async function writeProperties(
  context: Word.RequestContext,
  sync: Sync,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const wanted = Object.entries(values);
  if (wanted.length === 0) return;
  const { customProperties } = context.document.properties;
  customProperties.load("items/key");
  await sync();
  for (const [name, text] of wanted) {
    if (text !== "") customProperties.add(name, valueOf(text));
    else customProperties.items.find(({ key }) => key === name)?.delete();
  }
  await sync();
}
