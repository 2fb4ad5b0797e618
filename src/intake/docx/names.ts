import { Fault } from "../error";

/** A name as it is meant: without its prefix, and with the namespace the prefix stands for. */
export type Resolved = { local: string; uri: string };

const XML = "http://www.w3.org/XML/1998/namespace";

type Scope = { prefixes: ReadonlyMap<string, string>; names: Map<string, Resolved> };

/**
 * Namespaces of the elements that are open (Namespaces in XML 1.0, 6.1). A part declares its prefixes at its root and uses a few
 * dozen names tens of thousands of times, so that each is taken apart once.
 */
export class Names {
  readonly #scopes: Scope[] = [{ prefixes: new Map([["xml", XML]]), names: new Map() }];
  /** For each open element, whether it declared anything. */
  readonly #declared: boolean[] = [];

  /** `attributes` only where one of them declares a namespace: most elements have none. */
  open(name: string, attributes: Record<string, string> | undefined): Resolved {
    const declared = attributes !== undefined && this.#declare(attributes);
    this.#declared.push(declared);
    const scope = this.#scopes.at(-1) as Scope;
    let resolved = scope.names.get(name);
    if (!resolved) {
      resolved = this.#resolve(name);
      scope.names.set(name, resolved);
    }
    return resolved;
  }

  close(): void {
    if (this.#declared.pop() === true) this.#scopes.pop();
  }

  /** The namespace a prefix stands for here; "" for the one of names without a prefix. */
  namespaceOf(prefix: string): string | undefined {
    return this.#scopes.at(-1)?.prefixes.get(prefix);
  }

  #declare(attributes: Record<string, string>): boolean {
    let made: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      made ??= new Map(this.#scopes.at(-1)?.prefixes);
      if (name === "xmlns") made.set("", attributes[name] ?? "");
      else if (name[5] === ":") made.set(name.slice(6), attributes[name] ?? "");
    }
    if (made) this.#scopes.push({ prefixes: made, names: new Map() });
    return made !== undefined;
  }

  #resolve(name: string): Resolved {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const uri = this.namespaceOf(prefix);
    if (uri === undefined && prefix !== "") throw new Fault("damaged");
    return { local: name.slice(colon + 1), uri: uri ?? "" };
  }
}
