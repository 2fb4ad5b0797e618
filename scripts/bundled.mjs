import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";

/** What is laid into every bundle without being asked for: the few lines that fetch its parts. */
const BUNDLER = createRequire(import.meta.url).resolve("webpack/package.json");

/** The folder of the package a file belongs to. Some have a package.json further in that only says how a folder is to be read. */
function packageFolder(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description) && JSON.parse(readFileSync(description, "utf8")).version) return folder;
  }
  return undefined;
}

/** The files a compilation puts into what it writes; what was only looked at, or left out as unused, is in none of its pieces. */
function filesIn({ modules, chunkGraph }) {
  const kept = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const inner = kept.flatMap((module) => [module, ...(module.modules ?? [])]);
  return inner.map(({ resource }) => resource?.split("?")[0]).filter(Boolean);
}

/**
 * Writes down which packages are in what is built, as `[{name, version, license, folder}]`, `folder` from the project's. One of it
 * hears all compilations of a build: the last one writes the whole list.
 */
export class BundledPackages {
  #folders = new Set([dirname(BUNDLER)]);
  #file;

  constructor(file) {
    this.#file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("BundledPackages", ({ compilation }) => {
      for (const file of filesIn(compilation)) {
        const folder = file.split(sep).includes("node_modules") ? packageFolder(file) : undefined;
        if (folder) this.#folders.add(folder);
      }
      const root = resolve(dirname(this.#file), "..");
      const packages = [...this.#folders].map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        return { name, version, license, folder: relative(root, folder).split(sep).join("/") };
      });
      packages.sort((one, other) => (one.folder < other.folder ? -1 : 1));
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, `${JSON.stringify(packages, undefined, 2)}\n`);
    });
  }
}
