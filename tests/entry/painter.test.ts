import { paintApart } from "../../src/entry/painter/apart";
import { drawingOf } from "../../src/map";
import { OPTIONS } from "../builders/maps";
import { network, person } from "../builders/network";

const drawing = drawingOf(network(person("p1", "May Grace", { subject: true })), OPTIONS);

/** A page on which frames are opened; each draws as it is told, and is there until it is taken away. */
function playing(draw: () => Promise<never>) {
  const frames = new Set<object>();
  const make = () => {
    let load = () => {};
    const frame = {
      style: {},
      setAttribute: () => undefined,
      addEventListener: (_type: string, listener: () => void) => (load = listener),
      contentWindow: { drawFlatMap: draw },
      remove: () => frames.delete(frame),
      load: () => load(),
    };
    return frame;
  };
  const append = (frame: ReturnType<typeof make>) => {
    frames.add(frame);
    queueMicrotask(frame.load);
  };
  Object.assign(globalThis, { document: { createElement: make, body: { append } } });
  return frames;
}

afterEach(() => void Reflect.deleteProperty(globalThis, "document"));

test("a frame in which a map could not be drawn is taken away, and none is left however often it fails", async () => {
  const frames = playing(() => Promise.reject(new Error("Mermaid reads something else")));
  for (let time = 0; time < 3; time += 1) await expect(paintApart(drawing)).rejects.toThrow("something else");
  expect(frames.size).toBe(0);
});

test("while another picture is still being drawn in it, a frame stays", async () => {
  const waiting: ((error: Error) => void)[] = [];
  const frames = playing(() => new Promise((_, reject) => waiting.push(reject)));
  const [first, second] = [paintApart(drawing), paintApart(drawing)];
  await new Promise((done) => setTimeout(done));
  waiting[0]?.(new Error("first"));
  await expect(first).rejects.toThrow("first");
  expect(frames.size).toBe(1);
  waiting[1]?.(new Error("second"));
  await expect(second).rejects.toThrow("second");
  expect(frames.size).toBe(0);
});
