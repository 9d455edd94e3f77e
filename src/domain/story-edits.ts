import { MOST_STEPS, type ReaderStory, STORY_LIMITS, type StoryStep } from "../../geo/contract/story.ts";

export type { ReaderStory };

export type StoryLanguage = keyof ReaderStory["title"];
export type StoryField = "title" | "summary" | "credits";
export type StepField = "title" | "text" | "notes";

/** What a step takes from the map: everything but its id and its words. */
export type StepScene = Pick<
  StoryStep,
  "camera" | "narrowCamera" | "layers" | "overlays" | "time" | "categories" | "selection"
>;

/** Everything that an author can do to a story. Steps are named by their ids, places among them counted from 0. */
export type StoryEdit =
  | {
      readonly type: "write-story";
      readonly field: StoryField;
      readonly language: StoryLanguage;
      readonly text: string;
    }
  | {
      readonly type: "write-step";
      readonly step: string;
      readonly field: StepField;
      readonly language: StoryLanguage;
      readonly text: string;
    }
  | { readonly type: "add-step"; readonly step: StoryStep; readonly at: number }
  | { readonly type: "duplicate-step"; readonly step: string; readonly newId: string }
  | { readonly type: "remove-step"; readonly step: string }
  | { readonly type: "move-step"; readonly step: string; readonly to: number }
  | { readonly type: "set-scene"; readonly step: string; readonly scene: StepScene }
  | { readonly type: "drop-narrow-camera"; readonly step: string }
  | { readonly type: "set-highlights"; readonly step: string; readonly highlights: readonly string[] };

/** The story after an edit; the same object where the edit changes nothing or names a step that is not there. */
export function editStory(story: ReaderStory, edit: StoryEdit): ReaderStory {
  switch (edit.type) {
    case "write-story":
      return writeStory(story, edit);
    case "add-step":
      return addStep(story, edit.step, edit.at);
    case "duplicate-step": {
      const index = indexOf(story, edit.step);
      const original = story.steps[index];
      return original === undefined ? story : addStep(story, { ...original, id: edit.newId }, index + 1);
    }
    case "remove-step": {
      const steps = story.steps.filter(({ id }) => id !== edit.step);
      return steps.length === story.steps.length ? story : { ...story, steps };
    }
    case "move-step":
      return moveStep(story, edit.step, edit.to);
    case "write-step":
      return changeStep(story, edit.step, (step) => {
        const before = step[edit.field];
        return before[edit.language] === edit.text
          ? step
          : { ...step, [edit.field]: { ...before, [edit.language]: edit.text } };
      });
    case "set-scene":
      return changeStep(story, edit.step, ({ id, title, text, notes, highlights }) => ({
        id,
        title,
        text,
        notes,
        ...edit.scene,
        highlights,
      }));
    case "drop-narrow-camera":
      return changeStep(story, edit.step, (step) => {
        const { narrowCamera, ...rest } = step;
        return narrowCamera === undefined ? step : rest;
      });
    case "set-highlights":
      return changeStep(story, edit.step, (step) => ({ ...step, highlights: [...new Set(edit.highlights)] }));
  }
}

const COPY_MARKS: ReaderStory["title"] = { en: " (copy)", ru: " (копия)" };

/** The same story under another id, its title marked as a copy's. */
export function copyStory(story: ReaderStory, id: string): ReaderStory {
  const marked = (language: StoryLanguage): string => {
    const title = story.title[language];
    const mark = COPY_MARKS[language];
    return title === "" ? "" : shorten(title, STORY_LIMITS.title - mark.length) + mark;
  };
  return { ...story, id, title: { en: marked("en"), ru: marked("ru") } };
}

/** A text cut to a number of characters, with a mark where something is missing. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function writeStory(
  story: ReaderStory,
  { field, language, text }: Extract<StoryEdit, { type: "write-story" }>,
): ReaderStory {
  const before = story[field] ?? { en: "", ru: "" };
  if (before[language] === text) return story;
  const written = { ...before, [language]: text };
  if (field !== "credits" || written.en !== "" || written.ru !== "") return { ...story, [field]: written };
  // Nobody is named any more, which is what a story without credits says.
  const { credits: _, ...rest } = story;
  return rest;
}

function addStep(story: ReaderStory, step: StoryStep, at: number): ReaderStory {
  if (story.steps.length >= MOST_STEPS || indexOf(story, step.id) >= 0) return story;
  return { ...story, steps: story.steps.toSpliced(clampIndex(at, story.steps.length), 0, step) };
}

function moveStep(story: ReaderStory, id: string, to: number): ReaderStory {
  const from = indexOf(story, id);
  const step = story.steps[from];
  const target = clampIndex(to, story.steps.length - 1);
  if (step === undefined || target === from) return story;
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(target, 0, step) };
}

function changeStep(story: ReaderStory, id: string, change: (step: StoryStep) => StoryStep): ReaderStory {
  const index = indexOf(story, id);
  const before = story.steps[index];
  if (before === undefined) return story;
  const after = change(before);
  return after === before ? story : { ...story, steps: story.steps.with(index, after) };
}

function indexOf(story: ReaderStory, id: string): number {
  return story.steps.findIndex((step) => step.id === id);
}

function clampIndex(index: number, last: number): number {
  return Math.max(0, Math.min(Math.trunc(index), last));
}
