import * as v from "valibot";
import { DraftStoryFileSchema, type ReaderStory, StoryFileSchema } from "../../geo/contract/story.ts";

/** Why a text is no story: `newer` than this atlas can read, some other kind of file, or one with faults. */
export type StoryFault =
  | { readonly type: "not-json" }
  | { readonly type: "not-a-story" }
  | { readonly type: "newer"; readonly version: number }
  /** Where in the file, and what is wrong there; `more` counts the faults that are not told. */
  | { readonly type: "faulty"; readonly path: string; readonly reason: string; readonly more: number };

export type ParsedStory =
  /** `isTooLong` where some text has to be shortened; nothing of it is cut off. */
  | { readonly type: "story"; readonly story: ReaderStory; readonly isTooLong: boolean }
  | { readonly type: "fault"; readonly fault: StoryFault };

/** No story comes near this; a file that does is something else. */
export const MOST_FILE_BYTES = 2_000_000;

/** The text of a file to keep and hand on: the same story gives the same text, whatever way it was made. */
export function formatStoryFile(story: ReaderStory): string {
  return `${JSON.stringify(ordered(story), null, 2)}\n`;
}

/** The same without white space, for an address. */
export function formatCompactStory(story: ReaderStory): string {
  return JSON.stringify(ordered(story));
}

/** The schema's output has its keys in the schema's order. */
function ordered(story: ReaderStory): unknown {
  return v.parse(DraftStoryFileSchema, { format: "csto-atlas-story", version: 1, story });
}

/** Reads what the two above write. */
export function parseStoryFile(text: string): ParsedStory {
  let json: unknown;
  try {
    // Some editors put a mark of the byte order before a file.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { type: "fault", fault: { type: "not-json" } };
  }
  const head = v.safeParse(HeadSchema, json);
  if (!head.success) return { type: "fault", fault: { type: "not-a-story" } };
  const { version } = head.output;
  if (version > 1) return { type: "fault", fault: { type: "newer", version } };
  const strict = v.safeParse(StoryFileSchema, json);
  if (strict.success) return { type: "story", story: strict.output.story, isTooLong: false };
  const draft = v.safeParse(DraftStoryFileSchema, json);
  if (draft.success) return { type: "story", story: draft.output.story, isTooLong: true };
  const [issue] = draft.issues;
  return {
    type: "fault",
    fault: {
      type: "faulty",
      path: v.getDotPath(issue) ?? "story",
      reason: issue.message,
      more: draft.issues.length - 1,
    },
  };
}

const HeadSchema = v.object({ format: v.literal("csto-atlas-story"), version: v.pipe(v.number(), v.integer()) });

/** A file's name from a title: what no file system minds, in the title's own letters. */
export function storyFileName(title: string): string {
  const name = title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
  return `${name === "" ? "story" : name}.csto-story.json`;
}
