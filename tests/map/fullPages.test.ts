import { isLegible, pagesOf } from "../../src/map";
import { parted } from "../../src/map/pages";
import { OPTIONS } from "../builders/maps";
import { link, network, person } from "../builders/network";

const NAMES = "Amir Bea Carl Dina Ezra Faye Gus Hana Idris June Kai Lena Musa Nell Omar Pia Quinn Rosa Sami Tess".split(" ");

/** One child whom forty people are linked with, some of them with each other. */
const many = () =>
  network(
    person("p1", "Kofi Mensah", { kind: "child", subject: true }),
    ...Array.from({ length: 40 }, (_, i) =>
      person(`p${i + 2}`, `${NAMES[i % 20] ?? ""} ${"ABCD".charAt(i / 20)}.`, { kind: "child" }),
    ),
    ...Array.from({ length: 40 }, (_, i) =>
      link(`l${i + 1}`, "p1", `p${i + 2}`, { nature: "seen together", date: "2025-05-02" }),
    ),
    ...Array.from({ length: 8 }, (_, i) => link(`l${i + 41}`, `p${i + 2}`, `p${i + 25}`, { nature: "cousins" })),
  );

test("around somebody with very many links, every page can be read and every link stands on one", () => {
  const [outline, ...pages] = pagesOf(many(), OPTIONS);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter((page) => !isLegible(page)).map(({ title }) => title)).toEqual([]);
  const told = new Set(pages.flatMap(({ links }) => links.map(({ id }) => id)));
  expect(outline?.links.filter(({ id }) => !told.has(id))).toEqual([]);
  expect(pages[0]?.title).toMatch(/, around Kofi Mensah, one step, 1 of \d$/);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
});

test("a page that somebody chose is divided in the same way, and one that can be read is left alone", () => {
  const { links } = many();
  const parts = parted(links, { focus: ["p1"], steps: 2 });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ among }) => among ?? []).sort()).toEqual(Array.from({ length: 40 }, (_, i) => `p${i + 2}`).sort());
  expect(parted(links, { focus: ["p5"] })).toEqual([{ focus: ["p5"] }]);
});
