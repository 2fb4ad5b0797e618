/** What the bench uses of the packages it compares with, so that types are checked without them being installed. */

declare module "docxtemplater" {
  export default class Docxtemplater {
    constructor(zip: unknown, options: { paragraphLoop: boolean; linebreaks: boolean });
    render(data: Record<string, unknown>): void;
    toBuffer(): Uint8Array;
  }
}

declare module "pizzip" {
  const PizZip: new (bytes: Uint8Array) => unknown;
  export default PizZip;
}

declare module "easy-template-x" {
  export class TemplateHandler {
    process(template: Uint8Array, data: Record<string, unknown>): Promise<Uint8Array>;
  }
}

declare module "docx-templates" {
  export function createReport(options: {
    template: Uint8Array;
    data: Record<string, unknown>;
    noSandbox: boolean;
    cmdDelimiter: [string, string];
  }): Promise<Uint8Array>;
}
