import { fork, type ChildProcess } from "node:child_process";
import { dirname, join } from "node:path";
import type { Answer, Ask } from "./worker";

/** The built worker stands beside the built program (scripts/bench.mjs). */
const WORKER = join(dirname(process.argv[1] ?? ""), "worker.mjs");

/** A process with one engine in it. */
export class Worker {
  readonly #process: ChildProcess;

  constructor(
    readonly engine: string,
    times: number,
  ) {
    this.#process = fork(WORKER, [engine, String(times)], { execArgv: [] });
  }

  ask(ask: Ask): Promise<Exclude<Answer, { error: string }>> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${this.engine} ended before it answered.`));
      this.#process.once("exit", ended);
      this.#process.once("message", (said: Answer) => {
        this.#process.off("exit", ended);
        if ("error" in said) reject(new Error(`${this.engine}: ${said.error}`));
        else resolve(said);
      });
      this.#process.send(ask);
    });
  }

  end(): void {
    this.#process.kill();
  }
}
