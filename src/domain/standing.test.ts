import { expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import type { Membership } from "./membership.ts";
import { standingAsOf } from "./standing.ts";

const period = (organisation: string, country: string, state: string, from: string, to?: string) =>
  ({ organisation, country, state, from, ...(to === undefined ? {} : { to }) }) as unknown as Membership;

const MEMBERSHIPS = [
  period("SCO", "KZ", "member", "2001-06-15"),
  period("SCO", "BY", "observer", "2015", "2024-07-04"),
  period("SCO", "BY", "member", "2024-07-04"),
  period("CSTO", "AM", "member", "1994-04-20", "2024-02-22"),
  period("CSTO", "AM", "participation-frozen", "2024-02-22"),
  period("CIS", "UA", "associate", "1993", "2018-05-19"),
  period("CIS", "UA", "participation-frozen", "2018-05-19"),
  period("CIS", "GE", "withdrawn", "2009-08-18"),
];
const standing = (organisation: "SCO" | "CSTO" | "CIS", day: string) => {
  const { members, associated } = standingAsOf(MEMBERSHIPS, organisation, day as IsoDate);
  return [members, associated];
};

test("an observer that joins passes from those who stand by to the members", () => {
  expect(standing("SCO", "2024-07-03")).toEqual([["KZ"], ["BY"]]);
  expect(standing("SCO", "2024-07-04")).toEqual([["BY", "KZ"], []]);
});

test("a member whose participation is frozen is a member in law", () => {
  expect(standing("CSTO", "2026-01-01")).toEqual([["AM"], []]);
});

test("an associate whose participation ended is neither, and nor is one that withdrew", () => {
  expect(standing("CIS", "2015-01-01")).toEqual([[], ["UA"]]);
  expect(standing("CIS", "2020-01-01")).toEqual([[], []]);
});
