/** The document's own properties as documents/naming.ts writes them. */
export const namingProperties = ["Network", "Kind", "Session date", "Review due", "Version"] as const;
