import { drawingOf, layoutOf, planOf } from "../../src/map";
import { layoutApart } from "../../src/map/apart";
import { fontsFor } from "../../src/map/picture/browser/fonts";
import { OPTIONS, smallNetwork } from "../builders/maps";

const { fetch: real } = globalThis;
afterEach(() => {
  globalThis.fetch = real;
  Reflect.deleteProperty(globalThis, "Worker");
});

test("a font that could not be had once is asked for again with the next picture, and kept once it is there", async () => {
  const asked: string[] = [];
  const answers = (give: () => Promise<Response>) => {
    globalThis.fetch = (address) => {
      asked.push(String(address));
      return give();
    };
  };
  answers(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await fontsFor(["bengali"])).toEqual([]);
  answers(() => Promise.resolve({ ok: true, arrayBuffer: () => Promise.reject(new Error("cut off")) } as unknown as Response));
  expect(await fontsFor(["bengali"])).toEqual([]);
  answers(() => Promise.resolve(new Response(new Uint8Array([1]))));
  expect(await fontsFor(["bengali"])).toMatchObject([
    { family: "Arimo", weight: 400 },
    { family: "Arimo", weight: 700 },
    { family: "Noto Sans Bengali", weight: 400 },
    { family: "Noto Sans Bengali", weight: 700 },
  ]);
  expect(asked).toHaveLength(12);
  await fontsFor(["bengali"]);
  expect(asked).toHaveLength(12);
});

test("where a worker is kept from its script, the map is laid out all the same", async () => {
  class Refused {
    onerror: (() => void) | undefined;
    postMessage = () => setTimeout(() => this.onerror?.());
    terminate = () => undefined;
  }
  Object.assign(globalThis, { Worker: Refused });
  const { problem } = planOf(smallNetwork(), OPTIONS);
  expect(await layoutApart(problem)).toEqual(layoutOf(problem));
  expect(drawingOf(smallNetwork(), OPTIONS).nodes).toHaveLength(11);
});
