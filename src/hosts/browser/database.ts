/** Lists of the one database this page keeps in the browser. Each is found by its own key. */
export const STORES = { work: "id", places: "network", tabs: "id" } as const;
export type StoreName = keyof typeof STORES;

/** The database of the pages for the workers. A page that may know nothing of theirs has one of its own. */
export const NAME = "mapping-toolkit";
const VERSION = 1;
/** A browser that has not answered by then will not: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const PATIENCE_MS = 4000;

/** What is done in one go: all of it happens, or none. */
type Deed<T> = (store: IDBObjectStore) => IDBRequest<T>;

export type Database = {
  /** Does something with one list and answers once it is on the disk. Rejects with the browser's own error. */
  run<T>(name: StoreName, mode: IDBTransactionMode, deed: Deed<T>): Promise<T>;
};

/** Some browsers throw where others answer null: in frames without an origin, or where a council has turned storage off. */
function factoryOf(window: Window): IDBFactory {
  const factory = window.indexedDB as IDBFactory | undefined | null;
  if (!factory) throw new DOMException("This browser has no database.", "NotSupportedError");
  return factory;
}

function open(window: Window, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factoryOf(window).open(name, VERSION);
    const late = setTimeout(() => reject(new DOMException("The database did not open.", "TimeoutError")), PATIENCE_MS);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(STORES)) request.result.createObjectStore(name, { keyPath });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException("The database did not open.", "UnknownError"));
    // Whichever comes first counts; a database that opens late is not used.
    request.addEventListener("success", () => clearTimeout(late));
    request.addEventListener("error", () => clearTimeout(late));
  });
}

function transact<T>(database: IDBDatabase, name: StoreName, mode: IDBTransactionMode, deed: Deed<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // "strict": what was typed is on the disk, not in a buffer that a power cut empties.
    const transaction = database.transaction(name, mode, { durability: "strict" });
    const request = deed(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Nothing was kept.", "AbortError"));
    // Without this a page that is going away may take the write with it.
    if (mode === "readwrite") transaction.commit();
  });
}

/** The database, opened when it is first needed, and again where the browser closed it (somebody cleared the site's data). */
export function databaseIn(window: Window, name: string = NAME): Database {
  let opened: Promise<IDBDatabase> | undefined;

  function connection(): Promise<IDBDatabase> {
    opened ??= open(window, name).then((database) => {
      const forget = () => (opened = undefined);
      database.onclose = forget;
      // A later edition of this page in another tab wants to change the lists: it must not wait for us.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      return database;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  }

  return {
    async run(name, mode, deed) {
      return transact(await connection(), name, mode, deed);
    },
  };
}
