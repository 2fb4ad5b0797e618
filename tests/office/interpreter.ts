/**
 * Answers requests of the rich API as a host does: a list of actions over paths to objects. The shapes are those Microsoft's own
 * script sends and reads; what an object does is the played model's affair (objects.ts).
 */

/** An object of the played model, by the names of the wire (PascalCase). */
export type PlayedObject = {
  kind: string;
  /** Values that can be loaded. */
  values?: Record<string, () => unknown>;
  /** Values that can be set. */
  set?: Record<string, (value: never) => void>;
  /** Objects it leads to. */
  open?: Record<string, () => PlayedObject>;
  /** What it can do; an object as result is one that later requests may name. */
  call?: Record<string, (...given: never[]) => unknown>;
  items?: () => PlayedObject[];
};

/** What stands for nothing where the program asked for something "or null object". */
export const NOTHING: PlayedObject = { kind: "Nothing" };

/** What the host refuses; `code` is the one the person's program sees. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Arguments = { Arguments?: unknown[]; ReferencedObjectPathIds?: unknown };
type Path = { Id: number; ObjectPathType: number; Name: string; ParentObjectPathId?: number; ArgumentInfo?: Arguments };
type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: { Select?: string[] };
};
type Request = { Actions: Action[]; ObjectPaths: Record<string, Path> };
type Result = { ActionId: number; Value: unknown };
type Answer = { Results: Result[]; Error?: { Code: string; Message: string; Location: string; ActionIndex: number } };

/** Methods that change something. */
const CHANGES = /^(Insert|Clear|Delete|Add$|SetXml|Save)/;

const isObject = (value: unknown): value is PlayedObject => typeof value === "object" && value !== null && "kind" in value;
const wireName = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
const unknownTo = (object: PlayedObject, what: string) => new Refusal("ApiNotFound", `The played ${object.kind} has no ${what}.`);

export class Interpreter {
  readonly #kept = new Map<string, PlayedObject>();
  #next = 1;
  /** The body of every request, for tests that count or look. */
  readonly log: Request[] = [];
  /** Asked before every single step that would change something; what it throws is what the program is told. */
  guard: () => void = () => undefined;

  constructor(
    private readonly root: () => PlayedObject,
    private readonly made: Record<string, () => PlayedObject>,
  ) {}

  /** References nobody has given back. */
  get held(): number {
    return this.#kept.size;
  }

  /** Whether a request only gives back what was held: the script sends such by itself when a batch is over. */
  static isRelease(body: string): boolean {
    const { Actions } = JSON.parse(body) as Request;
    return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
  }

  execute(body: string): string {
    const request = JSON.parse(body) as Request;
    this.log.push(request);
    const found = new Map<number, PlayedObject>();
    const references = new Map<PlayedObject, string>();
    const answer: Answer = { Results: [] };
    const resolve = (id: number): PlayedObject => {
      const known = found.get(id);
      if (known) return known;
      const path = request.ObjectPaths[id];
      if (!path) throw new Refusal("InvalidObjectPath", `There is no object path ${id}.`);
      const object = this.#objectAt(path, resolve);
      found.set(id, object);
      return object;
    };
    const keep = (object: PlayedObject): string => {
      const known = references.get(object) ?? String(this.#next++);
      references.set(object, known);
      this.#kept.set(known, object);
      return known;
    };
    request.Actions.every((action, index) => {
      try {
        answer.Results.push({
          ActionId: action.Id,
          Value: this.#perform(action, resolve(action.ObjectPathId), keep, references),
        });
        return true;
      } catch (error) {
        // What was done before stays done: the host has no transactions.
        const { code, message } = error instanceof Refusal ? error : { code: "GeneralException", message: String(error) };
        answer.Error = { Code: code, Message: message, Location: `played ${action.Name}`, ActionIndex: index };
        return false;
      }
    });
    return JSON.stringify(answer);
  }

  #objectAt(path: Path, resolve: (id: number) => PlayedObject): PlayedObject {
    const given = path.ArgumentInfo?.Arguments ?? [];
    const parent = path.ParentObjectPathId === undefined ? undefined : resolve(path.ParentObjectPathId);
    if (path.ObjectPathType === 1) return this.root();
    if (path.ObjectPathType === 2) {
      const make = this.made[path.Name];
      if (!make) throw new Refusal("ApiNotFound", `The played Word has no ${path.Name}.`);
      return make();
    }
    if (path.ObjectPathType === 6) {
      const kept = this.#kept.get(path.Name);
      if (!kept) throw new Refusal("InvalidReference", `Nothing is kept as ${path.Name}.`);
      return kept;
    }
    if (!parent) throw new Refusal("InvalidObjectPath", `The path ${path.Name} begins nowhere.`);
    if (path.ObjectPathType === 4) {
      const open = parent.open?.[path.Name];
      if (!open) throw unknownTo(parent, path.Name);
      return open();
    }
    if (path.ObjectPathType === 3) {
      if (CHANGES.test(path.Name)) this.guard();
      const result = call(parent, path.Name, given);
      if (!isObject(result)) throw unknownTo(parent, `object from ${path.Name}`);
      return result;
    }
    throw new Refusal("InvalidObjectPath", `Paths of type ${path.ObjectPathType} are not played.`);
  }

  #perform(
    action: Action,
    object: PlayedObject,
    keep: (object: PlayedObject) => string,
    references: Map<PlayedObject, string>,
  ): unknown {
    const given = action.ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case 1: {
        if (object === NOTHING) return null;
        const reference = references.get(object);
        return reference === undefined ? {} : { _ReferenceId: reference };
      }
      case 2:
        if (object === NOTHING) return null;
        return query(object, action.QueryInfo?.Select ?? [], keep, references);
      case 3:
        if (action.Name === "_KeepReference") return void keep(object);
        if (action.Name === "_RemoveReference") return void this.#kept.delete(String(given[0]));
        if (CHANGES.test(action.Name)) this.guard();
        return call(object, action.Name, given) ?? null;
      case 4: {
        this.guard();
        const set = object.set?.[action.Name];
        if (!set) throw unknownTo(object, `${action.Name} to set`);
        set(given[0] as never);
        return null;
      }
      case 5:
        return null;
      default:
        throw new Refusal("ApiNotFound", `Actions of type ${action.ActionType} are not played.`);
    }
  }
}

function call(object: PlayedObject, name: string, given: unknown[]): unknown {
  const run = object.call?.[name];
  if (!run) throw unknownTo(object, `${name}()`);
  return run(...(given as never[]));
}

/** "*" stands for every plain value. */
function load(object: PlayedObject, select: readonly string[]): Record<string, unknown> {
  const names = select.includes("*") ? Object.keys(object.values ?? {}) : select;
  return Object.fromEntries(
    names.map((name) => {
      const read = object.values?.[wireName(name)];
      if (!read) throw unknownTo(object, wireName(name));
      return [wireName(name), read()];
    }),
  );
}

function query(
  object: PlayedObject,
  select: readonly string[],
  keep: (object: PlayedObject) => string,
  references: Map<PlayedObject, string>,
): unknown {
  const own = references.get(object);
  const reference = own === undefined ? {} : { _ReferenceId: own };
  if (!object.items) return { ...load(object, select), ...reference };
  return { _Items: object.items().map((item) => ({ ...load(item, select), _ReferenceId: keep(item) })), ...reference };
}
