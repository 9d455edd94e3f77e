import type { Feature, FeatureCollection, MultiPoint, Point } from "geojson";
import type { Source } from "../../geo/contract/source.ts";
import { drawnPlaces, type IndexEntry } from "../domain/event-index.ts";
import type { Language } from "../state/view-state.ts";
import { type Cell, formatCsv } from "./format-csv.ts";

/** An event as it leaves the atlas: with the sources that it rests on. */
export interface ExportRecord {
  readonly entry: IndexEntry;
  readonly sources: readonly Source[];
}

/** What goes with the events into a file. */
export interface ExportContext {
  readonly language: Language;
  /** The day on which the file is made, ISO. */
  readonly day: string;
  readonly dataVersion: string;
  readonly title: string;
  readonly disclaimer: string;
  readonly versionLine: (version: string, day: string) => string;
  readonly sourcesLabel: string;
  readonly labels: ExportLabels;
}

/** Names in the interface language. */
export interface ExportLabels {
  readonly category: (entry: IndexEntry) => string;
  readonly status: (entry: IndexEntry) => string;
  readonly series: (entry: IndexEntry) => string;
  readonly places: (entry: IndexEntry) => readonly string[];
  /** Countries with their roles: "Kazakhstan (host)". */
  readonly countries: (entry: IndexEntry) => readonly string[];
}

export type ExportFormat = "csv" | "geojson" | "text";

const ENDINGS: Readonly<Record<ExportFormat, string>> = { csv: "csv", geojson: "geojson", text: "txt" };

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  text: "text/plain;charset=utf-8",
};

export function exportFileName(format: ExportFormat, day: string): string {
  return `csto-atlas-events-${day}.${ENDINGS[format]}`;
}

export function exportEvents(format: ExportFormat, records: readonly ExportRecord[], context: ExportContext): string {
  switch (format) {
    case "csv":
      return eventsAsCsv(records, context);
    case "geojson":
      return eventsAsGeoJson(records, context);
    case "text":
      return eventsAsText(records, context);
  }
}

/** ISO 8601: one date, or two with a slash between them. */
function isoDates({ start, end }: IndexEntry): string {
  return end === undefined ? start : `${start}/${end}`;
}

function sourceName({ publisher, title }: Source): string {
  return title === null ? publisher : `${publisher}: ${title}`;
}

const CSV_HEADER = [
  "id",
  "start",
  "end",
  "title",
  "category",
  "series",
  "status",
  "places",
  "countries",
  "organisations",
  "publishers",
  "sources",
  "source_addresses",
  "data_version",
] as const;

/** The mark by which spreadsheets know UTF-8; without it they garble Cyrillic. */
const BYTE_ORDER_MARK = "\u{feff}";

/** CSV has no place for remarks, so the data version is a column, and the disclaimer is left out. */
export function eventsAsCsv(
  records: readonly ExportRecord[],
  { language, dataVersion, labels }: Pick<ExportContext, "language" | "dataVersion" | "labels">,
): string {
  const rows = records.map(({ entry, sources }): Cell[] => [
    entry.id,
    entry.start,
    entry.end ?? "",
    entry.title[language],
    labels.category(entry),
    labels.series(entry),
    labels.status(entry),
    labels.places(entry).join("; "),
    labels.countries(entry).join("; "),
    entry.organisations.join("; "),
    entry.publishers,
    sources.map(sourceName).join("; "),
    sources.flatMap(({ url }) => url ?? []).join(" "),
    dataVersion,
  ]);
  return `${BYTE_ORDER_MARK}${formatCsv(CSV_HEADER, rows)}`;
}

/** RFC 7946; what the file as a whole is goes into foreign members, which the standard allows. */
export function eventsAsGeoJson(records: readonly ExportRecord[], context: ExportContext): string {
  const collection = {
    type: "FeatureCollection",
    title: context.title,
    dataVersion: context.dataVersion,
    exported: context.day,
    licence: "CC BY 4.0",
    disclaimer: context.disclaimer,
    features: records.map(eventFeature),
  } satisfies FeatureCollection<Point | MultiPoint | null> & Readonly<Record<string, unknown>>;
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

function eventFeature({ entry, sources }: ExportRecord): Feature<Point | MultiPoint | null> {
  const { id, title, start, end, category, series, status, places, countries, organisations, publishers } = entry;
  return {
    type: "Feature",
    id,
    geometry: geometryOf(entry),
    properties: {
      id,
      title_en: title.en,
      title_ru: title.ru,
      start,
      end: end ?? null,
      category,
      series: series ?? null,
      status,
      places: places.map(({ name, country, precision }) => ({ name, country, precision })),
      countries,
      organisations,
      publishers,
      sources: sources.map((source) => ({
        publisher: source.publisher,
        title: source.title,
        date: source.date,
        url: source.url,
      })),
    },
  };
}

/** Null for an event whose places are known to the country only. */
function geometryOf(entry: IndexEntry): Point | MultiPoint | null {
  const positions = drawnPlaces(entry).map(({ position }) => [...position]);
  const [first] = positions;
  if (first === undefined) return null;
  return positions.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: positions };
}

export function eventsAsText(records: readonly ExportRecord[], context: ExportContext): string {
  const { language, labels, sourcesLabel, title, versionLine, dataVersion, day, disclaimer } = context;
  const blocks = records.map(({ entry, sources }) => {
    const about = [
      [labels.category(entry), labels.series(entry), labels.status(entry)].filter((text) => text !== "").join(" · "),
      labels.places(entry).join("; "),
      labels.countries(entry).join("; "),
    ].filter((line) => line !== "");
    const listed = sources.map(
      (source) => `  - ${[sourceName(source), source.date, source.url].filter(Boolean).join(", ")}`,
    );
    return [
      `${isoDates(entry)}  ${entry.title[language]}`,
      ...about.map((line) => `  ${line}`),
      ...(listed.length === 0 ? [] : [`  ${sourcesLabel}`, ...listed]),
    ].join("\n");
  });
  return `${[title, versionLine(dataVersion, day), "", ...blocks.flatMap((block) => [block, ""]), disclaimer].join("\n")}\n`;
}
