import { expect, test } from "vitest";
import type { Membership } from "./membership.ts";
import { membershipChanges } from "./membership-changes.ts";

const period = (country: string, state: string, from: string, organisation = "CSTO") =>
  ({ organisation, country, state, from }) as unknown as Membership;

test("what happened on one date stands together, oldest first, and other organisations stay out", () => {
  const changes = membershipChanges(
    [
      period("UZ", "member", "2006-06-23"),
      period("AZ", "not-renewed", "1999-04-20"),
      period("BY", "member", "1994-04-20"),
      period("GE", "not-renewed", "1999-04-20"),
      period("UZ", "member", "2001-06-15", "SCO"),
      period("AM", "participation-frozen", "1999-04-20"),
    ],
    "CSTO",
  );
  expect(changes).toEqual([
    { date: "1994-04-20", state: "member", countries: ["BY"] },
    { date: "1999-04-20", state: "not-renewed", countries: ["AZ", "GE"] },
    { date: "1999-04-20", state: "participation-frozen", countries: ["AM"] },
    { date: "2006-06-23", state: "member", countries: ["UZ"] },
  ]);
});
