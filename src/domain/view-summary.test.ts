import { describe, expect, test } from "vitest";
import type { IndexEntry } from "./event-index.ts";
import type { Membership } from "./membership.ts";
import { countMembership, summariseView } from "./view-summary.ts";

const period = (country: string, state: Membership["state"], from: string, to?: string): Membership =>
  ({ organisation: "CSTO", country, state, from, ...(to === undefined ? {} : { to }) }) as Membership;

const MEMBERSHIPS = [
  period("AM", "signatory", "1992-05-15", "1994-04-20"),
  period("KZ", "signatory", "1992-05-15", "1994-04-20"),
  period("AM", "member", "1994-04-20", "2024-02-22"),
  period("KZ", "member", "1994-04-20"),
  period("AM", "participation-frozen", "2024-02-22"),
];

const on = (day: string) => countMembership(MEMBERSHIPS, day as never);

describe("the states of the organisation", () => {
  test("are signatories before the Treaty, parties before the Charter, then members", () => {
    expect(on("1993-01-01")).toEqual({ kind: "signatories", count: 2, frozen: [] });
    expect(on("1999-05-01")).toEqual({ kind: "parties", count: 2, frozen: [] });
    expect(on("2010-01-01")).toEqual({ kind: "members", count: 2, frozen: [] });
  });

  test("stay members while their participation is frozen", () => {
    expect(on("2025-01-01")).toEqual({ kind: "members", count: 2, frozen: ["AM"] });
  });

  test("are none before the Treaty", () => {
    expect(on("1991-06-01").count).toBe(0);
  });
});

const entry = (id: string, start: string, more: Partial<IndexEntry> = {}): IndexEntry =>
  ({ id, start, category: "exercise", status: "held", places: [], countries: [], ties: [], ...more }) as IndexEntry;

const places = (...countries: string[]) => countries.map((country) => ({ country })) as unknown as IndexEntry["places"];

const ENTRIES = [
  entry("rubezh", "2021-09", { series: "rubezh", places: places("KG", "KG") }),
  entry("search", "2021", { series: "search", places: places("TJ", "KG") }),
  entry("summit", "2022-11-23", { category: "summit" }),
  entry("plan", "2026", { category: "ministerial", status: "planned" }),
];

const summary = (entries: readonly IndexEntry[], from: string, to: string) =>
  summariseView({ entries, memberships: MEMBERSHIPS, window: { from, to } as never });

describe("a summary", () => {
  test("counts exercises once for each country that they were held in", () => {
    const { exercises, exerciseCountries } = summary(ENTRIES, "2021-01-01", "2026-12-31");
    expect(exercises).toBe(2);
    expect(exerciseCountries).toEqual([
      { thing: "KG", count: 2 },
      { thing: "TJ", count: 1 },
    ]);
  });

  test("counts everything else by category, and what was not held", () => {
    const { total, categories, notHeld } = summary(ENTRIES, "2021-01-01", "2026-12-31");
    expect(total).toBe(4);
    expect(categories.map(({ thing }) => thing)).toEqual(["ministerial", "summit"]);
    expect(notHeld).toBe(1);
  });

  test("names the busiest year, but not of a single one", () => {
    expect(summary(ENTRIES, "2021-01-01", "2026-12-31").busiestYear).toEqual({ thing: "2021", count: 2 });
    expect(summary(ENTRIES.slice(0, 2), "2021-01-01", "2021-12-31").busiestYear).toBe(undefined);
    expect(summary(ENTRIES.slice(1), "2021-01-01", "2026-12-31").busiestYear).toBe(undefined);
  });
});
