import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Border } from "../../geo/contract/border.ts";
import type { DisputedArea } from "../../geo/contract/place-registers.ts";
import {
  borderChanges,
  type DayPair,
  disputeChanges,
  eventsBetween,
  exercisesBetween,
  isBetween,
  membershipChanges,
  officeChanges,
  openingsBetween,
} from "./compare-dates.ts";
import { firstDay, type IsoDate, type PartialDate, toIsoDate } from "./day.ts";
import type { IndexEntry } from "./event-index.ts";
import { type Membership, membershipsAsOf } from "./membership.ts";
import type { Office } from "./offices.ts";

const days = (first: string, second: string): DayPair => ({ first: first as IsoDate, second: second as IsoDate });
const YEAR_1999 = days("1999-01-01", "2000-01-01");

const period = (country: string, state: string, from: string, to?: string) =>
  ({ organisation: "CSTO", country, state, from, ...(to === undefined ? {} : { to }) }) as unknown as Membership;

const MEMBERSHIPS = [
  period("AZ", "member", "1994-04-20", "1999-04-20"),
  period("AZ", "not-renewed", "1999-04-20"),
  period("UZ", "member", "1994-04-20", "1999-04-20"),
  period("UZ", "not-renewed", "1999-04-20", "2006-06-23"),
  period("UZ", "member", "2006-06-23", "2012-12-19"),
  period("UZ", "suspended", "2012-12-19"),
  period("AF", "observer", "2012-06-07", "2025-09"),
];

describe("between two days", () => {
  test("the first day itself does not count, the second does", () => {
    expect([
      isBetween("1999-01-01" as PartialDate, YEAR_1999),
      isBetween("1999-01-02" as PartialDate, YEAR_1999),
      isBetween("2000-01-01" as PartialDate, YEAR_1999),
      isBetween("2000-01-02" as PartialDate, YEAR_1999),
    ]).toEqual([false, true, true, false]);
  });

  test("a coarse date counts from its first day", () => {
    expect([isBetween("1999" as PartialDate, YEAR_1999), isBetween("2000" as PartialDate, YEAR_1999)]).toEqual([
      false,
      true,
    ]);
  });
});

describe("changes of membership", () => {
  const told = (pair: DayPair) =>
    membershipChanges(MEMBERSHIPS, pair).map(({ country, state, date }) => `${date} ${country} ${state}`);

  test("name who left, and when", () => {
    expect(told(YEAR_1999)).toEqual(["1999-04-20 AZ not-renewed", "1999-04-20 UZ not-renewed"]);
  });

  test("tell every step of a country that came and went", () => {
    expect(told(days("2000-01-01", "2020-01-01"))).toEqual([
      "2006-06-23 UZ member",
      "2012-06-07 AF observer",
      "2012-12-19 UZ suspended",
    ]);
  });

  test("tell of a state that ended without another, at the end of a coarse date", () => {
    expect(told(days("2025-01-01", "2025-09-30"))).toEqual([]);
    expect(told(days("2025-01-01", "2025-10-01"))).toEqual(["2025-09 AF ended"]);
  });

  test("are none between a day and itself", () => {
    expect(told(days("1999-04-20", "1999-04-20"))).toEqual([]);
  });

  const someDay = fc.integer({ min: firstDay("1992-01-01" as IsoDate), max: firstDay("2026-01-01" as IsoDate) });

  test("lead from the states of the first day to those of the second", () => {
    const fine = MEMBERSHIPS.filter(({ country }) => country !== "AF");
    const states = (day: IsoDate) =>
      new Map([...membershipsAsOf(fine, "CSTO", day)].map(([country, { state }]) => [country, state]));
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const pair = { first: toIsoDate(Math.min(a, b)), second: toIsoDate(Math.max(a, b)) };
        const reached = new Map(states(pair.first));
        for (const { country, state } of membershipChanges(fine, pair)) {
          if (state !== "ended") reached.set(country as never, state);
        }
        expect([...reached].toSorted()).toEqual([...states(pair.second)].toSorted());
      }),
    );
  });

  test("in two spans that follow one another are those of the whole", () => {
    fc.assert(
      fc.property(fc.tuple(someDay, someDay, someDay), (some) => {
        const [a = 0, b = 0, c = 0] = some.toSorted((left, right) => left - right);
        const [first, middle, last] = [toIsoDate(a), toIsoDate(b), toIsoDate(c)];
        expect([
          ...membershipChanges(MEMBERSHIPS, { first, second: middle }),
          ...membershipChanges(MEMBERSHIPS, { first: middle, second: last }),
        ]).toEqual(membershipChanges(MEMBERSHIPS, { first, second: last }));
      }),
    );
  });
});

