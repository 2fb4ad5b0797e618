import { webcrypto } from "node:crypto";
import { JSDOM } from "jsdom";
import type { SignIn } from "../../../src/library";
import { TENANT } from "../../builders/tenant/people";
import { SETTINGS } from "../../builders/tenant/shelf";
import { playedTenant, type Tenant } from "../../builders/tenant/tenant";

const PAGE = "https://toolkit.example/mapping/index.html";

/** A page as a browser has it; Microsoft's library finds it under the names of a browser. */
function pageAt(address: string): Window & typeof globalThis {
  const { window } = new JSDOM("<!doctype html><body></body>", { url: address });
  Object.defineProperty(window, "crypto", { value: webcrypto });
  return window as unknown as Window & typeof globalThis;
}

const NAMES = ["window", "document", "location", "navigator", "history", "sessionStorage", "localStorage"] as const;
function stand(window: Window): void {
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, {
      value: name === "window" ? window : window[name],
      configurable: true,
      writable: true,
    });
  }
}

let tenant: Tenant;
let window: Window & typeof globalThis;
const plainFetch = globalThis.fetch;
/** What whoever is asked to sign in does. */
let answer: "agrees" | "closes" | "is not asked";

/** The window that the sign-in opens: it goes where it is sent, as a person who agrees would, and comes back to the page beside ours. */
function popup(): object {
  const state = { closed: false, opened: "" };
  const go = async (address: string) => {
    const response = await plainFetch(`${tenant.base}/${address.replace(/^https:\/\//, "")}`, { redirect: "manual" });
    const back = response.headers.get("Location") ?? "";
    state.opened = back;
    const ours = [window, pageAt(back)] as const;
    stand(ours[1]);
    const { broadcastResponseToMainFrame } = await import("@azure/msal-browser/redirect-bridge");
    const told = broadcastResponseToMainFrame();
    stand(ours[0]);
    await told;
  };
  return {
    get closed() {
      return state.closed;
    },
    close: () => (state.closed = true),
    focus: () => undefined,
    location: {
      assign: (address: string) => (answer === "agrees" ? void go(address) : (state.closed = true)),
    },
  };
}

async function open(patience?: number): Promise<SignIn> {
  const { openSignIn } = await import("../../../src/library/graph/signIn");
  return openSignIn(SETTINGS, PAGE, patience);
}

beforeEach(async () => {
  tenant = await playedTenant([]);
  window = pageAt(PAGE);
  window.open = () => (answer === "is not asked" ? null : (popup() as Window));
  stand(window);
  globalThis.fetch = tenant.fetch;
  answer = "agrees";
});
afterEach(async () => {
  globalThis.fetch = plainFetch;
  for (const name of NAMES) delete (globalThis as Record<string, unknown>)[name];
  await tenant.end();
});

const faultOf = (what: Promise<unknown>) => what.then(() => undefined).catch((fault: unknown) => fault);
const kept = () => JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, window.document.cookie]);

test("somebody signs in, reads with their token, renews it without being asked, and signs out; nothing of it is stored", async () => {
  const signIn = await open();
  expect(signIn.account()).toBeUndefined();
  expect(await faultOf(signIn.token())).toMatchObject({ id: "not-signed-in" });

  expect(await signIn.signIn()).toEqual({ name: "Ola Grant", address: "ola.grant@council.example" });
  const token = await signIn.token();
  expect(tenant.people.mayRead(`Bearer ${token}`)).toBe(true);
  expect(await signIn.token()).toBe(token);
  const renewed = await signIn.token(true);
  expect(renewed).not.toBe(token);
  expect(tenant.people.mayRead(`Bearer ${renewed}`)).toBe(true);
  for (const secret of [token, renewed, "Ola", "refresh", "ola.grant"]) expect(kept()).not.toContain(secret);

  await signIn.signOut();
  expect(signIn.account()).toBeUndefined();
  expect(await faultOf(signIn.token())).toMatchObject({ id: "not-signed-in" });
});

