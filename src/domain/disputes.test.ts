import { describe, expect, test } from "vitest";
import type { DisputedArea } from "../../geo/contract/place-registers.ts";
import type { IsoDate, PartialDate } from "./day.ts";
import { disputesAsOf, disputesOn, holderAsOf } from "./disputes.ts";

const date = (text: string) => text as PartialDate;
const AREAS = [{ id: "crimea", from: date("2014-03") }, { id: "karabakh", to: date("2023-09") }, { id: "kashmir" }];
const on = (day: string) => disputesAsOf(AREAS, day as IsoDate);

test("a dispute begins on the first day that its date may mean", () => {
  expect([on("2014-02-28").includes("crimea"), on("2014-03-01").includes("crimea")]).toEqual([false, true]);
});

test("a dispute lasts to the last day that its date may mean", () => {
  expect([on("2023-09-30").includes("karabakh"), on("2023-10-01").includes("karabakh")]).toEqual([true, false]);
});

test("a dispute without dates has no beginning and no end", () => {
  expect([on("1900-01-01"), on("2099-01-01")].every((ids) => ids.includes("kashmir"))).toBe(true);
});

describe("who administers an area", () => {
  const own = { en: "own authorities", ru: "собственные власти" };
  const area = {
    administration: [
      { to: date("2020-11"), by: [], others: own, sources: [] },
      { from: date("2020-11"), to: date("2023-09"), by: ["AZ"], others: own, sources: [] },
    ],
  };
  const kindOn = (day: string) => holderAsOf(area, day as IsoDate)?.kind;

  test("changes on the days that the sources give", () => {
    expect([kindOn("2019-06-01"), kindOn("2021-06-01"), kindOn("2024-06-01")]).toEqual(["others", "parts", undefined]);
  });

  test.each([
    [["RU"], undefined, "state"],
    [["IN", "PK"], undefined, "parts"],
    [[], own, "others"],
    [["AZ"], own, "parts"],
  ] as const)("%j with %j is %s", (by, others, kind) => {
    const administration = [{ by: [...by], others, sources: [] }];
    expect(holderAsOf({ administration } as never, "2020-01-01" as IsoDate)?.kind).toBe(kind);
  });

  test("is told with the second name of that day", () => {
    const named = {
      id: "karabakh",
      alsoNamed: [{ name: { en: "Artsakh", ru: "Арцах" }, from: date("2017-02-20"), sources: [] }],
      ...area,
    } as unknown as DisputedArea;
    const nameOn = (day: string) => disputesOn([named], day as IsoDate)[0]?.alsoNamed?.en;
    expect([nameOn("2016-01-01"), nameOn("2019-01-01")]).toEqual([undefined, "Artsakh"]);
  });
});