describe("changes of office", () => {
  const office = (kind: string, country: string, from: string, to?: string) =>
    ({ office: kind, country, from, ...(to === undefined ? {} : { to }) }) as unknown as Office;
  const OFFICES = [
    office("secretary-general", "RU", "2003-04-28", "2016-12-31"),
    office("acting-secretary-general", "RU", "2017-01-01", "2017-05-02"),
    office("secretary-general", "AM", "2017-05-02", "2018-11-02"),
    office("chair", "KZ", "2011-12-20", "2012-12-19"),
  ];

  test("name who held an office on both days and everyone between, acting holders too", () => {
    const [change, ...others] = officeChanges(OFFICES, days("2016-01-01", "2018-01-01"));
    expect(others).toEqual([]);
    expect([change?.kind, change?.before?.country, change?.after?.country]).toEqual(["secretary-general", "RU", "AM"]);
    expect(change?.terms.map(({ from }) => from)).toEqual(["2017-01-01", "2017-05-02"]);
  });

  test("know an office that nobody held before, or holds any more by the register", () => {
    const [change] = officeChanges(OFFICES, days("2011-01-01", "2014-01-01"));
    expect([change?.kind, change?.before, change?.after]).toEqual(["chair", undefined, undefined]);
    expect(change?.terms).toHaveLength(1);
  });
});

function entry(id: string, more: Record<string, unknown> = {}): IndexEntry {
  return {
    id,
    category: "summit",
    status: "held",
    start: "1999-05-01",
    places: [],
    countries: [],
    ties: [],
    ...more,
  } as unknown as IndexEntry;
}

describe("exercises between two days", () => {
  const roles = (...pairs: [string, string][]) => pairs.map(([country, role]) => ({ country, role }));
  const ENTRIES = [
    entry("b", { series: "rubezh", start: "1999-06", countries: roles(["KZ", "host"], ["RU", "participant"]) }),
    entry("a", { series: "rubezh", countries: roles(["RU", "participant"], ["UZ", "absent"]) }),
    entry("c", { series: "interaction", countries: roles(["AM", "observer"]) }),
    entry("planned", { series: "interaction", status: "planned" }),
    entry("earlier", { series: "interaction", start: "1998" }),
    entry("event"),
  ];

  test("stand by series, oldest first, with who took part, the most frequent first", () => {
    expect(
      exercisesBetween(ENTRIES, YEAR_1999).map(({ series, entries, participants }) => [
        series,
        entries.map(({ id }) => id),
        participants,
      ]),
    ).toEqual([
      ["rubezh", ["a", "b"], ["RU", "KZ"]],
      ["interaction", ["c"], []],
    ]);
  });

  test("are those that lasted into the span, though they began before it", () => {
    const long = entry("long", { series: "rubezh", start: "1998-12-20", end: "1999-01-05" });
    expect(exercisesBetween([long], YEAR_1999)).toHaveLength(1);
    expect(exercisesBetween([long], days("1999-01-05", "2000-01-01"))).toHaveLength(0);
  });
});

test("events between two days stand by category, the fullest first, without exercises and plans", () => {
  const entries = [
    entry("a"),
    entry("b", { category: "incident" }),
    entry("c", { category: "incident" }),
    entry("d", { series: "rubezh", category: "exercise" }),
    entry("e", { status: "announced" }),
    entry("f", { start: "2001" }),
  ];
  expect(eventsBetween(entries, YEAR_1999).map((held) => [held.category, held.entries.length])).toEqual([
    ["incident", 2],
    ["summit", 1],
  ]);
});

describe("changes of a border", () => {
  const border = (id: string, ...states: Record<string, string>[]) =>
    ({ id, states, crossings: [] }) as unknown as Border;
  const BORDERS = [
    border(
      "kyrgyz-tajik",
      { to: "2025-03-13", kind: "partly-agreed" },
      { from: "2025-03-13", to: "2025-03-19", kind: "signed" },
      { from: "2025-03-19", kind: "ratified" },
    ),
    border("belarus-poland", { from: "2025-09-12", to: "2025-09-25", kind: "closed" }),
    { id: "undated", crossings: [] } as unknown as Border,
  ];
  const told = (pair: DayPair) =>
    borderChanges(BORDERS, pair).map(
      (change) => `${change.date} ${change.border.id} ${change.state.kind} ${change.edge}`,
    );

  test("are the states that began, oldest first", () => {
    expect(told(days("2025-01-01", "2025-06-01"))).toEqual([
      "2025-03-13 kyrgyz-tajik signed begins",
      "2025-03-19 kyrgyz-tajik ratified begins",
    ]);
  });

  test("and those that ended without another", () => {
    expect(told(days("2025-09-15", "2025-10-01"))).toEqual(["2025-09-25 belarus-poland closed ends"]);
  });
});

test("what opened between two days is told oldest first, and what has no date is not", () => {
  const legs = [
    { id: "b", opened: "1999-09" },
    { id: "a", opened: "1999-03-02" },
    { id: "c" },
    { id: "d", opened: "2001" },
  ];
  expect(openingsBetween(legs as never, YEAR_1999).map(({ date }) => date)).toEqual(["1999-03-02", "1999-09"]);
});

test("areas that began or ceased to be disputed are told", () => {
  const areas = [
    { id: "kosovo", from: "1999-06-10" },
    { id: "karabakh", to: "2023-09" },
    { id: "crimea", from: "2014-03" },
  ] as unknown as DisputedArea[];
  expect(disputeChanges(areas, days("1999-01-01", "2015-01-01")).map(({ area, edge }) => [area.id, edge])).toEqual([
    ["kosovo", "begins"],
    ["crimea", "begins"],
  ]);
  expect(disputeChanges(areas, days("2023-01-01", "2024-01-01")).map(({ area, edge }) => [area.id, edge])).toEqual([
    ["karabakh", "ends"],
  ]);
});
