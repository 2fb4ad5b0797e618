import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A member of Microsoft's model that the source names; `set` is the first version of WordApi or Mailbox that has it, as their typings say. */
export type OfficeMember = { holder: string; member: string; set: string | undefined; where: string };

const FOLDERS = ["src/hosts/word", "src/hosts/outlook"];
const isTheirs = (declaration: ts.Declaration) => declaration.getSourceFile().fileName.includes("/@types/office-js/");

/** "Word.ContentControl" for a member of that class, "Word" for a function of the namespace itself. */
function holderOf(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) names.unshift(node.name?.text ?? "");
    if (ts.isModuleDeclaration(node) || ts.isEnumDeclaration(node)) names.unshift(node.name.text);
  }
  return names.join(".");
}

const SET = /\[Api set:\s*(?:WordApi|Mailbox) (\d+\.\d+)\]/;

function memberOf(symbol: ts.Symbol | undefined, name: string, where: string): OfficeMember[] {
  const declarations = (symbol?.declarations ?? []).filter(isTheirs);
  return declarations
    .map((one) => ({ holder: holderOf(one), member: name, set: SET.exec(one.getFullText())?.[1], where }))
    .filter(({ holder }) => /^(Word|Office)\b/.test(holder));
}

/** Every member of Word's, Outlook's and Office's own model that our hosts for Word and Outlook name, by the compiler's own understanding of the source. */
export function officeMembers(): OfficeMember[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found: OfficeMember[] = [];
  for (const file of program.getSourceFiles()) {
    const where = relative(".", file.fileName);
    if (!FOLDERS.some((folder) => where.startsWith(folder))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        found.push(...memberOf(checker.getSymbolAtLocation(node.name), node.name.text, where));
      }
      if (ts.isObjectBindingPattern(node)) {
        const type = checker.getTypeAtLocation(node);
        for (const { name, propertyName } of node.elements) {
          const key = (propertyName ?? name).getText();
          found.push(...memberOf(type.getProperty(key), key, where));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const unique = new Map(found.map((one) => [`${one.holder}.${one.member} ${one.where}`, one]));
  return [...unique.values()];
}
