import type { PlayedMailbox } from "./mail";

/**
 * The bridge that Outlook for Windows gives its web view, played: `window.external`. It runs in the page before Microsoft's script,
 * so it names nothing outside but types. `window.askPlayedOutlook` leads to the played Outlook.
 */
export function installOutlookBridge({ sets }: PlayedMailbox): void {
  type Played = Window & { askPlayedOutlook: (call: number, given: unknown[]) => Promise<unknown[] | undefined> };
  type Respond = (answer: { toArray: () => unknown[] }, code: number) => void;
  const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(plain) : value);

  /** Outlook's script waits for the second of Microsoft's libraries, which is at an address of its own. */
  const serializer = {
    serialize: (value: unknown) => JSON.stringify(value),
    deserialize: (text: string) => JSON.parse(text) as unknown,
  };
  /** "Strings.OfficeOM": every step of it an object of the one before. */
  const registerNamespace = (name: string) => {
    name
      .split(".")
      .reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, window as unknown as Record<string, unknown>);
  };
  Object.assign(window, {
    Sys: {
      StringBuilder: () => undefined,
      Serialization: { JavaScriptSerializer: serializer },
      Debug: { trace: () => undefined },
    },
    Type: { registerNamespace, registerClass: () => undefined },
  });
  Object.assign(Function, { _validateParams: () => null, _validateParameterCount: () => null });

  const context = {
    GetAppType: () => 8,
    GetSolutionRef: () => "played",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 2,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.20000.10000",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetEwsUrl: () => "",
    GetRestUrl: () => "",
    GetHtmlEditorBodyFormat: () => 0,
  };

  const external = {
    GetHostInfo: () => "Outlook$Win32$16.02$en-US$$$$0",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (call: number, given: unknown, respond: Respond) => {
      const asked = plain(given ?? []) as unknown[];
      void (window as unknown as Played).askPlayedOutlook(call, asked).then((answer) => {
        if (answer) respond({ toArray: () => answer }, 0);
      });
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, respond: Respond) => respond({ toArray: () => [0] }, 0),
    UnregisterEvent: (_id: number, _target: string, respond: Respond) => respond({ toArray: () => [0] }, 0),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
