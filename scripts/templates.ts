import { checkTemplates } from "../src/entry/terminal/templates";

/** Before a build: a page made with a broken template would stay blank. */
try {
  checkTemplates();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
