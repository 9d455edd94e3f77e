import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bibtexCitation,
  type Citation,
  type CitationWords,
  type CitedPage,
  cslCitation,
  plainCitation,
} from "./citation.ts";
import type { IsoDate, PartialDate } from "./day.ts";

const ACCESSED = "2026-11-27" as IsoDate;

const page = (more: Partial<CitedPage> = {}): CitedPage => ({
  id: "csto-atlas-kz22-mission",
  title: "CSTO peacekeeping mission in Kazakhstan",
  publisher: "CSTO Atlas",
  date: undefined,
  url: "https://example.org/atlas/?select=event:kz22-mission",
  accessed: ACCESSED,
  ...more,
});

const SOURCE = page({
  id: "tass-2022-01-13",
  title: "CSTO begins withdrawal",
  publisher: "UrduPoint",
  origin: "TASS",
  date: "2022-01" as PartialDate,
  url: "https://example.org/tass",
});

const WORDS: CitationWords = {
  untitled: "[untitled page]",
  undated: "n.d.",
  accessed: (date) => `accessed ${date}`,
  dataVersion: (version) => `Data version ${version}`,
  sources: "Sources",
};

const CITATION: Citation = { page: page(), dataVersion: "abc123", sources: [SOURCE] };

test("plain text names the page, its address, the day of access, the data's version and each source", () => {
  expect(plainCitation(CITATION, WORDS).split("\n")).toEqual([
    "CSTO Atlas. CSTO peacekeeping mission in Kazakhstan. n.d. https://example.org/atlas/?select=event:kz22-mission (accessed 2026-11-27). Data version abc123.",
    "",
    "Sources:",
    "1. UrduPoint (TASS). CSTO begins withdrawal. 2022-01. https://example.org/tass (accessed 2026-11-27).",
  ]);
});

test("a source without title, date or address says so", () => {
  const bare = { ...CITATION, sources: [page({ title: undefined, url: undefined })] };
  expect(plainCitation(bare, WORDS).split("\n").at(-1)).toBe(
    "1. CSTO Atlas. [untitled page]. n.d. (accessed 2026-11-27).",
  );
});

describe("BibTeX", () => {
  test("has an entry for the page and for each source, dates as fine as they are known", () => {
    const [main, source] = bibtexCitation(CITATION).split("\n\n");
    expect(main?.startsWith("@misc{csto-atlas-kz22-mission,")).toBe(true);
    expect(main).toContain("note = {Data version abc123}");
    expect(main).not.toContain("year");
    expect(source).toContain("author = {{TASS}}");
    expect(source).toContain("howpublished = {UrduPoint}");
    expect(source).toContain("date = {2022-01}");
  });

  test("keeps marks that mean something to TeX from meaning it", () => {
    const text = bibtexCitation({ ...CITATION, page: page({ title: "50 % of A&B_C {x} ~ ^ \\ $ #" }) });
    expect(text).toContain(
      String.raw`title = {{50 \% of A\&B\_C \{x\} \textasciitilde{} \textasciicircum{} \textbackslash{} \$ \#}}`,
    );
  });

  test("has balanced braces, whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, publisher) => {
        const text = bibtexCitation({ ...CITATION, page: page({ title, publisher }), sources: [] });
        // An escaped brace does not count for TeX's own balance in a field.
        const bare = text.replaceAll(/\\[{}]/g, "");
        let depth = 0;
        for (const mark of bare) {
          if (mark === "{") depth += 1;
          if (mark === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

test("CSL-JSON gives items with date parts as fine as they are known", () => {
  const [main, source] = JSON.parse(cslCitation(CITATION)) as Record<string, unknown>[];
  expect(main).toMatchObject({ id: "csto-atlas-kz22-mission", type: "webpage", version: "abc123" });
  expect(main).not.toHaveProperty("issued");
  expect(source).toMatchObject({
    author: [{ literal: "TASS" }],
    issued: { "date-parts": [[2022, 1]] },
    accessed: { "date-parts": [[2026, 11, 27]] },
    URL: "https://example.org/tass",
  });
});
