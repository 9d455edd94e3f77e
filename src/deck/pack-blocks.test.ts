import fc from "fast-check";
import { expect, test } from "vitest";
import { type DraftBlock, packBlocks } from "./pack-blocks.ts";
import { linesOf, plainText, SLIDE_LIMITS } from "./slide-limits.ts";

const words = fc
  .array(fc.stringMatching(/^[a-zа-я]{1,12}$/u), { minLength: 1, maxLength: 40 })
  .map((list) => list.join(" "));
const sources = fc.array(fc.stringMatching(/^[a-z]{3}$/), { maxLength: 3 });
const said = words.map((text) => [{ type: "text" as const, text }]);

const prose: fc.Arbitrary<DraftBlock> = fc.record({
  type: fc.constant("prose" as const),
  items: fc.array(fc.record({ said, sources }), { maxLength: 8 }),
});
const entries: fc.Arbitrary<DraftBlock> = fc.record({
  type: fc.constant("entries" as const),
  items: fc.array(
    fc.record({ when: fc.constant("1 May 2022"), date: fc.constant("2022-05-01"), text: said, sources }),
    {
      maxLength: 12,
    },
  ),
});
const table: fc.Arbitrary<DraftBlock> = fc.record({
  type: fc.constant("table" as const),
  caption: words,
  header: fc.constant(["One", "Two"]),
  shares: fc.constant([50, 50]),
  items: fc.array(fc.record({ said: fc.tuple(said, said), sources }), { maxLength: 20 }),
});
const bars: fc.Arbitrary<DraftBlock> = fc.record({
  type: fc.constant("bars" as const),
  label: fc.constant("Bars"),
  items: fc.array(fc.record({ label: fc.constant("1999"), value: fc.nat() }), { maxLength: SLIDE_LIMITS.bars }),
});
const drafts = fc.array(fc.oneof(prose, entries, table, bars), { maxLength: 5 });

/** Every item of the blocks in order, as its words. */
function itemsOf(pages: ReturnType<typeof packBlocks>): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === "prose") return block.paragraphs.map(plainText);
      if (block.type === "entries") return block.entries.map(({ text }) => plainText(text));
      if (block.type === "table") return block.table.rows.map((row) => row.map(plainText).join("|"));
      return block.type === "bars" ? block.bars.map(({ label }) => label) : [];
    }),
  );
}

function itemsIn(blocks: readonly DraftBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "prose") return block.items.map((item) => plainText(item.said));
    if (block.type === "entries") return block.items.map(({ text }) => plainText(text));
    if (block.type === "table") return block.items.map((item) => item.said.map(plainText).join("|"));
    return block.type === "bars" ? block.items.map(({ label }) => label) : [];
  });
}

test("nothing is lost, doubled or moved", () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      expect(itemsOf(packBlocks(blocks))).toEqual(itemsIn(blocks));
    }),
  );
});

test("no page is higher than a slide but for one item that alone is", () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      for (const page of packBlocks(blocks)) {
        if (itemsOf([page]).length > 1 && page.blocks[0]?.type !== "bars") {
          expect(page.lines).toBeLessThanOrEqual(SLIDE_LIMITS.lines);
        }
      }
    }),
  );
});

test("every page has content, and the sources of what it says, each once", () => {
  fc.assert(
    fc.property(drafts, (blocks) => {
      const pages = packBlocks(blocks);
      for (const page of pages) {
        expect(itemsOf([page]).length).toBeGreaterThan(0);
        expect(new Set(page.sources).size).toBe(page.sources.length);
      }
      const all = new Set(
        blocks.flatMap((block) => (block.type === "bars" ? [] : block.items.flatMap((item) => item.sources))),
      );
      expect(new Set(pages.flatMap((page) => page.sources))).toEqual(all);
    }),
  );
});

test("a list that goes on is spread evenly, with its head on each slide", () => {
  const row = { said: [[{ type: "text" as const, text: "Row" }]], sources: [] };
  const block: DraftBlock = {
    type: "table",
    caption: "Rows",
    header: ["One"],
    shares: [100],
    items: Array.from({ length: 13 }, () => row),
  };
  const pages = packBlocks([block], 15);
  const lengths = pages.map(({ blocks }) => (blocks[0]?.type === "table" ? blocks[0].table.rows.length : 0));
  expect(lengths).toEqual([7, 6]);
});

test("blocks without items vanish", () => {
  expect(
    packBlocks([
      { type: "prose", items: [] },
      { type: "bars", label: "None", items: [] },
    ]),
  ).toEqual([]);
});

test.each([
  ["", 10, 0],
  ["one", 10, 1],
  ["one two", 7, 1],
  ["one two", 6, 2],
  ["a-word-longer-than-its-line", 10, 3],
])("%j takes, at %i characters a line, %i lines", (text, characters, lines) => {
  expect(linesOf(text, characters)).toBe(lines);
});
