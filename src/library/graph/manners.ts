/** How a service is waited for. Another one in tests, whose waits are short. */
export type Manners = {
  /** How long one try may take, in ms. */
  patience: number;
  /** How often a request is tried that was not answered, or answered with a fault of the service. */
  tries: number;
  /** The longest wait that is taken for granted, in ms; told to wait longer, somebody is asked to come again. */
  longest: number;
  /** Resolves after so many ms, rejects with the signal's reason. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
};

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const off = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", off);
      resolve();
    }, ms);
    if (signal.aborted) off();
    else signal.addEventListener("abort", off, { once: true });
  });
}

export const USUAL: Manners = { patience: 60_000, tries: 3, longest: 600_000, sleep, now: () => Date.now() };

/** "Retry-After" in ms: a number of seconds, or a day and time (RFC 9110, 10.2.3). Undefined where it says neither. */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
