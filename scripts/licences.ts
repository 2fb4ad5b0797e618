import { readBundled } from "./release/bundled";
import { isAllowed, licenceOf } from "./release/licences";

/** `npm run licences`, after a build: every package in the built pages with its licence; exit code 1 where one may not be given on. */
const listed = readBundled().map((one) => ({ ...one, licence: licenceOf(one) }));
for (const { name, version, licence } of listed) {
  console.log(`${`${name} ${version}`.padEnd(56)}${licence || "?"}${isAllowed(licence) ? "" : "   NOT ALLOWED"}`);
}
const refused = listed.filter(({ licence }) => !isAllowed(licence));
console.log(`${listed.length} packages, ${refused.length} that may not be given on`);
process.exitCode = refused.length === 0 ? 0 : 1;
