/**
 * A window so low, as one is at 400 % zoom, that head and foot would leave nothing of what is between them: there they scroll
 * with it.
 */
export const LOW = "@media (max-height: 480px)";
