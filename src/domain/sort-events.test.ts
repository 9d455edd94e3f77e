import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndexEntry } from "../../geo/contract/published.ts";
import { EVENT_COLUMNS, sortEvents } from "./sort-events.ts";

const entry = (id: string, start: string, title = id, publishers = 1) =>
  ({ id, start, title: { en: title, ru: title }, publishers, places: [] }) as unknown as IndexEntry;

const LIST = [
  entry("b", "2022-01-06", "Elk", 2),
  entry("a", "2022", "elm 10", 3),
  entry("c", "1999", "", 1),
  entry("d", "2022-01-06", "elm 9", 2),
];
const sorted = (column: (typeof EVENT_COLUMNS)[number], isDescending = false) =>
  sortEvents(LIST, { order: { column, isDescending }, locale: "en", textOf: ({ title }) => title.en })
    .map(({ id }) => id)
    .join("");

describe("events are sorted", () => {
  test("by the first day that they may have begun, then by the last", () => {
    expect([sorted("date"), sorted("date", true)]).toEqual(["cabd", "bdac"]);
  });

  test("by text as a reader would, numbers by value, what is empty last in either direction", () => {
    expect([sorted("title"), sorted("title", true)]).toEqual(["bdac", "adbc"]);
  });

  test("by the number of sources, newest first among equals", () => {
    expect([sorted("sources"), sorted("sources", true)]).toEqual(["cbda", "abdc"]);
  });

  test("into the same rows, whatever the order in which they come", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LIST, { minLength: 4 }),
        fc.constantFrom(...EVENT_COLUMNS),
        fc.boolean(),
        (list, column, isDescending) => {
          const order = { column, isDescending };
          const textOf = ({ title }: IndexEntry) => title.en;
          expect(sortEvents(list, { order, locale: "en", textOf })).toEqual(
            sortEvents(LIST, { order, locale: "en", textOf }),
          );
        },
      ),
    );
  });
});
