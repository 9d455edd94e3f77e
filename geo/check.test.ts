import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAtlas } from "./check/check-atlas.ts";
import type { RawFile } from "./check/parse-sources.ts";
import { formatProblem } from "./check/problem.ts";
import { readSources } from "./read-sources.ts";

const fixtures = join(import.meta.dirname, "check", "fixtures");

/** Kept out of the folder, so that the formatter reads every file in it. */
const BROKEN: RawFile = { path: "events/broken.json", text: "[{]" };

function problemLines(files: readonly RawFile[]): string[] {
  // The words after it are the engine's own and change with its version.
  return checkAtlas(files).problems.map((problem) => formatProblem(problem).replace(/(not valid JSON: ).*/, "$1…"));
}

test("finds nothing wrong with good files", () => {
  expect(problemLines(readSources(join(fixtures, "good")))).toEqual([]);
});

test("keeps every entry of good files", () => {
  const { atlas } = checkAtlas(readSources(join(fixtures, "good")));
  const sizes = Object.entries(atlas).map(([kind, list]) => [kind, list.length]);
  expect(Object.fromEntries(sizes)).toEqual({
    sources: 2,
    events: 3,
    memberships: 2,
    borders: 1,
    corridors: 1,
    routes: 1,
    nodes: 2,
    legs: 1,
    grounds: 1,
    zones: 1,
    countryNames: 1,
    coverage: 2,
    offices: 1,
    disputedAreas: 1,
  });
});

test("tells of every fault in bad files, in words that say what to do", () => {
  const golden = readFileSync(join(fixtures, "bad-problems.txt"), "utf8").trimEnd().split("\n");
  expect(problemLines([...readSources(join(fixtures, "bad")), BROKEN])).toEqual(golden);
});

test("finds no error in the atlas's own data", () => {
  const { problems } = checkAtlas(readSources(join(import.meta.dirname, "sources")));
  expect(problems.filter(({ severity }) => severity === "error").map(formatProblem)).toEqual([]);
});

test("reads the atlas's own data at its full size", () => {
  const { atlas } = checkAtlas(readSources(join(import.meta.dirname, "sources")));
  expect(atlas.events.length).toBeGreaterThan(400);
  expect(atlas.memberships.length).toBeGreaterThan(80);
  expect(atlas.borders.length).toBeGreaterThanOrEqual(10);
});
