import { TemplateHandler } from "easy-template-x";
import { braces } from "./braces";
import type { Engine } from "./engine";
import { templateFor } from "./template";

/** https://github.com/alonrbar/easy-template-x#readme; `loopOver` is said where a loop repeats its own paragraph. */
export const easyTemplateX: Engine = {
  name: "easy-template-x",
  ready: (page) => {
    const { bytes, data } = templateFor(
      braces((key) => `{#${key} [loopOver: "paragraph"]}`),
      page,
    );
    const handler = new TemplateHandler();
    return { next: () => () => handler.process(Buffer.from(bytes), data) };
  },
};
