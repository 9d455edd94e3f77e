import { expect, test } from "vitest";
import { parseSources } from "./parse-sources.ts";

const name = (code: string, en = "Somewhere", ru = "Где-то") => ({ code, name: { en, ru } });
const file = (content: unknown, path = "country-names.json") => ({ path, text: JSON.stringify(content) });

test("keeps the good entries around a bad one", () => {
  const { atlas } = parseSources([file([name("KG"), { code: "Kyrgyzstan" }, name("TJ")])]);
  expect(atlas.countryNames.map(({ entry }) => entry.code)).toEqual(["KG", "TJ"]);
});

test("reports a bad entry under its code", () => {
  const { problems } = parseSources([file([name("Tajikistan")])]);
  expect(problems).toEqual([
    {
      file: "country-names.json",
      id: "Tajikistan",
      field: "code",
      message: "use the two-letter ISO 3166-1 code, as in KZ",
      severity: "error",
    },
  ]);
});

test("counts an entry without an id by its place in the file", () => {
  const { problems } = parseSources([file([name("KG"), {}])]);
  expect(problems.map(({ id, field }) => [id, field])).toContainEqual(["#2", "code"]);
});

test("reports each field once, by the first rule that it breaks", () => {
  const source = {
    id: "page",
    title: null,
    publisher: "Agency",
    date: "yesterday",
    url: null,
    kind: "press",
    accessed: "today",
  };
  const { problems } = parseSources([file([source], "sources/press.json")]);
  expect(problems.map(({ field }) => field)).toEqual(["date", "accessed"]);
});

test("goes on with the next file after one that is not JSON", () => {
  const { atlas, problems } = parseSources([{ path: "sources/a.json", text: "[" }, file([name("KG")])]);
  expect(problems.map((problem) => problem.file)).toEqual(["sources/a.json"]);
  expect(atlas.countryNames).toHaveLength(1);
});

test("keeps the file of every entry for later messages", () => {
  const { atlas } = parseSources([file([name("KG")])]);
  expect(atlas.countryNames[0]?.file).toBe("country-names.json");
});

test.each(["readme.json", "events/2022/january.json", "sources/pages.geojson", "corridor/ports.json"])(
  "knows no schema for %s",
  (path) => {
    const { problems } = parseSources([file([], path)]);
    expect(problems[0]?.message).toMatch(/^no schema is known for this file/);
  },
);

test("says what every branch asks for where none is meant more than another", () => {
  const coverage = { article: "page", statement: "So it is.", kind: "fact", carriedBy: ["No Key"] };
  const { problems } = parseSources([file([coverage], "article-coverage.json")]);
  expect(problems[0]?.message).toMatch(/lower-case letters.*; or name a region as KZ/);
});
