import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entriesOf } from "./build/inputs.ts";
import { namedSources } from "./check/named-sources.ts";
import { parseSources } from "./check/parse-sources.ts";
import { readSources } from "./read-sources.ts";

// Every statement of the five articles that the atlas started from can be found in it, with the article as its source.
const { atlas } = parseSources(readSources(join(import.meta.dirname, "sources")));
const rows = entriesOf(atlas.coverage);
const events = new Map(entriesOf(atlas.events).map((event) => [event.id, event]));
const articles = [...new Set(rows.map(({ article }) => article))];

/** What a key names, with all that belongs to it; a country stands for its memberships. */
function carriersOf(key: string): readonly unknown[] {
  const event = events.get(key);
  if (event !== undefined) return [event];
  if (/^[A-Z]{2}$/.test(key)) return entriesOf(atlas.memberships).filter(({ country }) => country === key);
  const [, id] = key.split(":");
  const lists = [atlas.borders, atlas.zones, atlas.corridors, atlas.routes, atlas.nodes, atlas.legs, atlas.grounds];
  return lists.flatMap((list) => entriesOf<{ readonly id: string }>(list)).filter((entry) => entry.id === id);
}

const told = (row: (typeof rows)[number]) => `${row.article}: ${row.statement}`;

test("there are five articles, each with dozens of statements", () => {
  expect(articles).toHaveLength(5);
  for (const article of articles) {
    expect(rows.filter((row) => row.article === article).length, article).toBeGreaterThan(30);
  }
});

test("no statement stands there twice", () => {
  expect(new Set(rows.map(told)).size).toBe(rows.length);
});

describe("every statement", () => {
  test("is carried by something that exists, or says why not", () => {
    const lost = rows.filter(({ carriedBy, missing }) => carriedBy.length === 0 && missing === undefined);
    expect(lost.map(told)).toEqual([]);
    const unknown = rows.flatMap((row) => row.carriedBy.filter((key) => carriersOf(key).length === 0));
    expect(unknown).toEqual([]);
  });

  test("is carried with very few exceptions", () => {
    expect(rows.filter(({ carriedBy }) => carriedBy.length === 0).length).toBeLessThanOrEqual(1);
  });

  test("is carried by an entry that names the article as a source", () => {
    const unsourced = rows.filter(
      ({ article, carriedBy }) =>
        carriedBy.length > 0 && !carriedBy.flatMap(carriersOf).some((entry) => namedSources(entry).includes(article)),
    );
    expect(unsourced.map(told)).toEqual([]);
  });
});

test("every opinion is a claim of its speaker that names the article", () => {
  const opinions = rows.filter(({ kind, carriedBy }) => kind === "opinion" && carriedBy.length > 0);
  expect(opinions.length).toBeGreaterThan(50);
  const bare = opinions.filter(
    ({ article, carriedBy }) =>
      !carriedBy.some((key) => events.get(key)?.claims.some(({ source }) => source === article)),
  );
  expect(bare.map(told)).toEqual([]);
});

test("whatever cites one of the articles stands in the table", () => {
  const carried = new Set(rows.flatMap(({ article, carriedBy }) => carriedBy.map((key) => `${article} ${key}`)));
  const forgotten = [...events.values()].flatMap(({ id, sources }) =>
    articles
      .filter((article) => sources.includes(article) && !carried.has(`${article} ${id}`))
      .map((a) => `${a} ${id}`),
  );
  expect(forgotten).toEqual([]);
});
