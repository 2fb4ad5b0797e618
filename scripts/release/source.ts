import { spawnSync } from "node:child_process";

/** What is being built: the commit, the second it is of (since 1970), and whether anything was changed since. */
export type Source = { commit: string | undefined; seconds: number | undefined; changed: boolean };

function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Times in what is given on are those of the commit, so that it comes out the same whenever it is made. Without a repository,
 * SOURCE_DATE_EPOCH says the time (https://reproducible-builds.org/docs/source-date-epoch/).
 */
export function sourceNow(): Source {
  const commit = git("rev-parse", "HEAD");
  const said = process.env["SOURCE_DATE_EPOCH"] ?? git("log", "-1", "--format=%ct");
  return {
    commit,
    seconds: said !== undefined && /^\d+$/.test(said) ? Number(said) : undefined,
    changed: commit !== undefined && git("status", "--porcelain") !== "",
  };
}
