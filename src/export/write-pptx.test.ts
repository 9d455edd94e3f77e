import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { layoutPages } from "./layout-pages.ts";
import { CONTEXT, DECK, LEGEND, measure, SLIDE } from "./pages-fixture.ts";
import { resolvePart } from "./tidy-pptx.ts";
import { writePptx } from "./write-pptx.ts";

const DOT =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const parts = new Map<string, string>();

beforeAll(async () => {
  const subject = { deck: DECK, thing: "deck", step: 1 } as const;
  const pages = layoutPages({ subject, legendOf: () => LEGEND, context: CONTEXT, measure, withSources: true });
  const pictures = new Map([0, 1].map((slide) => [slide, DOT] as const));
  const job = { subject, context: CONTEXT, theme: "light" } as unknown as Parameters<typeof writePptx>[0]["job"];
  const blob = await writePptx({ pages, pictures, job });
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))))
    parts.set(name, strFromU8(bytes));
});

const named = (pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name));

describe("a package that no program has to repair", () => {
  test("every part of XML is well formed", () => {
    expect(named(/\.(?:xml|rels)$/).length).toBeGreaterThan(20);
    for (const [name, xml] of named(/\.(?:xml|rels)$/))
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
  });

  test("every part that its list names is there, once, and every slide is in the list", () => {
    const list = parts.get("[Content_Types].xml") ?? "";
    const listed = [...list.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(listed.filter((name) => !parts.has(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const [name] of named(/^ppt\/slides\/slide\d+\.xml$/)) expect(listed).toContain(name);
  });

  test("every relation leads somewhere, and every one that a part uses is there", () => {
    for (const [name, xml] of named(/\.rels$/)) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      const ids = [...xml.matchAll(/\bId="([^"]+)"/g)].map(([, id]) => id);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      for (const [relation] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? "";
        expect([name, target, parts.has(resolvePart(folder, target))]).toEqual([name, target, true]);
      }
      const owner = parts.get(name.replace(/_rels\/([^/]+)\.rels$/, "$1")) ?? "";
      for (const [, used] of owner.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g))
        expect([name, ids.includes(used)]).toEqual([name, true]);
    }
  });

  test("a paragraph has its properties once, before its runs", () => {
    const paragraphs = named(/^ppt\/slides\/slide\d+\.xml$/).flatMap(([, xml]) => xml.match(/<a:p>.*?<\/a:p>/gs) ?? []);
    expect(paragraphs.length).toBeGreaterThan(50);
    for (const paragraph of paragraphs) {
      expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(paragraph).not.toMatch(/<\/a:r>.*<a:pPr\b/s);
    }
  });

  test("no two shapes of a slide have the same id", () => {
    for (const [name, xml] of named(/^ppt\/(?:slides|notesSlides|slideLayouts)\/[^/]+\.xml$/)) {
      const ids = [...xml.matchAll(/<p:cNvPr\b[^>]*?\bid="([^"]*)"/g)].map(([, id]) => id);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
    }
  });
});

describe("slides that stay editable", () => {
  test("titles stand in their placeholder, tables are tables, links are links, notes are notes", () => {
    const slide = parts.get("ppt/slides/slide2.xml") ?? "";
    expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
    expect(slide).toContain("Angles &lt;b&gt; &amp; &quot;quotes&quot;");
    expect(slide).toContain("<a:hlinkClick ");
    expect(parts.get("ppt/slides/_rels/slide2.xml.rels")).toContain("https://a.example/?a=1&amp;b=s1");
    expect(named(/slides\/slide\d+\.xml$/).filter(([, xml]) => xml.includes("<a:tbl>")).length).toBeGreaterThan(1);
    expect(parts.get("ppt/notesSlides/notesSlide2.xml")).toContain("Say &lt;this&gt; &amp; that.");
  });

  test("pictures say what they show, and texts say their language", () => {
    const slide = parts.get("ppt/slides/slide2.xml") ?? "";
    expect(slide).toMatch(/<p:cNvPr [^>]*descr="Map: Angles &lt;b&gt; /);
    expect(slide).toContain('lang="en-GB"');
    expect(slide).not.toContain('lang="en-US"');
  });
});

test("only the cover has the cover's layout, whatever a slide is called", async () => {
  const [first = SLIDE] = DECK.slides;
  const deck = { ...DECK, slides: [{ ...first, id: "title", blocks: [] }] };
  const subject = { deck, thing: "deck", step: 1 } as const;
  const pages = layoutPages({ subject, legendOf: () => [], context: CONTEXT, measure, withSources: false });
  const job = { subject, context: CONTEXT, theme: "light" } as unknown as Parameters<typeof writePptx>[0]["job"];
  const blob = await writePptx({ pages, pictures: new Map(), job });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const layouts = [1, 2].map((slide) => {
    const relations = files[`ppt/slides/_rels/slide${slide}.xml.rels`];
    return relations === undefined ? undefined : /slideLayout\d+\.xml/.exec(strFromU8(relations))?.[0];
  });
  expect(layouts[0]).toMatch(/slideLayout/);
  expect(layouts[1]).not.toBe(layouts[0]);
});
