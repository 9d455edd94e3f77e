import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { BaselineSchema, compareWithBaseline } from "./check/baseline.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import type { RawFile } from "./check/parse-sources.ts";
import { formatProblem } from "./check/problem.ts";
import { readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

const world = readWorld(join(import.meta.dirname, "sources"));
const fixtures = join(import.meta.dirname, "check", "fixtures");

/** Kept out of the folder, so that the formatter reads every file in it. */
const BROKEN: RawFile = { path: "events/broken.json", text: "[{]" };

function problemLines(files: readonly RawFile[]): string[] {
  // The words after it are the engine's own and change with its version.
  return checkAtlas(files, world).problems.map((problem) =>
    formatProblem(problem).replace(/(not valid JSON: ).*/, "$1…"),
  );
}

test("finds nothing wrong with good files", () => {
  expect(problemLines(readSources(join(fixtures, "good")))).toEqual([]);
});

test("keeps every entry of good files", () => {
  const { atlas } = checkAtlas(readSources(join(fixtures, "good")), world);
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
    publishers: 1,
    stories: 1,
    disputedAreas: 1,
    seaNames: 1,
  });
});

test("tells of every fault in bad files, in words that say what to do", () => {
  const golden = readFileSync(join(fixtures, "bad-problems.txt"), "utf8").trimEnd().split("\n");
  expect(problemLines([...readSources(join(fixtures, "bad")), BROKEN])).toEqual(golden);
});

test("finds no error in the atlas's own data", () => {
  const { problems } = checkAtlas(readSources(join(import.meta.dirname, "sources")), world);
  expect(problems.filter(({ severity }) => severity === "error").map(formatProblem)).toEqual([]);
});

test("has no warning that the baseline does not know, and the baseline none that is mended", () => {
  const root = import.meta.dirname;
  const baseline = v.parse(BaselineSchema, JSON.parse(readFileSync(join(root, "check", "baseline.json"), "utf8")));
  const { problems } = checkAtlas(readSources(join(root, "sources")), world);
  const { added, gone } = compareWithBaseline(problems, baseline);
  expect(added.map(formatProblem)).toEqual([]);
  expect(gone).toEqual([]);
});

test("reads the atlas's own data at its full size", () => {
  const { atlas } = checkAtlas(readSources(join(import.meta.dirname, "sources")), world);
  expect(atlas.events.length).toBeGreaterThan(400);
  expect(atlas.memberships.length).toBeGreaterThan(80);
  expect(atlas.borders.length).toBeGreaterThanOrEqual(10);
});
