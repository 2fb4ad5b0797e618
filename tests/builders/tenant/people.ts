import { createHash, randomBytes } from "node:crypto";

export const TENANT = "11111111-2222-4333-8444-555555555555";
export const APPLICATION = "66666666-7777-4888-8999-aaaaaaaaaaaa";
const PERSON = { oid: "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff", name: "Ola Grant", address: "ola.grant@council.example" };
export const READING = "https://graph.microsoft.com/Files.Read.All";

type Asked = { challenge: string; redirect: string; scopes: string[]; nonce: string };

const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const secret = () => randomBytes(24).toString("base64url");

/**
 * The sign-in of the tenant: codes for who came back with the right proof, tokens for codes, and tokens for other tokens.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export class People {
  readonly #codes = new Map<string, Asked>();
  readonly #renewals = new Map<string, Asked>();
  readonly #tokens = new Map<string, { scopes: string[]; until: number }>();
  /** How long a token is good for, in seconds. */
  lasts = 3600;

  authorize(query: URLSearchParams): { redirect: string } | { error: string } {
    const redirect = query.get("redirect_uri") ?? "";
    if (query.get("client_id") !== APPLICATION) return { error: "unauthorized_client" };
    if (query.get("response_type") !== "code" || query.get("code_challenge_method") !== "S256")
      return { error: "invalid_request" };
    const code = secret();
    this.#codes.set(code, {
      challenge: query.get("code_challenge") ?? "",
      redirect,
      scopes: (query.get("scope") ?? "").split(" "),
      nonce: query.get("nonce") ?? "",
    });
    const answer = new URLSearchParams({ code, state: query.get("state") ?? "", client_info: this.#client() });
    return { redirect: `${redirect}${query.get("response_mode") === "query" ? "?" : "#"}${answer.toString()}` };
  }

  /** The answer of the token endpoint, with its status. */
  token(form: URLSearchParams): { status: number; body: unknown } {
    const refused = (error: string, number: number, suberror = "") => ({
      status: 400,
      body: {
        error,
        error_description: `AADSTS${number}: The tenant that is played does not give a token.`,
        error_codes: [number],
        ...(suberror !== "" && { suberror }),
        timestamp: "2026-06-01 10:00:00Z",
        trace_id: "trace",
        correlation_id: "correlation",
      },
    });
    if (form.get("client_id") !== APPLICATION) return refused("unauthorized_client", 700016);
    if (form.get("grant_type") === "refresh_token") {
      const token = form.get("refresh_token") ?? "";
      const asked = this.#renewals.get(token);
      this.#renewals.delete(token);
      return asked ? { status: 200, body: this.#given(asked) } : refused("invalid_grant", 700084, "bad_token");
    }
    const code = form.get("code") ?? "";
    const asked = this.#codes.get(code);
    this.#codes.delete(code);
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!asked || proof !== asked.challenge || form.get("redirect_uri") !== asked.redirect)
      return refused("invalid_grant", 70008);
    return { status: 200, body: this.#given(asked) };
  }

  #client(): string {
    return packed({ uid: PERSON.oid, utid: TENANT });
  }

  #given(asked: Asked): unknown {
    const [access, renewal] = [secret(), secret()];
    const now = Math.floor(Date.now() / 1000);
    this.#tokens.set(access, { scopes: asked.scopes, until: (now + this.lasts) * 1000 });
    this.#renewals.set(renewal, asked);
    const claims = {
      aud: APPLICATION,
      iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      iat: now,
      nbf: now,
      exp: now + this.lasts,
      name: PERSON.name,
      nonce: asked.nonce,
      oid: PERSON.oid,
      preferred_username: PERSON.address,
      sub: "subject",
      tid: TENANT,
      ver: "2.0",
    };
    return {
      token_type: "Bearer",
      scope: asked.scopes.join(" "),
      expires_in: this.lasts,
      ext_expires_in: this.lasts,
      access_token: access,
      refresh_token: renewal,
      refresh_token_expires_in: 86_400,
      id_token: `${packed({ alg: "none", typ: "JWT" })}.${packed(claims)}.`,
      client_info: this.#client(),
    };
  }

  /** Whether a request with this header may read files. */
  mayRead(authorization: string | undefined): boolean {
    const token = this.#tokens.get((authorization ?? "").replace(/^Bearer /, ""));
    return token !== undefined && token.until > Date.now() && token.scopes.includes(READING);
  }

  /** A token without the sign-in, for tests of what comes after it. */
  give(): string {
    return (this.#given({ challenge: "", redirect: "", scopes: [READING], nonce: "" }) as { access_token: string }).access_token;
  }

  /** Takes back the tokens that were given; `renewals` too, as where a sign-in has run out. */
  takeBack({ renewals = false } = {}): void {
    this.#tokens.clear();
    if (renewals) this.#renewals.clear();
  }
}
