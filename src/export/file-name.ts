import type { ExportFormat } from "./export-text.ts";

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  png: "png",
  pdf: "pdf",
  pptx: "pptx",
  html: "html",
  geojson: "geojson",
  csv: "csv",
  story: "story.json",
};

const MOST_LETTERS = 60;

/** `csto-atlas-january-2022-in-kazakhstan-2026-11-27.pdf`: what it shows and of which day, in letters that every disk takes. */
export function exportFileName(subject: string, day: string, format: ExportFormat): string {
  const slug = subject
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const short =
    slug.length <= MOST_LETTERS
      ? slug
      : slug.slice(0, slug.lastIndexOf("-", MOST_LETTERS) >>> 0).slice(0, MOST_LETTERS);
  return ["csto-atlas", short.replaceAll(/-$/g, ""), `${day}.${ENDINGS[format]}`]
    .filter((part) => part !== "")
    .join("-");
}
