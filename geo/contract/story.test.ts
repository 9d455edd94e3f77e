import * as v from "valibot";
import { expect, test } from "vitest";
import { ReaderStorySchema, StoryFileSchema, StorySchema } from "./story.ts";
import { linkedKeys, withoutLinks } from "./story-links.ts";

const text = { en: "Text", ru: "Текст" };
const step = {
  id: "first",
  title: text,
  text,
  notes: text,
  camera: { lon: 70, lat: 45, zoom: 4 },
  layers: ["events"],
  time: { from: "2022-01-01", to: "2022-01-31" },
  highlights: ["KZ"],
};
const story = { id: "a-story", title: text, summary: text, steps: [step] };

function faults(schema: v.GenericSchema<unknown, unknown>, value: unknown): string[] {
  return v.safeParse(schema, value).issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];
}

const withStep = (more: object) => ({ ...story, steps: [{ ...step, ...more }] });

test("a whole story is accepted", () => {
  expect(faults(StorySchema, story)).toEqual([]);
});

test("a text's length is that of what one reads", () => {
  const link = "[[event:an-event-with-a-very-long-id-that-nobody-ever-sees-on-the-screen|x]]";
  expect(faults(StorySchema, withStep({ text: { en: link.repeat(700), ru: "Текст" } }))).toEqual([]);
  expect(faults(StorySchema, withStep({ text: { en: link.repeat(701), ru: "Текст" } }))).toEqual([
    "steps.0.text.en: has 701 characters: at most 700 fit",
  ]);
});

test.each([
  ["no step", { ...story, steps: [] }, "steps: a story without a step"],
  ["a step twice", { ...story, steps: [step, step] }, "steps: two steps have the same id: give one of them a new id"],
  [
    "time that runs backwards",
    withStep({ time: { from: "2022-02-01", to: "2022-01-01" } }),
    "steps.0.time.to: ends before it starts",
  ],
  [
    "a day that does not exist",
    withStep({ time: { from: "2022-02-31", to: "2022-03-01" } }),
    "steps.0.time.from: no such day in the calendar",
  ],
] as const)("%s is refused", (_name, value, fault) => {
  expect(faults(StorySchema, value)).toContain(fault);
});

test.each([
  ["layers", ["roads"]],
  ["camera", { lon: 181, lat: 45, zoom: 4 }],
  ["camera", { lon: 70, lat: 45, zoom: 15 }],
  ["overlays", ["csto", "cis", "nato"]],
  ["selection", "event: with a space"],
  ["mentions", ["KZ"]],
])("%s of %j is refused", (field, value) => {
  expect(faults(StorySchema, withStep({ [field]: value })).length).toBeGreaterThan(0);
});

test("a reader's story may lack a language and steps, a shipped one may not", () => {
  const draft = { ...story, title: { en: "Draft", ru: "" }, steps: [] };
  expect(faults(ReaderStorySchema, draft)).toEqual([]);
  expect(faults(StorySchema, draft).length).toBeGreaterThan(0);
  expect(faults(StoryFileSchema, { format: "csto-atlas-story", version: 1, story: draft })).toEqual([]);
  expect(faults(StoryFileSchema, { format: "csto-atlas-story", version: 2, story: draft }).length).toBeGreaterThan(0);
});

test("links are told from what only looks like one", () => {
  const told = "[[KZ|Kazakhstan]], [[exercise:rock-2023|Rock]] and [[nothing|else]]";
  expect(linkedKeys(told)).toEqual(["KZ", "exercise:rock-2023"]);
  expect(withoutLinks(told)).toBe("Kazakhstan, Rock and [[nothing|else]]");
});
