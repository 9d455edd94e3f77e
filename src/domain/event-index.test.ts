import { describe, expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import { NO_FACETS } from "./event-facets.ts";
import {
  buildEventIndex,
  drawnPlaces,
  type EventFilter,
  eventSelection,
  eventsOf,
  type IndexEntry,
  passes,
} from "./event-index.ts";

function entry(id: string, more: Record<string, unknown> = {}): IndexEntry {
  return {
    id,
    category: "statement",
    title: { en: id, ru: id },
    start: "2022-01-06",
    status: "held",
    places: [],
    countries: [],
    ties: [],
    organisations: [],
    sourceKinds: [],
    publishers: 1,
    ...more,
  } as unknown as IndexEntry;
}

const place = (country: string, more: Record<string, unknown> = {}) => ({
  name: { en: "A place", ru: "Место" },
  country,
  precision: "country",
  ...more,
});
const always: EventFilter = {
  ...NO_FACETS,
  time: { from: "1991-01-01" as IsoDate, to: "2099-12-31" as IsoDate },
};
const reasonsOf = (one: IndexEntry) =>
  Object.fromEntries([...buildEventIndex([one]).byRegion].map(([key, [tied]]) => [key, tied?.reason]));

describe("an event belongs", () => {
  test("to a country by its role, whatever the role", () => {
    expect(reasonsOf(entry("a", { countries: [{ country: "UZ", role: "absent" }] }))).toEqual({ UZ: "role" });
  });

  test("to a country by its place", () => {
    expect(reasonsOf(entry("a", { places: [place("AF")] }))).toEqual({ AF: "place" });
  });

  test("to a ground and its country by its place", () => {
    expect(reasonsOf(entry("a", { places: [place("TJ", { ground: "harb-maidon" })] }))).toEqual({
      TJ: "place",
      "ground:harb-maidon": "place",
    });
  });

  test("to whatever it is tied to", () => {
    expect(reasonsOf(entry("a", { ties: ["border:tajik-afghan"] }))).toEqual({ "border:tajik-afghan": "tie" });
  });

  test("to a country once, a role before a place before a tie", () => {
    const all = entry("a", {
      countries: [{ country: "TJ", role: "host" }],
      places: [place("TJ"), place("AF")],
      ties: ["TJ", "AF", "KZ"],
    });
    expect(reasonsOf(all)).toEqual({ TJ: "role", AF: "place", KZ: "tie" });
  });
});

describe("an index", () => {
  const index = buildEventIndex([
    entry("old", { start: "1999", ties: ["KZ"] }),
    entry("b", { ties: ["KZ"], partOf: "old" }),
    entry("new", { start: "2024-05-01", ties: ["KZ"], partOf: "old" }),
    entry("a", { ties: ["KZ"] }),
  ]);

  test("lists a region's events newest first, then by id", () => {
    expect(index.byRegion.get("KZ")?.map((tied) => tied.entry.id)).toEqual(["new", "a", "b", "old"]);
  });

  test("lists parts oldest first", () => {
    expect(index.partsOf.get("old")?.map(({ id }) => id)).toEqual(["b", "new"]);
  });

  test("finds an event by its id", () => {
    expect(index.byId.get("a")?.id).toBe("a");
  });

  test("keeps the entries in the order in which they came", () => {
    expect(index.entries.map(({ id }) => id)).toEqual(["old", "b", "new", "a"]);
  });

  test("gives a selection's events that pass the filter", () => {
    const late = { ...always, time: { from: "2022-01-01" as IsoDate, to: "2022-12-31" as IsoDate } };
    expect(eventsOf(index, { kind: "country", id: "KZ" }, late).map((tied) => tied.entry.id)).toEqual(["a", "b"]);
  });

  test("gives no events for a region that it does not know", () => {
    expect(eventsOf(index, { kind: "border", id: "atlantis" }, always)).toEqual([]);
  });
});

describe("a filter", () => {
  test("without categories lets every category pass", () => {
    expect(passes(entry("a"), always)).toBe(true);
  });

  test("with categories lets only those pass", () => {
    expect(passes(entry("a"), { ...always, categories: new Set(["statement"]) })).toBe(true);
    expect(passes(entry("a"), { ...always, categories: new Set(["summit"]) })).toBe(false);
  });

  test("lets an event of its time pass only in its category", () => {
    const summer = { from: "2022-06-01" as IsoDate, to: "2022-08-31" as IsoDate };
    expect(passes(entry("a"), { ...always, time: summer, categories: new Set(["statement"]) })).toBe(false);
  });
});

test("an event of a series is selected as an exercise", () => {
  expect(eventSelection({ id: "a", series: "rubezh" })).toEqual({ kind: "exercise", id: "a" });
  expect(eventSelection({ id: "a" })).toEqual({ kind: "event", id: "a" });
});

test("only places with a position are drawn", () => {
  const both = entry("a", { places: [place("KZ"), place("KZ", { position: [76.9, 43.2], precision: "town" })] });
  expect(drawnPlaces(both).map(({ position }) => position)).toEqual([[76.9, 43.2]]);
});
