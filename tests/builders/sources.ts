import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** One import of a source file. `target` is a path below src without ending, or the package it comes from. */
export type Import = { from: string; target: string; inside: boolean; lazy: boolean; typeOnly: boolean };
export type Source = { path: string; lines: number; imports: Import[] };

const ROOT = resolve("src");
const withoutEnding = (path: string) => path.replace(/\.(ts|tsx)$/, "").replace(/\/index$/, "");

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

function importOf(from: string, specifier: string, lazy: boolean, typeOnly: boolean): Import {
  if (!specifier.startsWith(".")) return { from, target: packageOf(specifier), inside: false, lazy, typeOnly };
  const target = relative(ROOT, resolve(ROOT, dirname(from), specifier));
  return { from, target: withoutEnding(target), inside: true, lazy, typeOnly };
}

/** `import type {…}` and `import { type A }` are gone after compiling, and so bring nothing with them. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(importOf(path, node.moduleSpecifier.text, false, onlyTypes(node.importClause)));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(importOf(path, node.moduleSpecifier.text, false, node.isTypeOnly));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push(importOf(path, argument.text, true, false));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push(importOf(path, node.argument.literal.text, false, true));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

/** Every source file with its length and its imports, paths relative to src. */
export function readSources(): Source[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  return files.sort().map((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    return { path, lines: text.trimEnd().split("\n").length, imports: importsOf(path, text) };
  });
}

/** Circles of imports that would be there at run time, each as the way round. */
export function circles(sources: Source[]): string[] {
  const next = new Map<string, string[]>();
  for (const { path, imports } of sources) {
    const targets = imports.filter((one) => one.inside && !one.typeOnly && !one.lazy).map((one) => one.target);
    next.set(withoutEnding(path), targets);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" -> "));
    if (at >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}
