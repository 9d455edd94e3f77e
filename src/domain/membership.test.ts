import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import { isMember, type Membership, membershipsAsOf, periodsOf } from "./membership.ts";

const CSTO = JSON.parse(
  readFileSync(new URL("../../geo/sources/membership/csto.json", import.meta.url), "utf8"),
) as Membership[];

function statesOn(day: string): Record<string, string> {
  const current = membershipsAsOf(CSTO, "CSTO", day as IsoDate);
  return Object.fromEntries([...current].map(([country, { state }]) => [country, state]));
}

function membersOn(day: string): string[] {
  const current = membershipsAsOf(CSTO, "CSTO", day as IsoDate);
  return [...current].flatMap(([country, { state }]) => (isMember(state) ? [country] : [])).toSorted();
}

describe("in the CSTO", () => {
  test("is nobody before the Treaty", () => {
    expect(statesOn("1991-06-01")).toEqual({});
  });

  test("are six signatories on the day of signing", () => {
    expect(statesOn("1992-05-15")).toEqual({
      AM: "signatory",
      KG: "signatory",
      KZ: "signatory",
      RU: "signatory",
      TJ: "signatory",
      UZ: "signatory",
    });
  });

  test("are nine members in 1995, Azerbaijan and Georgia among them", () => {
    expect(membersOn("1995-01-01")).toEqual(["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]);
  });

  test("are six members in 2000", () => {
    expect(membersOn("2000-01-01")).toEqual(["AM", "BY", "KG", "KZ", "RU", "TJ"]);
  });

  test.each(["AZ", "GE", "UZ"])("%s has not renewed the Treaty in 2000", (country) => {
    expect(statesOn("2000-01-01")[country]).toBe("not-renewed");
  });

  test("Uzbekistan is a member again in 2008", () => {
    expect(statesOn("2008-01-01")["UZ"]).toBe("member");
  });

  test("Uzbekistan is no member in 2014", () => {
    expect(membersOn("2014-01-01")).not.toContain("UZ");
    expect(statesOn("2014-01-01")["UZ"]).not.toBe("not-renewed");
  });

  test("Belarus is a member from the first day to this", () => {
    expect(["1994-04-20", "2002-10-07", "2026-01-01"].map((day) => statesOn(day)["BY"])).toEqual([
      "member",
      "member",
      "member",
    ]);
  });

  test("Armenia is a member whose participation is frozen in 2026", () => {
    expect(statesOn("2026-01-01")["AM"]).toBe("participation-frozen");
    expect(membersOn("2026-01-01")).toContain("AM");
  });

  test("Armenia takes part in full until the day before", () => {
    expect([statesOn("2024-02-21")["AM"], statesOn("2024-02-22")["AM"]]).toEqual(["member", "participation-frozen"]);
  });
});

describe("a period", () => {
  const period = (country: string, from: string, to?: string): Membership =>
    ({ organisation: "CIS", country, state: "member", from, ...(to === undefined ? {} : { to }) }) as Membership;
  const isInOn = (membership: Membership, day: string) =>
    membershipsAsOf([membership], "CIS", day as IsoDate).has(membership.country);

  test("holds from its first day and ends before its last", () => {
    const whole = period("GE", "1993-12-03", "2009-08-18");
    expect(["1993-12-02", "1993-12-03", "2009-08-17", "2009-08-18"].map((day) => isInOn(whole, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("known to the year holds from that year's first day", () => {
    expect(["1992-12-31", "1993-01-01"].map((day) => isInOn(period("GE", "1993"), day))).toEqual([false, true]);
  });

  test("with a coarse end holds to the end of that month", () => {
    const coarse = period("GE", "1993", "2009-08");
    expect(["2009-08-31", "2009-09-01"].map((day) => isInOn(coarse, day))).toEqual([true, false]);
  });

  test("counts only in its own organisation", () => {
    expect(membershipsAsOf([period("GE", "1993")], "CSTO", "2000-01-01" as IsoDate).size).toBe(0);
  });

  test("stands in the country's history, oldest first", () => {
    const history = periodsOf([period("GE", "2001"), period("AM", "1992"), period("GE", "1993", "1999")], "CIS", "GE");
    expect(history.map(({ from }) => from)).toEqual(["1993", "2001"]);
  });
});

test.each([
  ["member", true],
  ["participation-frozen", true],
  ["signatory", false],
  ["suspended", false],
  ["not-renewed", false],
  ["withdrawn", false],
  ["observer", false],
] as const)("a state that is %s counts as a member: %s", (state, expected) => {
  expect(isMember(state)).toBe(expected);
});
