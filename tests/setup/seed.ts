import fc from "fast-check";

/**
 * `npm test` tries every law on the same random cases each time, so that a change is judged by what it changed. `npm run nightly`
 * takes others each night; FC_SEED takes the cases of one night, or any others, again.
 */
const named = process.env["FC_SEED"];
const nightly = process.env["NIGHTLY"] === "1";
if (named !== undefined || !nightly) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(named ?? 20250604) });
