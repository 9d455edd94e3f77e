import { beforeAll, expect, test } from "vitest";
import type { Category } from "../../../geo/contract/event.ts";
import type { EventDetails } from "../../../geo/contract/published-registers.ts";
import { buildEventIndex, type IndexEntry } from "../../domain/event-index.ts";
import { readPublishedFiles } from "../published-files.test-support.ts";
import { isForecast } from "./freight.ts";
import { chooseEvents, eventWeight } from "./key-events.ts";
import type { BriefingFiles } from "./subject.ts";

let files: BriefingFiles;

beforeAll(async () => {
  files = await readPublishedFiles();
});

function entry(id: string, category: Category, start: string, more: Partial<IndexEntry> = {}): IndexEntry {
  const rest = {
    status: "held",
    places: [],
    countries: [],
    ties: [],
    organisations: [],
    sourceKinds: [],
    publishers: 1,
  };
  return { id, category, start, title: { en: id, ru: id }, ...rest, ...more } as unknown as IndexEntry;
}

function contextOf(entries: readonly IndexEntry[], details: readonly EventDetails[] = []) {
  const byId = new Map(details.map((one) => [one.id, one]));
  return { files: { index: buildEventIndex(entries), details: byId } as unknown as BriefingFiles };
}

test("a treaty weighs more than a meeting, more publishers more than one, a part and a plan less", () => {
  const whole = entry("whole", "treaty", "2001");
  const part = entry("part", "treaty", "2001", { partOf: "whole" });
  const context = contextOf([whole, part]);
  const weight = (one: IndexEntry) => eventWeight(context, one);
  expect(weight(whole)).toBeGreaterThan(weight(entry("meeting", "ministerial", "2001")));
  expect(weight({ ...whole, publishers: 4 })).toBe(weight(whole) + 1.5);
  expect(weight({ ...whole, publishers: 40 })).toBe(weight({ ...whole, publishers: 6 }));
  expect(weight(part)).toBe(weight(whole) - 3);
  expect(weight({ ...whole, status: "announced" })).toBe(weight(whole) - 3);
});

test("one loud year does not stand for all: the next event of it gives way to another year's", () => {
  const entries = [
    entry("loud-1", "treaty", "2022-01", { publishers: 6 }),
    entry("loud-2", "treaty", "2022-02", { publishers: 5 }),
    entry("quiet", "treaty", "1994", { publishers: 2 }),
  ];
  expect(chooseEvents(contextOf(entries), entries, 2).map(({ id }) => id)).toEqual(["quiet", "loud-1"]);
});

test("chosen events come oldest first, and no more than there are", () => {
  const entries = [entry("b", "summit", "2010"), entry("a", "summit", "2005")];
  expect(chooseEvents(contextOf(entries), entries, 9).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(chooseEvents(contextOf([]), [], 9)).toEqual([]);
});

test("of the register's freight figures exactly these are no results", () => {
  const { volumes } = files.corridor.corridor;
  expect(volumes.filter(isForecast).map(({ period, value }) => `${period} ${value}`)).toEqual([
    "2023 17.6",
    "2024 2",
    "2024 20.5",
    "2025 2.5",
    "2027 15",
    "2028 5",
    "2030 20",
    "2030 32.5",
    "2030 41",
  ]);
});
