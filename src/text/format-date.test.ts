import { describe, expect, test } from "vitest";
import type { PartialDate } from "../domain/day.ts";
import { formatDate, formatDateInPhrase, formatDateRange, formatShortMonth } from "./format-date.ts";

const date = (text: string) => text as PartialDate;
/** Thin and no-break spaces differ between versions of the locale data. */
const plain = (text: string) => text.replaceAll(/\s/g, " ").replaceAll(/ ?[–—] ?/g, "–");

test.each([
  ["2022", "2022", "2022"],
  ["2022-01", "January 2022", "январь 2022"],
  ["2022-05", "May 2022", "май 2022"],
  ["2022-01-06", "6 January 2022", "6 января 2022"],
  ["1999-12-31", "31 December 1999", "31 декабря 1999"],
])("%s is written as fine as it is known", (text, english, russian) => {
  expect([formatDate("en", date(text)), formatDate("ru", date(text))].map(plain)).toEqual([english, russian]);
});

describe("a range", () => {
  test.each([
    ["2022-01-06", "2022-01-19", "6–19 January 2022", "6–19 января 2022"],
    ["2022-01-30", "2022-02-02", "30 January–2 February 2022", "30 января–2 февраля 2022"],
    ["2022-01", "2022-03", "January–March 2022", "январь 2022–март 2022"],
    ["2020", "2022", "2020–2022", "2020–2022"],
  ])("from %s to %s shares what it can", (start, end, english, russian) => {
    const ranges = [formatDateRange("en", date(start), date(end)), formatDateRange("ru", date(start), date(end))];
    expect(ranges.map(plain)).toEqual([english, russian]);
  });

  test("over a new year names both years", () => {
    const range = (language: "en" | "ru") => plain(formatDateRange(language, date("2021-12-30"), date("2022-01-02")));
    expect([range("en"), range("ru")]).toEqual(["30 December 2021–2 January 2022", "30 декабря 2021–2 января 2022"]);
  });

  test("whose ends are not known alike is written in full", () => {
    expect(plain(formatDateRange("en", date("2022"), date("2022-05-06")))).toBe("2022–6 May 2022");
    expect(plain(formatDateRange("ru", date("2022-03"), date("2022-05-06")))).toBe("март 2022–6 мая 2022");
  });

  test.each([undefined, "2022-01-06"])("that ends where it starts (%s) is one date", (end) => {
    const range = formatDateRange("en", date("2022-01-06"), end === undefined ? undefined : date(end));
    expect(range).toBe("6 January 2022");
  });
});

test.each([
  ["2022", "2022", "2022 года"],
  ["2022-01", "January 2022", "января 2022 года"],
  ["2022-08", "August 2022", "августа 2022 года"],
  ["2022-01-06", "6 January 2022", "6 января 2022 года"],
])("%s stands in a phrase with its noun in Russian", (text, english, russian) => {
  const phrases = [formatDateInPhrase("en", date(text)), formatDateInPhrase("ru", date(text))];
  expect(phrases.map(plain)).toEqual([english, russian]);
});

test("no month is written as a number", () => {
  const months = Array.from({ length: 12 }, (_, month) => date(`2022-${String(month + 1).padStart(2, "0")}-05`));
  const written = months.flatMap((month) => [formatDate("en", month), formatDate("ru", month)]);
  expect(written.filter((text) => !/^5 \p{L}+ 2022$/u.test(plain(text)))).toEqual([]);
});

test("a month on a scale is short, and has no full stop", () => {
  expect([formatShortMonth("en", date("2022-03")), formatShortMonth("ru", date("2022-09-05"))]).toEqual([
    "Mar",
    "сент",
  ]);
});
