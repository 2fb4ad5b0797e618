import { readInput } from "../../src/intake";
import { FAMILIES } from "../../src/record";
import { BAD_FILES } from "../builders/badFiles";

test.each(BAD_FILES.map((file) => [file.what, file] as const))(
  "%s is refused by name",
  async (_, { name, bytes, id, says = "" }) => {
    const file = bytes();
    const before = file.slice();
    const read = await readInput(file, name);
    if (read.ok) throw new Error("It was read.");
    expect(read.error.id).toBe(id);
    expect(Object.keys(FAMILIES)).toContain(read.error.family);
    expect(["input", "file"]).toContain(read.error.family);
    expect(read.error.message.startsWith(`${name}: `)).toBe(true);
    expect(read.error.message).toContain(says);
    expect(read.error.message.endsWith(read.error.next)).toBe(true);
    expect(read.error.message).not.toMatch(/[\n\r]/);
    expect(Buffer.compare(file, before)).toBe(0);
  },
);
