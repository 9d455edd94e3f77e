import { expect, test } from "vitest";
import type { Figure } from "../../geo/contract/event.ts";
import { groupFigures } from "./figure-groups.ts";

const figure = (label: string, value: number, unit: Figure["unit"] = "people"): Figure => ({
  label: { en: label, ru: label },
  value,
  unit,
  source: `source-${value}`,
});

test("figures that count the same stand together, with their range where they disagree", () => {
  const groups = groupFigures([
    figure("Personnel", 2500),
    figure("Vehicles", 250, "pieces"),
    figure("Personnel", 2030),
  ]);
  expect(groups.map(({ label, range, figures }) => [label.en, range, figures.map(({ value }) => value)])).toEqual([
    ["Personnel", [2030, 2500], [2500, 2030]],
    ["Vehicles", undefined, [250]],
  ]);
});

test("two sources of one value are no range", () => {
  expect(groupFigures([figure("Personnel", 2030), figure("Personnel", 2030)])[0]?.range).toBeUndefined();
});

test("one label in two units is two things", () => {
  expect(groupFigures([figure("Cargo", 5, "tonnes"), figure("Cargo", 9, "kg")])).toHaveLength(2);
});
