import { expect, test } from "vitest";
import type { IndexEntry } from "../domain/event-index.ts";
import { facetOptions } from "./facet-options.ts";

const entry = (more: Record<string, unknown>) =>
  ({
    id: "a",
    category: "summit",
    start: "2022",
    status: "held",
    places: [],
    countries: [],
    ties: [],
    organisations: [],
    sourceKinds: [],
    publishers: 1,
    ...more,
  }) as unknown as IndexEntry;
const roles = (...codes: string[]) => codes.map((country) => ({ country, role: "participant" }));

test("countries with the most events come first, values without events not at all", () => {
  const options = facetOptions([
    entry({ countries: roles("KZ", "TJ"), series: "rock" }),
    entry({ countries: roles("TJ"), category: "exercise", series: "rubezh" }),
    entry({ countries: roles("TJ"), category: "exercise", series: "rubezh" }),
  ]);
  expect(options.countries).toEqual(["TJ", "KZ"]);
  expect(options.series).toEqual(["rubezh", "rock"]);
  expect(options.categories).toEqual(["summit", "exercise"]);
  expect(options.precisions).toEqual(["none"]);
});
