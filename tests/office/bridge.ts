import type { PlayedHost } from "./host";

/**
 * The bridge that desktop Office gives its web view, played: `window.external`. It runs in the page before Microsoft's script, so
 * it stands by itself and names nothing outside but types. `window.askPlayedWord` leads to the played Word.
 */
export function installBridge({ sets, readOnly, platform, dark }: PlayedHost): void {
  type Answer = { status: number; payload: unknown };
  type Played = Window & {
    playedSettings?: Record<string, string>;
    askPlayedWord: (request: number, given: unknown) => Promise<Answer>;
  };
  type Handler = (id: number, payload: unknown) => void;
  type Respond = (answer: unknown, code?: number) => boolean | undefined;

  /** Lists come from Office as arrays of its own kind. */
  const listed = (value: unknown): unknown =>
    Array.isArray(value) ? { toArray: () => value.map(listed), dimensions: () => 1 } : value;
  const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(plain) : value);
  const handlers = new Map<number, Handler>();
  /** Settings of the document: read at once, so that they stand in the page before it begins, and written as any other turn. */
  const readSettings = (keys: string[], values: string[]) => {
    const { playedSettings = {} } = window as unknown as Played;
    keys.push(...Object.keys(playedSettings));
    values.push(...Object.values(playedSettings));
  };
  const writeSettings = (keys: string[], values: string[], told: (status: number) => void) => {
    const written = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
    // No request of the common API has this number, nor the next.
    void (window as unknown as Played).askPlayedWord(-1, [written]).then(({ status }) => told(status));
  };
  /** As the older script does it, which hears nothing of what became of them. */
  const writeUnheard = (keys: string[], values: string[]) => {
    const written = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
    void (window as unknown as Played).askPlayedWord(-2, [written]);
  };

  const context = {
    GetAppType: () => 2,
    GetSolutionRef: () => "played",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => "",
    GetAppCapabilities: () => (readOnly ? 1 : 0),
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.20000.10000",
    // Colours are numbers; these are of the white and the black theme.
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        dark
          ? { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff }
          : { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 },
      ),
    GetSettings: () => ({ Read: readSettings, Write: writeUnheard, WriteAsync: writeSettings }),
  };

  const external = {
    GetHostInfo: () => "Word$Win32$16.01$en-US$$$$0",
    GetContext: () => {
      // Asked for before the script tells the program where it runs.
      type Told = { OfficeExt: { HostName: { Host: { getInstance: () => object } } } };
      const told = (window as unknown as Told).OfficeExt.HostName.Host.getInstance();
      if (platform !== "PC") Object.assign(told, { getPlatform: () => platform });
      return context;
    },
    GetLoggingAllowed: () => false,
    Execute: (request: number, given: unknown, respond: Respond) => {
      const ask = (window as unknown as Played).askPlayedWord;
      void ask(request, plain(given)).then(({ status, payload }) => {
        // Byte arrays and the three parts of a rich answer come as one list each.
        respond({ toArray: () => [status, request === 93 ? payload : listed(payload)] }, 0);
      });
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, respond: Respond) => {
      handlers.set(id, handler);
      // Counted with the rest: 0 stands for it.
      void (window as unknown as Played).askPlayedWord(0, [id]);
      return respond({ toArray: () => [0] });
    },
    UnregisterEvent: (id: number, _target: string, respond: Respond) => {
      handlers.delete(id);
      return respond({ toArray: () => [0] });
    },
  };
  // The number of the event in Microsoft's script (EventDispId).
  const SELECTION_CHANGED = 2;
  Object.assign(window, { movePlayedSelection: () => handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, listed([])) });
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
