import { expect, test } from "vitest";
import type { IndexEntry } from "./event-index.ts";
import { summariseQuality } from "./quality-summary.ts";

const entry = (id: string, start: string, roles: string[], places: string[] = []): IndexEntry =>
  ({
    id,
    start,
    countries: roles.map((country) => ({ country, role: "participant" })),
    places: places.map((country) => ({ country })),
  }) as unknown as IndexEntry;

const SUMMARY = summariseQuality(
  [
    entry("a", "1999-04-02", ["RU", "KZ"], ["RU"]),
    entry("b", "2001", ["KZ"]),
    entry("c", "2001-05", [], ["TJ"]),
    entry("outside", "1988", []),
  ],
  new Map([
    ["a", ["one-source", "no-town"]],
    ["b", ["one-source"]],
  ]),
  { first: 1999, last: 2001 },
);

test("every event is counted once, with each of its flags", () => {
  expect(SUMMARY.all.total).toBe(4);
  expect(SUMMARY.all.flags).toMatchObject({ "one-source": 2, "no-town": 1, contested: 0 });
});

test("a country counts an event once, by role or by place, most events first", () => {
  expect(SUMMARY.byCountry.map(([country, { total }]) => [country, total])).toEqual([
    ["KZ", 2],
    ["RU", 1],
    ["TJ", 1],
  ]);
});

test("a year without events stands there with none", () => {
  expect(SUMMARY.byYear.map(([year, { total, flags }]) => [year, total, flags["one-source"]])).toEqual([
    [1999, 1, 1],
    [2000, 0, 0],
    [2001, 2, 1],
  ]);
});
