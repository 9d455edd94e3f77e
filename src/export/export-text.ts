import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { englishExportTexts } from "./export-text-en.ts";
import { russianExportTexts } from "./export-text-ru.ts";

export const EXPORT_FORMATS = ["png", "pdf", "pptx", "html", "geojson", "csv", "story"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const PICTURE_SIZES = ["current", "slide", "a4-landscape", "a4-portrait", "square"] as const;
export type PictureSizeName = (typeof PICTURE_SIZES)[number];

/** Every string of the export, in files and in its dialog. */
export interface ExportTexts {
  readonly title: string;
  readonly what: string;
  readonly things: Readonly<Record<"view" | "slide" | "deck", string>>;
  readonly format: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly formatHints: Readonly<Record<ExportFormat, string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<PictureSizeName, (pixels: string) => string>>;
  readonly sharpness: string;
  readonly times: (ratio: number, pixels: string) => string;
  readonly paper: string;
  readonly papers: Readonly<Record<"slides" | "handout", string>>;
  readonly colours: string;
  readonly withSources: string;
  readonly start: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly preparing: string;
  readonly progress: (done: number, all: number) => string;
  readonly writing: string;
  readonly saved: (name: string, size: string) => string;
  readonly altText: string;
  readonly clamped: (pixels: string) => string;
  readonly failures: Readonly<Record<"too-large" | "context-lost" | "no-webgl" | "data" | "part" | "unknown", string>>;
  readonly megabytes: (value: string) => string;
  /** In the files themselves. */
  readonly asOf: (date: string, window: string) => string;
  readonly mapAlt: (parts: { title: string; layers: string; asOf: string }) => string;
  readonly madeOn: (version: string, day: string) => string;
  readonly continued: (title: string) => string;
  readonly moreSources: (count: number) => string;
  readonly moreInAtlas: (count: number) => string;
  readonly openHere: string;
  readonly moreEvents: (count: number) => string;
  readonly eventsShown: (count: number) => string;
  readonly km: (value: string) => string;
  readonly metres: (value: string) => string;
  readonly notes: string;
  readonly noNotes: string;
  readonly page: (number: number, all: number) => string;
  readonly versionLine: (version: string, day: string) => string;
  readonly dataTitle: (title: string, count: number) => string;
  readonly player: PlayerTexts;
}

/** What the offline file says on its buttons. */
export interface PlayerTexts {
  readonly next: string;
  readonly previous: string;
  readonly notes: string;
  readonly sources: string;
  readonly slides: string;
  readonly map: string;
  readonly legend: string;
  readonly position: string;
  readonly noMap: string;
  readonly keys: string;
}

export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  en: englishExportTexts,
  ru: russianExportTexts,
};

export const useExportText = createPartText(EXPORT_TEXTS);
