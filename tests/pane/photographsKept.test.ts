import { recordIn } from "../../src/pane/keeping/left";
import { keptApart } from "../../src/pane/store/keptApart";
import { filledNetwork } from "../builders/filledNetwork";
import { tinyJpegText } from "../builders/photographs";

const record = filledNetwork();

test("photographs stand beside the text that is kept with every letter, and come back with it", () => {
  const kept = keptApart(record);
  expect(kept.text).not.toContain(tinyJpegText.slice(0, 60));
  expect(recordIn(structuredClone(kept))).toEqual({ ok: true, record, repairs: [] });
});

test("a picture that lay damaged on the device costs the picture, and not the work", () => {
  const read = recordIn({ ...keptApart(record), pictures: { f1: "PHN2Zy8+" } });
  expect(read.ok && read.record.people).toEqual(record.people);
  expect(read.ok && read.record.photographs[0]?.picture).toBe("");
});
