import { readdirSync, readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { STORY_LIMITS } from "../../geo/contract/story.ts";
import type { ReaderStory } from "../domain/story-edits.ts";
import { formatStoryFile, parseStoryFile, storyFileName } from "./story-file.ts";
import { packStory, unpackStory } from "./story-link.ts";

const FOLDER = new URL("../../geo/sources/stories/", import.meta.url);
const STORIES = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as ReaderStory,
);

const EMPTY: ReaderStory = { id: "own", title: { en: "", ru: "Своя" }, summary: { en: "", ru: "" }, steps: [] };
const FILE = { format: "csto-atlas-story", version: 1, story: EMPTY };
const [SHIPPED = EMPTY] = STORIES;

test.each([...STORIES, EMPTY])("$id comes out of a file and out of a link as it went in", async (story) => {
  expect(parseStoryFile(formatStoryFile(story))).toEqual({ type: "story", story, isTooLong: false });
  expect(await unpackStory(await packStory(story))).toEqual({ type: "story", story, isTooLong: false });
});

test("the same story gives the same file, whatever the order in which it was made", () => {
  const reversed = Object.fromEntries(Object.entries(SHIPPED).toReversed()) as unknown as ReaderStory;
  expect(formatStoryFile(reversed)).toBe(formatStoryFile(SHIPPED));
});

test("a text that is too long comes through whole, and is told", () => {
  const long = { ...EMPTY, title: { en: "x".repeat(STORY_LIMITS.title + 1), ru: "" } };
  expect(parseStoryFile(formatStoryFile(long))).toEqual({ type: "story", story: long, isTooLong: true });
});

test("what a text links to need not be in this atlas", () => {
  const [step] = SHIPPED.steps;
  if (step === undefined) throw new Error("a story of the atlas without steps");
  const text = { en: "[[event:of-another-year|Something]]", ru: "" };
  const story = { ...SHIPPED, steps: [{ ...step, text, selection: "event:of-another-year" }] };
  expect(parseStoryFile(JSON.stringify({ ...FILE, story }))).toMatchObject({ type: "story", story });
});

describe("what is no story is refused, with the place and the reason", () => {
  const withStep = (change: object) => ({
    ...FILE,
    story: { ...SHIPPED, steps: SHIPPED.steps.map((step) => ({ ...step, ...change })).slice(0, 1) },
  });
  test.each([
    ["{", { type: "not-json" }],
    ["", { type: "not-json" }],
    ["[]", { type: "not-a-story" }],
    ["null", { type: "not-a-story" }],
    ['{"type":"FeatureCollection"}', { type: "not-a-story" }],
    [JSON.stringify({ ...FILE, version: 2, story: "whatever" }), { type: "newer", version: 2 }],
    [JSON.stringify({ ...FILE, version: 0 }), { type: "faulty", path: "version" }],
    [JSON.stringify({ ...FILE, story: undefined }), { type: "faulty", path: "story" }],
    [JSON.stringify({ ...FILE, story: { ...EMPTY, id: "<b>" } }), { type: "faulty", path: "story.id" }],
    [JSON.stringify({ ...FILE, story: { ...EMPTY, more: 1 } }), { type: "faulty", path: "story.more" }],
    [JSON.stringify(withStep({ camera: { lon: 200, lat: 0, zoom: 1 } })), { path: "story.steps.0.camera.lon" }],
    [JSON.stringify(withStep({ layers: ["tanks"] })), { path: "story.steps.0.layers.0" }],
    [JSON.stringify(withStep({ time: { from: "2024-02-31", to: "2024-03-01" } })), { path: "story.steps.0.time.from" }],
    [JSON.stringify(withStep({ time: { from: "2024-03-02", to: "2024-03-01" } })), { path: "story.steps.0.time.to" }],
    [JSON.stringify(withStep({ selection: "javascript:alert(1)" })), { path: "story.steps.0.selection" }],
  ])("%.60s", (text, fault) => {
    expect(parseStoryFile(text)).toMatchObject({ type: "fault", fault });
  });
});

describe("a link that is damaged or forged is refused", () => {
  const packed = (text: string) => deflateRawSync(text).toString("base64url");
  test("before it fills the memory", async () => {
    const bomb = packed(`${JSON.stringify(FILE)}${" ".repeat(5_000_000)}`);
    expect(bomb.length).toBeLessThan(8_000);
    expect(await unpackStory(bomb)).toEqual({ type: "fault", fault: { type: "too-big" } });
  });
  test.each([
    ["a", { type: "not-packed" }],
    ["abc", { type: "not-packed" }],
    ["!!!!", { type: "not-packed" }],
    [packed(JSON.stringify(FILE)).slice(0, -12), { type: "not-packed" }],
    [packed("plain words"), { type: "not-json" }],
    [packed(JSON.stringify({ ...FILE, version: 3 })), { type: "newer" }],
    [packed("{}"), { type: "not-a-story" }],
  ])("%.40s", async (letters, fault) => {
    expect(await unpackStory(letters)).toMatchObject({ type: "fault", fault });
  });
});

test.each([
  ["January 2022: day by day", "january-2022-day-by-day.csto-story.json"],
  ["Кыргызско-таджикская граница", "кыргызско-таджикская-граница.csto-story.json"],
  ["../../etc/passwd", "etc-passwd.csto-story.json"],
  ["", "story.csto-story.json"],
  ["x".repeat(100), `${"x".repeat(60)}.csto-story.json`],
])("the file of “%s” is %s", (title, name) => {
  expect(storyFileName(title)).toBe(name);
});
