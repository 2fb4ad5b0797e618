/** Microsoft's and Mermaid's packages are ES modules, so Jest runs as such; types are checked by tsc, not here. */
export default {
  testEnvironment: "node",
  // A worker takes the setting of whichever test comes first, and some hold what cannot be walked through (jsdom's storage).
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.tsx?$": [
      "<rootDir>/scripts/jestTransform.mjs",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  setupFilesAfterEnv: ["<rootDir>/tests/setup/seed.ts"],
  reporters: ["default", "<rootDir>/scripts/tally.mjs"],
  testSequencer: "<rootDir>/scripts/longFirst.mjs",
  // At night every law is tried twenty times as often; see tests/builders/rounds.ts.
  testTimeout: process.env["NIGHTLY"] === "1" ? 30 * 60_000 : 60_000,
  // Jest leaves one core to itself, which on two cores would be half of the machine; a third takes up what those that wait for a browser leave.
  maxWorkers: 3,
  // Modules of tests that are done are not let go of, and a heap of gigabytes is slow to be gone through: a worker starts afresh instead.
  workerIdleMemoryLimit: "800MB",
  // A large one takes longer than Jest's half a second to be gone where others keep the machine busy; one that something holds open is told of all the same.
  workerGracefulExitTimeout: 5_000,
};
