/** The colour of a border on every side; Fluent's own shorthands for this come with a dozen others that nothing here asks for. */
export const borderIn = (colour: string) => ({
  borderTopColor: colour,
  borderRightColor: colour,
  borderBottomColor: colour,
  borderLeftColor: colour,
});
