import { editStory, type ReaderStory, type StoryEdit } from "./story-edits.ts";

/** How many edits can be taken back; stories share what they have in common, so that each costs little. */
const MOST_UNDONE = 500;

/** Typing in one field without a longer rest is one edit. */
const REST_MS = 1500;

/** A story with what it was before and what it may become again. */
export interface EditHistory {
  readonly story: ReaderStory;
  /** The oldest first. */
  readonly past: readonly ReaderStory[];
  /** The next to be restored first. */
  readonly future: readonly ReaderStory[];
  /** The field that is being typed into, and when it last was. */
  readonly typing: { readonly field: string; readonly atMs: number } | undefined;
}

export function startHistory(story: ReaderStory): EditHistory {
  return { story, past: [], future: [], typing: undefined };
}

/** Applies an edit at a moment; the same object where the edit changes nothing. */
export function edit(history: EditHistory, change: StoryEdit, atMs: number): EditHistory {
  const story = editStory(history.story, change);
  if (story === history.story) return history;
  const field = typedField(change);
  const goesOn =
    field !== undefined &&
    history.typing?.field === field &&
    atMs - history.typing.atMs < REST_MS &&
    history.future.length === 0;
  return {
    story,
    past: goesOn ? history.past : [...history.past, history.story].slice(-MOST_UNDONE),
    future: [],
    typing: field === undefined ? undefined : { field, atMs },
  };
}

/** Puts another story in place of this one, such as another tab's, so that it can be taken back like an edit. */
export function replaceStory(history: EditHistory, story: ReaderStory): EditHistory {
  return { story, past: [...history.past, history.story].slice(-MOST_UNDONE), future: [], typing: undefined };
}

/** Takes the last edit back; the same object where there is none. */
export function undo(history: EditHistory): EditHistory {
  const story = history.past.at(-1);
  if (story === undefined) return history;
  return { story, past: history.past.slice(0, -1), future: [history.story, ...history.future], typing: undefined };
}

/** Makes the last edit that was taken back again; the same object where there is none. */
export function redo(history: EditHistory): EditHistory {
  const [story, ...future] = history.future;
  if (story === undefined) return history;
  return { story, past: [...history.past, history.story], future, typing: undefined };
}

/** The same story under another id, with all that can be taken back. */
export function withId({ story, past, future }: EditHistory, id: string): EditHistory {
  const renamed = (one: ReaderStory): ReaderStory => ({ ...one, id });
  return { story: renamed(story), past: past.map(renamed), future: future.map(renamed), typing: undefined };
}

function typedField(change: StoryEdit): string | undefined {
  if (change.type === "write-story") return `${change.field} ${change.language}`;
  if (change.type === "write-step") return `${change.step} ${change.field} ${change.language}`;
  return undefined;
}
