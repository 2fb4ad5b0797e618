import * as v from "valibot";
import { pictureOf, pictureText } from "../picture";
import { DateText, Id, Line, Text } from "./basics";

/** A JPEG or PNG as base64, bare of anything said about it whichever way it came in. "" where it is known to be elsewhere. */
export const PictureText = v.pipe(
  v.string(),
  v.check((text) => text === "" || pictureOf(text) !== undefined, "This is no picture (JPEG or PNG) of a size that is kept."),
  v.transform(pictureText),
);

/**
 * A photograph of a map that was drawn by hand. Whoever stands on it is named in full, so that it stays in the record's home:
 * no other copy carries it, whoever it is for.
 */
export const Photograph = v.object({
  id: Id,
  picture: v.optional(PictureText, ""),
  /** Hash of the picture as it was taken in: two photographs are never taken for one, whatever a program makes of them since. */
  print: v.optional(Line, ""),
  /** The day of the map on it. */
  date: v.optional(DateText, ""),
  caption: v.optional(Text, ""),
  /** What it shows, for people who hear it. "" for words that name nobody. */
  alt: v.optional(Text, ""),
  /** In the team file: beside the map that is drawn there, or instead of it. */
  stands: v.optional(v.picklist(["beside", "instead"]), "beside"),
  /** Somebody was taken off the map since, who may still be on it: a person has to look. */
  toCheck: v.optional(v.boolean(), false),
});

export type Photograph = v.InferOutput<typeof Photograph>;
