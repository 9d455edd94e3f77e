import { expect, test } from "vitest";
import { layoutPages } from "./layout-pages.ts";
import { type Box, PAGE_SIZE, type Page } from "./page-model.ts";
import { CONTEXT, DECK, LEGEND, measure } from "./pages-fixture.ts";

const pages = layoutPages({
  subject: { deck: DECK, thing: "deck", step: 1 },
  legendOf: () => LEGEND,
  context: CONTEXT,
  measure,
  withSources: true,
});

function textOf({ items }: Page): string {
  return items
    .flatMap((item) => {
      if (item.type === "text") return item.paragraphs.map((runs) => runs.map(({ text }) => text).join(""));
      if (item.type === "table")
        return [...item.header, ...item.rows.flat().flatMap((cell) => cell.map(({ text }) => text))];
      return [];
    })
    .join("\n");
}

function overlap(a: Box, b: Box): boolean {
  const apart = 0.5;
  return (
    a.x + a.width > b.x + apart &&
    b.x + b.width > a.x + apart &&
    a.y + a.height > b.y + apart &&
    b.y + b.height > a.y + apart
  );
}

test("a deck has its title, its slides with what runs over, and its sources", () => {
  const order = pages.map(({ slide }) => slide);
  expect(order.filter((slide, index) => slide !== order[index - 1] || index === 0)).toEqual([
    undefined,
    0,
    1,
    undefined,
  ]);
  expect(order.filter((slide) => slide === 0).length).toBeGreaterThan(2);
  expect(pages.at(-1)?.title).toBe("Sources");
  expect(pages[2]?.title).toBe('Angles <b> & "quotes" (continued)');
});

test("nothing of a slide is lost, and every row of a long table stands once", () => {
  const all = pages.map(textOf).join("\n");
  for (const words of [
    "Казахстан",
    "2 030",
    "at the peak",
    "6 January 2022",
    "Events a year",
    "2021",
    "Второй источник",
  ])
    expect(all).toContain(words);
  for (let row = 1; row <= 40; row++) expect(all.match(new RegExp(`State ${row}\\n`, "g"))).toHaveLength(1);
});

test("nothing lies over anything else, and nothing leaves the page", () => {
  for (const { items } of pages) {
    for (const [index, { box }] of items.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(PAGE_SIZE.width);
      expect(box.y + box.height).toBeLessThanOrEqual(PAGE_SIZE.height);
      for (const other of items.slice(index + 1))
        expect([box, other.box, overlap(box, other.box)]).toEqual([box, other.box, false]);
    }
  }
});

test("every slide says its date, its disclaimer and whom it owes what", () => {
  for (const page of pages.filter(({ slide }) => slide !== undefined)) {
    expect(textOf(page)).toContain("as of 19 January 2022");
    expect(textOf(page)).toContain("do not imply endorsement");
    expect(textOf(page)).toContain("OpenStreetMap");
  }
});

test("notes read as text, without the marks of their links", () => {
  expect(pages[1]?.notes).toBe("Say <this> & that.\n\nSee Kazakhstan.");
});
