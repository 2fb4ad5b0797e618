import type * as jest from "@jest/globals";

/** Jest puts these in scope of every test file; this tells the compiler so. */
declare global {
  const test: typeof jest.test;
  const expect: typeof jest.expect;
  const describe: typeof jest.describe;
  const beforeAll: typeof jest.beforeAll;
  const beforeEach: typeof jest.beforeEach;
  const afterAll: typeof jest.afterAll;
  const afterEach: typeof jest.afterEach;
}
