import { type ExportRecord, eventsAsCsv, eventsAsGeoJson } from "../data/export-events.ts";
import type { PictureSize } from "../deck/picture-frame.ts";
import type { ExportFormat } from "./export-text.ts";
import { type ExportContext, ExportError, type ExportJob, type Subject } from "./export-tools.ts";
import { exportFileName } from "./file-name.ts";

export interface ExportChoice {
  readonly format: ExportFormat;
  /** Of a picture. */
  readonly size: PictureSize;
  readonly pixelRatio: number;
  readonly paper: "slides" | "handout";
  readonly withSources: boolean;
}

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
  /** What a picture says to whoever does not see it. */
  readonly altText?: string;
}

/**
 * Makes the file that was asked for; each format's code comes with the first export of its kind. Rejects with an
 * `ExportError` or with the signal's reason, and leaves nothing behind.
 */
export async function runExport(choice: ExportChoice, job: ExportJob): Promise<ExportedFile> {
  const { deck, thing } = job.subject;
  const day = thing === "view" ? (deck.slides[0]?.view.time.to ?? job.context.day) : job.context.day;
  const name = exportFileName(deck.title, day, choice.format);
  const made = await makeFile(choice, job);
  job.signal.throwIfAborted();
  return { name, ...made };
}

async function makeFile(choice: ExportChoice, job: ExportJob): Promise<Omit<ExportedFile, "name">> {
  switch (choice.format) {
    case "png": {
      const { writePicture } = await part(() => import("./write-picture.ts"));
      return writePicture(choice, job);
    }
    case "pdf": {
      const { exportPdf } = await part(() => import("./export-pdf.ts"));
      return { blob: await exportPdf(choice, job) };
    }
    case "pptx": {
      const { exportPptx } = await part(() => import("./export-pptx.ts"));
      return { blob: await exportPptx(choice, job) };
    }
    case "html": {
      const { exportHtml } = await part(() => import("./export-html.ts"));
      return { blob: await exportHtml(job) };
    }
    case "csv":
      return {
        blob: textBlob(eventsAsCsv(recordsOf(job.subject, job.context), job.context), "text/csv;charset=utf-8"),
      };
    case "geojson":
      return { blob: textBlob(geoJsonOf(job), "application/geo+json") };
    case "story":
      return { blob: textBlob(job.subject.storyFile ?? "", "application/json") };
  }
}

function textBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function geoJsonOf({ subject, context }: ExportJob): string {
  const { own, text } = context;
  return eventsAsGeoJson(recordsOf(subject, context), {
    language: context.language,
    day: context.day,
    dataVersion: context.dataVersion,
    title: own.dataTitle(subject.deck.title, subject.entries.length),
    disclaimer: context.disclaimer,
    versionLine: own.versionLine,
    sourcesLabel: text.panel.sources,
    labels: context.labels,
  });
}

function recordsOf({ entries }: Subject, { sources, sourcesOf }: ExportContext): readonly ExportRecord[] {
  return entries.map((entry) => ({
    entry,
    sources: sourcesOf(entry.id).flatMap((id) => sources.get(id) ?? []),
  }));
}

/** A part of the program that may not arrive. */
async function part<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new ExportError("part", cause);
  }
}
