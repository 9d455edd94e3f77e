import { expect, test } from "vitest";
import type { Membership } from "../../geo/contract/membership.ts";
import { toIsoDate } from "../domain/day.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { exerciseItems, markItems } from "./lane-items.ts";

const entry = (id: string, category: string, start: string, more: Partial<IndexEntry> = {}) =>
  ({ id, category, start, ...more }) as IndexEntry;

test("exercises are those of the category and those of a series, by their first day", () => {
  const items = exerciseItems([
    entry("nelegal-2018", "law-and-order", "2018-05-15", { series: "nelegal" }),
    entry("summit", "summit", "2018-01-01"),
    entry("rescue-2015", "exercise", "2015-05-30"),
  ]);
  expect(items.map(({ key, kind }) => `${kind} ${key}`)).toEqual(["event rescue-2015", "event nelegal-2018"]);
});

test.each([
  ["2022-01-06", "2022-01-19", "2022-01-06/2022-01-20 0 0"],
  ["2022-01-06", undefined, "2022-01-06/2022-01-07 0 0"],
  ["2009", undefined, "2009-01-01/2010-01-01 365 365"],
  ["2012-10-08", "2012-10", "2012-10-08/2012-11-01 0 31"],
  ["2013-08", "2013-09-02", "2013-08-01/2013-09-03 31 0"],
])("an exercise from %s to %s is drawn %s", (start, end, expected) => {
  const [item] = exerciseItems([
    entry("a", "exercise", start, end === undefined ? {} : { end: end as IndexEntry["start"] }),
  ]);
  expect(item && `${toIsoDate(item.first)}/${toIsoDate(item.last)} ${item.vagueStart} ${item.vagueEnd}`).toBe(expected);
});

test("marks are changes of membership in the CSTO and summits, in order", () => {
  const memberships = [
    { organisation: "CSTO", country: "UZ", state: "member", from: "2006-06-23" },
    { organisation: "NATO", country: "TR", state: "member", from: "1952-02-18" },
  ] as unknown as Membership[];
  const marks = markItems([entry("late", "summit", "2008-09-05"), entry("early", "summit", "2000-10-11")], memberships);
  expect(marks.map(({ key }) => key)).toEqual(["early", "2006-06-23 member", "late"]);
});
