import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "../../geo/contract/event.ts";
import { PRECISIONS } from "../../geo/contract/primitives.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import type { IsoDate } from "./day.ts";
import { type EventFacets, FACET_NAMES, type FacetName, PLACE_PRECISIONS, SOURCE_COUNTS } from "./event-facets.ts";
import { type EventFilter, type IndexEntry, passes } from "./event-index.ts";
import { countFacets } from "./facet-counts.ts";

const COUNTRIES = ["KZ", "KG", "TJ", "AF"];

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const place = fc.record({ country: fc.constantFrom(...COUNTRIES), precision: fc.constantFrom(...PRECISIONS) });

const entries = fc
  .array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES.slice(0, 3)),
      series: fc.option(fc.constantFrom(...SERIES.slice(0, 2)), { nil: undefined }),
      start: fc.constantFrom("2020", "2021-05", "2022-01-06"),
      status: fc.constantFrom(...STATUSES.slice(0, 2)),
      places: fc.array(place, { maxLength: 2 }),
      countries: fc.array(
        fc.record({ country: fc.constantFrom(...COUNTRIES), role: fc.constantFrom(...ROLES.slice(0, 3)) }),
        { maxLength: 3 },
      ),
      ties: some(["KZ", "border:tajik-afghan"]),
      organisations: some(ORGANISATIONS.slice(0, 3)),
      sourceKinds: some(SOURCE_KINDS.slice(0, 3)),
      publishers: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((entry, index) => ({ ...entry, id: String(index) }) as unknown as IndexEntry));

const setOf = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(values)).map((chosen) => new Set<Value>(chosen));

const filters: fc.Arbitrary<EventFilter> = fc.record({
  categories: setOf(CATEGORIES.slice(0, 3)),
  countries: setOf(COUNTRIES),
  roles: setOf(ROLES.slice(0, 3)),
  organisations: setOf(ORGANISATIONS.slice(0, 3)),
  series: setOf(SERIES.slice(0, 2)),
  statuses: setOf(STATUSES.slice(0, 2)),
  precisions: setOf(PLACE_PRECISIONS),
  sourceKinds: setOf(SOURCE_KINDS.slice(0, 3)),
  sourceCounts: setOf(SOURCE_COUNTS),
  matches: fc.option(
    fc.uniqueArray(fc.integer({ min: 0, max: 29 })).map((ids) => new Set(ids.map(String))),
    { nil: undefined },
  ),
  time: fc.constantFrom(
    { from: "1991-01-01" as IsoDate, to: "2026-01-01" as IsoDate },
    { from: "2021-01-01" as IsoDate, to: "2021-12-31" as IsoDate },
  ),
});

const OPTIONS: Readonly<Record<FacetName, readonly string[]>> = {
  categories: CATEGORIES,
  countries: COUNTRIES,
  roles: ROLES,
  organisations: ORGANISATIONS,
  series: SERIES,
  statuses: STATUSES,
  precisions: PLACE_PRECISIONS,
  sourceKinds: SOURCE_KINDS,
  sourceCounts: SOURCE_COUNTS,
};

describe("facet counts", () => {
  test.each(FACET_NAMES)("of %s are what the list would hold with that value alone in its facet", (name) => {
    fc.assert(
      fc.property(entries, filters, (list, filter) => {
        const { counts } = countFacets(list, filter);
        for (const value of OPTIONS[name]) {
          const alone = { ...filter, [name]: new Set([value]) } as EventFilter;
          const expected = list.filter((entry) => passes(entry, alone)).length;
          expect((counts[name] as ReadonlyMap<string, number>).get(value) ?? 0).toBe(expected);
        }
      }),
    );
  });

  test("come with the number of events that pass everything", () => {
    fc.assert(
      fc.property(entries, filters, (list, filter) => {
        expect(countFacets(list, filter).passing).toBe(list.filter((entry) => passes(entry, filter)).length);
      }),
    );
  });
});

describe("a country with a role", () => {
  const entry = {
    id: "a",
    category: "summit",
    start: "2022",
    status: "held",
    countries: [
      { country: "KZ", role: "host" },
      { country: "TJ", role: "participant" },
    ],
    places: [{ country: "AF", precision: "town" }],
    ties: ["border:tajik-afghan"],
    organisations: [],
    sourceKinds: [],
    publishers: 1,
  } as unknown as IndexEntry;
  const isShown = (facets: Partial<EventFacets>) =>
    countFacets([entry], {
      ...Object.fromEntries(FACET_NAMES.map((name) => [name, new Set()])),
      matches: undefined,
      time: { from: "1991-01-01", to: "2099-12-31" },
      ...facets,
    } as unknown as EventFilter).passing === 1;

  test("has that role itself, not some other country", () => {
    expect(isShown({ countries: new Set(["KZ"]), roles: new Set(["host"]) })).toBe(true);
    expect(isShown({ countries: new Set(["TJ"]), roles: new Set(["host"]) })).toBe(false);
  });

  test("may be any where only a role is chosen", () => {
    expect(isShown({ roles: new Set(["participant"]) })).toBe(true);
  });

  test("has what took place in it where no role is chosen", () => {
    expect(isShown({ countries: new Set(["AF"]) })).toBe(true);
    expect(isShown({ countries: new Set(["AF"]), roles: new Set(["host"]) })).toBe(false);
  });
});
