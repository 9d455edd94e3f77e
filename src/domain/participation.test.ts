import { describe, expect, test } from "vitest";
import type { IndexEntry } from "./event-index.ts";
import { participationByCountry, participationBySeries } from "./participation.ts";

const exercise = (id: string, more: Partial<IndexEntry>): IndexEntry =>
  ({
    id,
    category: "exercise",
    series: "interaction",
    title: { en: id, ru: id },
    start: "2019-10-01",
    status: "held",
    places: [],
    countries: [],
    ties: [],
    organisations: [],
    ...more,
  }) as IndexEntry;

const roles = (...list: [string, IndexEntry["countries"][number]["role"]][]) =>
  list.map(([country, role]) => ({ country, role })) as IndexEntry["countries"];

const ENTRIES = [
  exercise("interaction-2019", { countries: roles(["RU", "host"], ["AM", "participant"], ["RS", "observer"]) }),
  exercise("search-2019", { series: "search", countries: roles(["AM", "declined"], ["AF", "subject"]) }),
  exercise("interaction-2022", { start: "2022-10" as IndexEntry["start"], countries: roles(["AM", "absent"]) }),
  exercise("plan-2023", {
    start: "2023" as IndexEntry["start"],
    status: "planned",
    countries: roles(["AM", "participant"]),
  }),
  exercise("summit", { series: undefined as never, countries: roles(["AM", "participant"]) }),
];

const shape = <Key>({ years, rows }: ReturnType<typeof participationBySeries> | { years: unknown; rows: unknown }) => ({
  years,
  rows: (rows as { key: Key; cells: ReadonlyMap<number, { part: string }> }[]).map(({ key, cells }) => [
    key,
    Object.fromEntries([...cells].map(([year, { part }]) => [year, part])),
  ]),
});

describe("participation of a country by series", () => {
  test("tells what it did in each year, gaps between included, plans and other events left out", () => {
    expect(shape(participationBySeries(ENTRIES, "AM"))).toEqual({
      years: [2019, 2020, 2021, 2022],
      rows: [
        ["interaction", { 2019: "took-part", 2022: "absent" }],
        ["search", { 2019: "declined" }],
      ],
    });
  });

  test("has no row for a country that an exercise only concerns", () => {
    expect(participationBySeries(ENTRIES, "AF")).toEqual({ years: [], rows: [] });
  });
});

describe("participation by country", () => {
  test("keeps the order of the countries and leaves out those that never came", () => {
    expect(shape(participationByCountry(ENTRIES, ["KZ", "RU", "AM"])).rows).toEqual([
      ["RU", { 2019: "host" }],
      ["AM", { 2019: "took-part", 2022: "absent" }],
    ]);
  });

  test("shows the strongest part of a year and keeps the others", () => {
    const [, armenia] = participationByCountry(ENTRIES, ["RU", "AM"]).rows;
    const cell = armenia?.cells.get(2019);
    expect(cell?.part).toBe("took-part");
    expect([...(cell?.entries ?? [])].map(([part, entries]) => [part, entries.map(({ id }) => id)])).toEqual([
      ["took-part", ["interaction-2019"]],
      ["declined", ["search-2019"]],
    ]);
  });

  test("may be narrowed to one series", () => {
    expect(shape(participationByCountry(ENTRIES, ["AM"], "search")).rows).toEqual([["AM", { 2019: "declined" }]]);
  });
});
