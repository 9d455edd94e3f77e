import type { Category } from "../../../geo/contract/event.ts";
import type { LocalizedText } from "../../../geo/contract/primitives.ts";
import { firstDay, type IsoDate, type PartialDate, toIsoDate } from "../../domain/day.ts";
import { eventSelection, type IndexEntry } from "../../domain/event-index.ts";
import { parseSelection, type Selection, selectionKey } from "../../domain/selection.ts";
import type { StoryParagraph, StoryTextPart } from "../../domain/story-text.ts";
import { isInside, type TimeWindow } from "../../domain/time-window.ts";
import type { Language, LayerId } from "../../state/view-state.ts";
import { en } from "../../text/en.ts";
import { formatDate, formatDateInPhrase, formatDateRange } from "../../text/format-date.ts";
import type { Messages } from "../../text/messages.ts";
import { formatNumber } from "../../text/plural.ts";
import { ru } from "../../text/ru.ts";
import type { BriefingWords } from "../briefing-words.ts";
import { briefingWordsEn } from "../briefing-words-en.ts";
import { briefingWordsRu } from "../briefing-words-ru.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import { type BriefingFiles, findSubject, type Subject } from "./subject.ts";

/** A part of a briefing before it is cut into slides; one without blocks is left out. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
  /** Sentences to say, a paragraph each; undefined and empty ones vanish. */
  readonly notes: readonly (string | undefined)[];
  /** Whether the speaker is told what happened in each event that a slide names. */
  readonly tellsEvents?: boolean;
  /** Sources of the section as a whole, beside those of what it says. */
  readonly sources?: readonly string[];
  readonly layers?: ReadonlySet<LayerId>;
  readonly categories?: ReadonlySet<Category>;
  readonly time?: TimeWindow;
}

export interface BriefingOptions {
  readonly selection: Selection;
  readonly window: TimeWindow;
  /** The day from which on changes are told; without it, a year before the window's end. */
  readonly compare?: IsoDate | undefined;
  readonly language: Language;
  readonly files: BriefingFiles;
}

/** All that a section is made from, and the words to say it in. */
export interface BriefingContext {
  readonly subject: Subject;
  readonly files: BriefingFiles;
  readonly window: TimeWindow;
  /** Changes are told from this day to the window's end. */
  readonly since: IsoDate;
  readonly language: Language;
  readonly text: Messages;
  readonly words: BriefingWords;
  /** What is tied to the subject and may have been going on in the window, newest first. */
  readonly events: readonly IndexEntry[];
}

const CATALOGUES: Readonly<Record<Language, { readonly text: Messages; readonly words: BriefingWords }>> = {
  en: { text: en, words: briefingWordsEn },
  ru: { text: ru, words: briefingWordsRu },
};

export function createContext(options: BriefingOptions): BriefingContext | undefined {
  const { selection, window, files, language } = options;
  const subject = findSubject(selection, files);
  if (subject === undefined) return undefined;
  return {
    subject,
    files,
    window,
    since: sinceDay(options),
    language,
    ...CATALOGUES[language],
    events: subject.events.filter((entry) => isInside(entry, window)),
  };
}

const YEAR_DAYS = 365;

/** The day asked for, where it lies before the end; else a year before the end, or the window's start if that is later. */
function sinceDay({ window, compare }: BriefingOptions): IsoDate {
  if (compare !== undefined && compare < window.to) return compare;
  return toIsoDate(Math.max(firstDay(window.to) - YEAR_DAYS, firstDay(window.from)));
}

type Speaker = Pick<BriefingContext, "language">;

export function say({ language }: Speaker, text: LocalizedText): string {
  return text[language];
}

export function day({ language }: Speaker, date: PartialDate): string {
  return formatDate(language, date);
}

export function dayInPhrase({ language }: Speaker, date: PartialDate): string {
  return formatDateInPhrase(language, date);
}

export function number({ language }: Speaker, value: number): string {
  return formatNumber(language, value);
}

/** When an event was, with its status where it has not simply taken place. */
export function whenOf({ language, text }: BriefingContext, { start, end, status }: IndexEntry): string {
  const dates = formatDateRange(language, start, end);
  return status === "held" ? dates : `${dates}, ${text.statuses[status].toLocaleLowerCase(language)}`;
}

export function countryName({ files, language }: BriefingContext, code: string): string {
  return files.countries.get(code)?.name[language] ?? code;
}

/** Names in the order of the alphabet. */
export function countryNames(context: BriefingContext, codes: Iterable<string>): string {
  const names = [...new Set(codes)].map((code) => countryName(context, code));
  return names.toSorted((a, b) => a.localeCompare(b, context.language)).join(", ");
}

export function link(selection: Selection, label: string): StoryTextPart {
  return { type: "link", selection, key: selectionKey(selection), label };
}

export function eventLink({ language }: Speaker, entry: IndexEntry): StoryTextPart {
  return link(eventSelection(entry), entry.title[language]);
}

export function countryLink(context: BriefingContext, code: string): StoryTextPart {
  const selection = parseSelection(code);
  const name = countryName(context, code);
  return selection === undefined ? { type: "text", text: name } : link(selection, name);
}

/** Words and links as a paragraph; empty words vanish. */
export function paragraph(...parts: readonly (string | StoryTextPart)[]): StoryParagraph {
  return parts.flatMap((part): StoryTextPart[] => {
    if (typeof part !== "string") return [part];
    return part === "" ? [] : [{ type: "text", text: part }];
  });
}

export function sourcesOf({ files }: BriefingContext, entry: Pick<IndexEntry, "id">): readonly string[] {
  return files.details.get(entry.id)?.sources ?? [];
}

/** Everything that an event rests on: its own sources, those of its figures and of what is said in it. */
export function allSourcesOf({ files }: BriefingContext, entry: Pick<IndexEntry, "id">): readonly string[] {
  const details = files.details.get(entry.id);
  if (details === undefined) return [];
  const more = [...details.figures, ...details.claims].map(({ source }) => source);
  return [...new Set([...details.sources, ...more])];
}

export function isExercise(entry: IndexEntry): boolean {
  return entry.series !== undefined;
}

/** How the subject is called. */
export function subjectName({ subject, language, words }: BriefingContext): string {
  const { entry, name } = subject;
  return entry.kind === "organisation" ? words.organisationNames[entry.organisation] : name[language];
}

/** The first letter large, for a text that begins a sentence. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}

/** From node to node, as one writes a stretch in the language. */
export function legName(
  { language, files }: Pick<BriefingContext, "language" | "files">,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const name = (id: string) => files.corridor.nodes.get(id)?.name[language] ?? id;
  return `${name(from)}${language === "en" ? "–" : " — "}${name(to)}`;
}
