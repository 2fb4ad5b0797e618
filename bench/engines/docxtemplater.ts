import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { braces } from "./braces";
import type { Engine } from "./engine";
import { templateFor } from "./template";

/** https://docxtemplater.com/docs/get-started-node/; a loop over paragraphs is a dash loop there. */
export const docxtemplater: Engine = {
  name: "docxtemplater",
  ready: (page) => {
    const { bytes, data } = templateFor(
      braces((key) => `{-w:p ${key}}`),
      page,
    );
    const make = async () => {
      const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
      document.render(data);
      return document.toBuffer();
    };
    return { next: () => make };
  },
};