test("it asks for reading files and for who somebody is, of this tenant and of nobody else", async () => {
  const signIn = await open();
  await signIn.signIn();
  await signIn.token(true);
  expect([...new Set(tenant.scopes)].sort()).toEqual([
    "https://graph.microsoft.com/Files.Read.All",
    "offline_access",
    "openid",
    "profile",
  ]);
  expect([...new Set(tenant.asked.map((address) => address.split("?")[0]))].sort()).toEqual([
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize`,
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
  ]);
});

test("where the sign-in has run out it has to be done again, and can be", async () => {
  const signIn = await open();
  await signIn.signIn();
  tenant.people.takeBack({ renewals: true });
  expect(await faultOf(signIn.token(true))).toMatchObject({ id: "sign-in-again" });
  await signIn.signIn();
  expect(tenant.people.mayRead(`Bearer ${await signIn.token()}`)).toBe(true);
});

test("a window that is closed, and one that the browser holds back, are said with what to do", async () => {
  const signIn = await open(400);
  answer = "closes";
  expect(await faultOf(signIn.signIn())).toMatchObject({ id: "sign-in-closed" });
  answer = "is not asked";
  expect(await faultOf(signIn.signIn())).toMatchObject({ id: "sign-in-held-back" });
});

test("pressed once more after the window was closed, the sign-in begins anew", async () => {
  const signIn = await open(2_000);
  answer = "closes";
  const first = faultOf(signIn.signIn());
  await new Promise((resolve) => setTimeout(resolve, 50));
  answer = "agrees";
  expect((await signIn.signIn()).name).toBe("Ola Grant");
  expect(await first).toMatchObject({ id: "sign-in-closed" });
});

test("a council that has not agreed, a refusal and a sign-in that is away are told apart", async () => {
  const signIn = await open();
  const refused = (number: number) => ({
    error: "invalid_grant",
    error_description: `AADSTS${number}: No.`,
    error_codes: [number],
  });
  tenant.faults.play("token", { status: 400, body: refused(65001) });
  expect(await faultOf(signIn.signIn())).toMatchObject({ id: "library-not-allowed" });
  tenant.faults.play("token", { status: 400, body: refused(50105) });
  const fault = await faultOf(signIn.signIn());
  expect(fault).toMatchObject({ id: "sign-in-refused" });
  expect((fault as Error).message).toContain("AADSTS50105");
  tenant.faults.play("token", { cutAfter: 0 });
  expect(await faultOf(signIn.signIn())).toMatchObject({ id: "library-not-reached" });
});

test("in Office the sign-in that is there is used, without a window", async () => {
  answer = "is not asked";
  const asked: string[] = [];
  const listeners = new Set<(message: string) => void>();
  const bridge = {
    addEventListener: (_: string, listener: (message: string) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (message: string) => void) => listeners.delete(listener),
    postMessage(message: string) {
      const { method, requestId } = JSON.parse(message) as { method: string; requestId: string };
      asked.push(method);
      const token = {
        access_token: tenant.people.give(),
        expires_in: 3600,
        scope: "https://graph.microsoft.com/Files.Read.All",
        id_token: `${Buffer.from("{}").toString("base64url")}.${Buffer.from(JSON.stringify({ name: "Ola Grant", oid: "o", tid: TENANT, preferred_username: "ola.grant@council.example", iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, aud: SETTINGS.application })).toString("base64url")}.`,
        account: {
          environment: "login.microsoftonline.com",
          homeAccountId: `o.${TENANT}`,
          localAccountId: "o",
          tenantId: TENANT,
          username: "ola.grant@council.example",
          name: "Ola Grant",
        },
      };
      const account = token.account;
      const body =
        method === "GetInitContext"
          ? { initContext: { sdkName: "played", sdkVersion: "1", capabilities: { queryAccount: true }, accountContext: account } }
          : { token, account };
      const reply = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: true, ...body });
      setTimeout(() => listeners.forEach((listener) => listener(reply)));
    },
  };
  Object.assign(window, { nestedAppAuthBridge: bridge });
  const signIn = await open();
  expect((await signIn.signIn()).address).toBe("ola.grant@council.example");
  expect(tenant.people.mayRead(`Bearer ${await signIn.token()}`)).toBe(true);
  expect(asked[0]).toBe("GetInitContext");
  expect(tenant.count).toBe(0);
  await signIn.signOut();
  expect(await faultOf(signIn.token())).toMatchObject({ id: "not-signed-in" });
});
