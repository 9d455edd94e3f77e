import type { StepField, StoryField, StoryLanguage } from "../domain/story-edits.ts";
import { createPartText } from "../text/part-text.ts";
import { en } from "./author-text-en.ts";
import { ru } from "./author-text-ru.ts";
import type { StoryFault } from "./story-file.ts";

/** The words of the editor of stories. */
export interface AuthorTexts {
  readonly list: ListTexts;
  readonly editor: EditorTexts;
  readonly step: StepTexts;
  readonly saving: SavingTexts;
  readonly file: FileTexts;
  readonly link: LinkTexts;
}

interface ListTexts {
  readonly heading: string;
  readonly close: string;
  readonly lead: string;
  readonly empty: string;
  readonly create: string;
  readonly importFile: string;
  readonly dropHere: string;
  readonly copyShipped: string;
  readonly copyThis: (title: string) => string;
  readonly untitled: string;
  readonly steps: (count: number) => string;
  readonly changed: (date: string) => string;
  readonly notOnDevice: string;
  readonly open: (title: string) => string;
  readonly present: (title: string) => string;
  readonly duplicate: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly duplicateShort: string;
  readonly removeShort: string;
  readonly presentShort: string;
  readonly removed: (title: string) => string;
  readonly bringBack: string;
  readonly broken: string;
  readonly brokenHint: string;
  readonly saveRaw: string;
  readonly duplicated: (title: string) => string;
  readonly broughtBack: (title: string) => string;
}

interface EditorTexts {
  readonly heading: string;
  readonly back: string;
  readonly close: string;
  readonly fold: string;
  readonly unfold: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly capture: string;
  readonly captureHint: string;
  readonly otherFilters: string;
  readonly full: (most: number) => string;
  readonly captured: (number: number) => string;
  readonly language: string;
  readonly languages: Readonly<Record<StoryLanguage, string>>;
  readonly fallsBack: Readonly<Record<StoryLanguage, string>>;
  readonly fields: Readonly<Record<StoryField, string>>;
  readonly details: string;
  readonly steps: string;
  readonly noSteps: string;
  readonly counter: (length: number, most: number) => string;
  readonly tooLong: (by: number) => string;
  readonly exportFile: string;
  readonly copyLink: string;
}

interface StepTexts {
  readonly fields: Readonly<Record<StepField, string>>;
  readonly untitled: string;
  readonly name: (number: number, title: string) => string;
  readonly drag: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly moved: (title: string, number: number, count: number) => string;
  readonly show: string;
  readonly shown: (number: number) => string;
  readonly update: string;
  readonly updated: (number: number) => string;
  readonly present: string;
  readonly duplicate: string;
  readonly duplicated: (number: number) => string;
  readonly remove: string;
  readonly removed: (number: number) => string;
  readonly textHint: string;
  readonly notesHint: string;
  readonly linkTo: (name: string) => string;
  readonly linkNothing: string;
  readonly linked: (words: string) => string;
  readonly preview: string;
  readonly highlights: string;
  readonly highlightsHint: string;
  readonly unknown: string;
  readonly unknownKeys: (keys: string) => string;
  readonly narrow: string;
  readonly dropNarrow: string;
}

interface SavingTexts {
  readonly saved: string;
  readonly pending: string;
  readonly full: string;
  readonly blocked: string;
  readonly unsavedHint: string;
  readonly changed: string;
  readonly changedHint: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly removed: string;
  readonly keepIt: string;
  readonly letGo: string;
}

interface FileTexts {
  readonly saved: (name: string) => string;
  readonly imported: (title: string) => string;
  readonly tooLongKept: string;
  readonly formerKept: string;
  readonly failed: (name: string) => string;
  readonly failedLink: string;
  readonly tooBig: string;
  readonly unreadable: string;
  readonly fault: (fault: StoryFault) => string;
  readonly existsTitle: (title: string) => string;
  readonly existsHint: string;
  readonly replace: string;
  readonly keepBoth: string;
  readonly cancel: string;
}

interface LinkTexts {
  readonly name: string;
  readonly hint: string;
  readonly tooLong: (length: string, most: string) => string;
  readonly copied: string;
  readonly opened: string;
  readonly openedHint: string;
  readonly keep: string;
  readonly kept: string;
  readonly edit: string;
  readonly broken: string;
  readonly notPacked: string;
  readonly tooBig: string;
  readonly absent: string;
  readonly absentHint: string;
  readonly dismiss: string;
}

export const useAuthorText = createPartText<AuthorTexts>({ en, ru });
