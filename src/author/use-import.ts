import { useState } from "react";
import type { ReaderStory } from "../../geo/contract/story.ts";
import { textIn } from "../domain/story.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { useAuthorText } from "./author-text.ts";
import { desk } from "./own-stories.ts";
import { MOST_FILE_BYTES, parseStoryFile } from "./story-file.ts";

export interface Outcome {
  readonly isFault: boolean;
  readonly title: string;
  readonly hint: string | undefined;
}

export interface Importing {
  /** How the last file went; undefined where there is nothing to tell. */
  readonly outcome: Outcome | undefined;
  /** A story whose id is taken, until the reader has said what to do. */
  readonly waiting: ReaderStory | undefined;
  readonly take: (files: Iterable<File>) => void;
  readonly settle: (how: "replace" | "both" | "neither") => void;
  readonly tell: (outcome: Outcome | undefined) => void;
}

/** Takes files as stories; a file that is none is told by name, place and reason, and changes nothing. */
export function useImport(): Importing {
  const { language } = useText();
  const { file: texts, list } = useAuthorText();
  const store = useAtlasStore();
  const [outcome, tell] = useState<Outcome>();
  const [waiting, setWaiting] = useState<{ story: ReaderStory; isTooLong: boolean }>();

  const finish = (story: ReaderStory, ...hints: readonly string[]): void => {
    const title = texts.imported(textIn(story.title, language) || list.untitled);
    tell({ isFault: false, title, hint: hints.length === 0 ? undefined : hints.join(" ") });
    store.announce(title);
  };
  const lengthHint = (isTooLong: boolean): readonly string[] => (isTooLong ? [texts.tooLongKept] : []);
  const takeOne = async (file: File): Promise<void> => {
    const fail = (hint: string): void => tell({ isFault: true, title: texts.failed(file.name), hint });
    if (file.size > MOST_FILE_BYTES) return fail(texts.tooBig);
    const content = await file.text().catch(() => undefined);
    if (content === undefined) return fail(texts.unreadable);
    const parsed = parseStoryFile(content);
    if (parsed.type === "fault") return fail(texts.fault(parsed.fault));
    const story = withPlainId(parsed.story);
    if (desk.storyOf(story.id) !== undefined) return setWaiting({ story, isTooLong: parsed.isTooLong });
    desk.add(story);
    finish(story, ...lengthHint(parsed.isTooLong));
  };
  const take = (files: Iterable<File>): void => {
    const [first] = files;
    tell(undefined);
    if (first !== undefined) void takeOne(first);
  };
  const settle = (how: "replace" | "both" | "neither"): void => {
    setWaiting(undefined);
    if (waiting === undefined || how === "neither") return;
    if (how === "replace") desk.replace(waiting.story);
    else desk.add(waiting.story);
    finish(waiting.story, ...lengthHint(waiting.isTooLong), ...(how === "replace" ? [texts.formerKept] : []));
  };
  return { outcome, waiting: waiting?.story, take, settle, tell };
}

/** An id as it may stand in the address, which knows no underscores there. */
function withPlainId(story: ReaderStory): ReaderStory {
  return story.id.includes("_") ? { ...story, id: story.id.replaceAll("_", "-") } : story;
}
