import { createHash } from "node:crypto";
import swc from "@swc/jest";

/**
 * Jest runs every file in a context of its own, where to look up a global ("Math") takes a hundred times as long as a constant
 * of the module: hashing and layout took most of their time with it. So each module begins with constants for those it uses.
 */
const SLOW = ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String"];

function constantsFor(source) {
  const used = SLOW.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  // On the line of the first statement, so that lines stay where they are.
  return used.length === 0 ? "" : `const { ${used.join(", ")} } = globalThis; `;
}

const after = (source, made) => ({ ...made, code: constantsFor(source) + made.code });

export default {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    return {
      ...inner,
      process: (source, ...rest) => after(source, inner.process(source, ...rest)),
      processAsync: async (source, ...rest) => after(source, await inner.processAsync(source, ...rest)),
      getCacheKey: (source, ...rest) =>
        createHash("sha1")
          .update(inner.getCacheKey(source, ...rest))
          .update(constantsFor(source))
          .digest("hex"),
    };
  },
};
