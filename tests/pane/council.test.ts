import { LibraryError, type Account, type CouncilLibrary } from "../../src/library";
import { Council } from "../../src/pane/libraries/council";

const OLA: Account = { name: "Ola Grant", address: "ola.grant@council.example" };

/** A door whose sign-ins are answered one after another by the test, as a window would be. */
function played() {
  const windows: { done: (account: Account) => void; fails: (fault: Error) => void }[] = [];
  const door: CouncilLibrary = {
    signIn: {
      account: () => undefined,
      signIn: () => new Promise((done, fails) => windows.push({ done, fails })),
      token: () => Promise.resolve(""),
      signOut: () => Promise.resolve(),
    },
    open: () => {
      throw new Error("Not asked for.");
    },
  };
  return { door, windows };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened() {
  const { door, windows } = played();
  const council = new Council(() => Promise.resolve(door));
  await settled();
  return { council, windows };
}

test("a sign-in whose window was closed can be begun anew, and what the first comes to later changes nothing", async () => {
  const { council, windows } = await opened();
  void council.signIn();
  void council.signIn();
  expect(windows).toHaveLength(2);
  windows[0]?.fails(new LibraryError("sign-in-refused", "", { code: "late" }));
  await settled();
  expect(council.state()).toEqual({ phase: "signing", fault: "" });
  windows[1]?.done(OLA);
  await settled();
  expect(council.state()).toEqual({ phase: "in", account: OLA, fault: "" });
});

test("somebody who signed out meanwhile stays out, whatever a window comes to", async () => {
  const { council, windows } = await opened();
  void council.signIn();
  await council.signOut();
  windows[0]?.done(OLA);
  await settled();
  expect(council.state()).toEqual({ phase: "out", fault: "" });
  expect(council.open("index", () => undefined)).toBeUndefined();
});

test("a refused sign-in says what to do; what could not be fetched is fetched at the next press", async () => {
  const { council, windows } = await opened();
  void council.signIn();
  windows[0]?.fails(new LibraryError("library-not-allowed", ""));
  await settled();
  expect(council.state()).toMatchObject({ phase: "out", fault: expect.stringMatching(/Ask your IT/) });

  let tries = 0;
  const { door } = played();
  const late = new Council(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new LibraryError("library-not-reached", "")) : Promise.resolve(door);
  });
  await settled();
  expect(late.state()).toMatchObject({ phase: "out", fault: expect.stringMatching(/could not be reached/) });
  await late.signIn();
  expect(late.state()).toEqual({ phase: "out", fault: "" });
  void late.signIn();
  expect(late.state().phase).toBe("signing");
});
