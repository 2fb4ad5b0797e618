/** What a map can be taken out as. "tables" are two files: nodes and links. */
export const MAP_FORMS = ["png", "svg", "mermaid", "tables"] as const;
export type MapForm = (typeof MAP_FORMS)[number];
