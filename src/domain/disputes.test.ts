import { expect, test } from "vitest";
import type { IsoDate, PartialDate } from "./day.ts";
import { disputesAsOf } from "./disputes.ts";

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
