/** Bad input: one line naming the file, the fault and the next step. Nothing has been written when it is thrown. */
export class TerminalFault extends Error {
  override name = "TerminalFault";
}
