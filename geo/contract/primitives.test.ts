import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  CountryCodeSchema,
  IdSchema,
  IsoDateSchema,
  isIsoDate,
  isPartialDate,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  RegionKeySchema,
} from "./primitives.ts";

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
const years = fc.integer({ min: 1000, max: 9999 });

describe("a partial date", () => {
  test.each(["1991", "2022-01", "2022-01-06", "2024-02-29", "2000-02-29", "2022-12-31"])("may be %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    "2024-02-31",
    "2023-02-29",
    "1900-02-29",
    "2022-13",
    "2022-00",
    "2022-01-00",
    "2022-04-31",
    "22",
    "2022-1",
    "2022-01-6",
    "2022-01-06T00:00",
    " 2022",
    "2022-",
    "-2022",
    "0022",
    "",
  ])("may not be '%s'", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test("is a whole day exactly where the calendar has that day", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const at = new Date(Date.UTC(year, month - 1, day));
        const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
        expect(isIsoDate(`${year}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(exists);
      }),
    );
  });

  test("is whole only with its day", () => {
    expect([isIsoDate("2022"), isIsoDate("2022-01"), isIsoDate("2022-01-06")]).toEqual([false, false, true]);
  });

  test("is parsed into the same text", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (day) => {
        const text = day.toISOString();
        for (const length of [4, 7, 10]) {
          expect(v.parse(PartialDateSchema, text.slice(0, length))).toBe(text.slice(0, length));
        }
        expect(v.parse(IsoDateSchema, text.slice(0, 10))).toBe(text.slice(0, 10));
      }),
    );
  });

  test("is refused by the schema where the predicate refuses it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}(-\d{2}){0,2}$/), (text) => {
        expect(v.is(PartialDateSchema, text)).toBe(isPartialDate(text));
        expect(v.is(IsoDateSchema, text)).toBe(isIsoDate(text));
      }),
    );
  });
});

test.each(["interaction-2023", "ust-luga_st-petersburg", "a1"])("%s is an id", (id) => {
  expect(v.is(IdSchema, id)).toBe(true);
});

test.each(["Interaction", "two--hyphens", "-start", "end-", "учение", "with space", ""])("'%s' is no id", (id) => {
  expect(v.is(IdSchema, id)).toBe(false);
});

test.each(["KAZ", "kz", "K", "КЗ"])("%s is no country code", (code) => {
  expect(v.is(CountryCodeSchema, code)).toBe(false);
});

test.each([
  [180, 90],
  [-180, -90],
  [68.56, 37.19],
])("%d, %d is a position", (...position) => {
  expect(v.is(PositionSchema, position)).toBe(true);
});

test.each([[[181, 0]], [[0, 91]], [[0]], [["68", "37"]], [[Number.NaN, 0]]])("%j is no position", (position) => {
  expect(v.is(PositionSchema, position)).toBe(false);
});

test.each(["KZ", "border:tajik-afghan", "leg:ust-luga_st-petersburg"])("%s names a region", (key) => {
  expect(v.is(RegionKeySchema, key)).toBe(true);
});

test.each(["kz", "event:x", "border:", "border:Tajik", "tajik-afghan"])("%s names no region", (key) => {
  expect(v.is(RegionKeySchema, key)).toBe(false);
});

test("a text stands in both languages", () => {
  expect(v.is(LocalizedTextSchema, { en: "North", ru: "Север" })).toBe(true);
  expect(v.is(LocalizedTextSchema, { en: "North" })).toBe(false);
});
