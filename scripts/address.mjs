/** Where the manifests point before a council has said where the folder will stand: a developer's own machine. */
export const OWN_MACHINE = "https://localhost:3000";

/**
 * The address of the folder, without a slash at its end. Office takes https only. Throws an Error whose message says what to
 * write instead.
 */
export function readAddress(written) {
  const help = `Write the https address of the folder, for example --host https://maps.example.gov.uk/mapping`;
  let address;
  try {
    address = new URL(written);
  } catch {
    throw new Error(`“${written}” is no address. ${help}`);
  }
  if (address.protocol !== "https:") throw new Error(`Office opens https addresses only, and “${written}” is none. ${help}`);
  if (address.search || address.hash || address.username) {
    throw new Error(`“${written}” has more than the address of a folder in it. ${help}`);
  }
  return `${address.origin}${address.pathname.replace(/\/+$/, "")}`;
}

/** `--host ADDRESS` or `--host=ADDRESS` out of what was typed after a command; undefined where it was not said. Throws for anything else. */
export function hostAsked(args, command = "npm run build") {
  if (args.length === 0) return undefined;
  const [first, second, ...more] = args;
  const joined = /^--host=(.+)$/.exec(first)?.[1];
  const written = joined ?? (first === "--host" ? second : undefined);
  const rest = joined === undefined ? more : [second, ...more].filter((one) => one !== undefined);
  if (written === undefined || rest.length > 0) throw new Error(`Usage: ${command} -- --host https://ADDRESS-OF-THE-FOLDER`);
  return readAddress(written);
}

/** Of both manifests. Raised with every change of one of them, and only then: Office keeps the old one until it is. */
export const MANIFEST_VERSION = "1.0.0.0";

/** A manifest for an address: every address in it that was the developer's own machine's, and the version of both. */
export function manifestFor(manifest, address) {
  const made = manifest
    .replaceAll(OWN_MACHINE, address)
    .replace(/<Version>[\d.]+<\/Version>/, `<Version>${MANIFEST_VERSION}</Version>`);
  if (!address.startsWith(OWN_MACHINE) && made.includes("localhost")) {
    throw new Error("The manifest names a localhost address that is not the one replaced at build.");
  }
  return made;
}
