import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { DraftStorySchema, MOST_STEPS, type StoryStep } from "../../geo/contract/story.ts";
import type { IsoDate } from "./day.ts";
import { edit, redo, replaceStory, startHistory, undo } from "./edit-history.ts";
import { copyStory, editStory, type ReaderStory, type StoryEdit } from "./story-edits.ts";

const both = (text: string) => ({ en: text, ru: text });

function stepOf(id: string): StoryStep {
  return {
    id,
    title: both(id),
    text: both(""),
    notes: both(""),
    camera: { lon: 70, lat: 45, zoom: 4 },
    layers: ["events"],
    time: { from: "2022-01-01" as IsoDate, to: "2022-01-31" as IsoDate },
    highlights: [],
  };
}

const STORY: ReaderStory = {
  id: "own",
  title: both("Own"),
  summary: both(""),
  steps: ["a", "b", "c"].map(stepOf),
};

const ids = fc.constantFrom("a", "b", "c", "d", "e");
const languages = fc.constantFrom("en" as const, "ru" as const);
const { id: _id, title: _title, text: _text, notes: _notes, highlights: _highlights, ...SCENE } = stepOf("a");

const edits: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({
    type: fc.constant("write-story" as const),
    field: fc.constantFrom("title" as const, "summary" as const, "credits" as const),
    language: languages,
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant("write-step" as const),
    step: ids,
    field: fc.constantFrom("title" as const, "text" as const, "notes" as const),
    language: languages,
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({ type: fc.constant("add-step" as const), step: ids.map(stepOf), at: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ type: fc.constant("duplicate-step" as const), step: ids, newId: ids }),
  fc.record({ type: fc.constant("remove-step" as const), step: ids }),
  fc.record({ type: fc.constant("move-step" as const), step: ids, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({
    type: fc.constant("set-scene" as const),
    step: ids,
    scene: fc.integer({ min: 0, max: 14 }).map((zoom) => ({
      ...SCENE,
      camera: { lon: 60, lat: 40, zoom },
      narrowCamera: { lon: 60, lat: 35, zoom },
    })),
  }),
  fc.record({ type: fc.constant("drop-narrow-camera" as const), step: ids }),
  fc.record({
    type: fc.constant("set-highlights" as const),
    step: ids,
    highlights: fc.array(fc.constantFrom("KZ", "event:a"), { maxLength: 3 }),
  }),
);

/** Edits with the milliseconds that pass before each. */
const sessions = fc.array(fc.tuple(edits, fc.integer({ min: 0, max: 3000 })), { maxLength: 60 });

function play(session: readonly (readonly [StoryEdit, number])[]) {
  let now = 0;
  return session.reduce((history, [change, pauseMs]) => {
    now += pauseMs;
    return edit(history, change, now);
  }, startHistory(STORY));
}

test("whatever was edited, undoing all of it gives the story back, and doing it again the edited one", () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const edited = play(session);
      let back = edited;
      while (back.past.length > 0) back = undo(back);
      expect(back.story).toBe(STORY);
      while (back.future.length > 0) back = redo(back);
      expect(back).toMatchObject({ story: edited.story, past: edited.past });
    }),
  );
});

test("whatever was edited, the story is one that can be kept and no two steps have the same id", () => {
  fc.assert(fc.property(sessions, (session) => v.is(DraftStorySchema, play(session).story)));
});

describe("one edit", () => {
  const type = (text: string) =>
    ({ type: "write-step", step: "a", field: "text", language: "en", text }) as const satisfies StoryEdit;

  test("is what is typed into a field without a longer rest", () => {
    let history = edit(startHistory(STORY), type("T"), 0);
    history = edit(history, type("Th"), 1000);
    history = edit(history, type("The"), 2000);
    expect(history.past).toHaveLength(1);
    history = edit(history, type("The "), 4000);
    expect(history.past).toHaveLength(2);
  });

  test("after undoing never joins what was taken back", () => {
    const typed = edit(startHistory(STORY), type("T"), 0);
    const again = edit(undo(typed), type("U"), 100);
    expect(undo(again).story).toBe(STORY);
    expect(again.future).toEqual([]);
  });

  test("that changes nothing is none", () => {
    const history = startHistory(STORY);
    expect(edit(history, type(""), 0)).toBe(history);
    expect(edit(history, { type: "remove-step", step: "gone" }, 0)).toBe(history);
    expect(edit(history, { type: "move-step", step: "a", to: 0 }, 0)).toBe(history);
  });

  test("is another tab's whole story", () => {
    const theirs = { ...STORY, title: both("Theirs") };
    expect(undo(replaceStory(startHistory(STORY), theirs)).story).toBe(STORY);
  });
});

test("a step moves to its place and nowhere beyond", () => {
  const order = (to: number) => editStory(STORY, { type: "move-step", step: "a", to }).steps.map(({ id }) => id);
  expect(order(1)).toEqual(["b", "a", "c"]);
  expect(order(9)).toEqual(["b", "c", "a"]);
});

test("a story takes no more steps than it may hold", () => {
  const full = { ...STORY, steps: Array.from({ length: MOST_STEPS }, (_, index) => stepOf(`s${index}`)) };
  expect(editStory(full, { type: "add-step", step: stepOf("more"), at: 0 })).toBe(full);
});

test("credits that are emptied are gone", () => {
  const write = (text: string) => ({ type: "write-story", field: "credits", language: "en", text }) as const;
  const credited = editStory(STORY, write("Me"));
  expect(credited.credits).toEqual({ en: "Me", ru: "" });
  expect(editStory(credited, write(""))).toEqual(STORY);
});

test("a copy is marked in the languages that it has, within what fits", () => {
  const copy = copyStory({ ...STORY, title: { en: "", ru: "я".repeat(80) } }, "other");
  expect(copy.id).toBe("other");
  expect(copy.title.en).toBe("");
  expect(copy.title.ru).toHaveLength(80);
  expect(copy.title.ru.endsWith("… (копия)")).toBe(true);
});
