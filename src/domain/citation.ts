import type { IsoDate, PartialDate } from "./day.ts";

/** A page to be cited: the atlas's own, or one of the sources behind it. */
export interface CitedPage {
  /** Unique in a list of citations; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string | undefined;
  readonly publisher: string;
  /** Whose text the page carries, where it is another's. */
  readonly origin?: string | undefined;
  readonly date: PartialDate | undefined;
  readonly url: string | undefined;
  readonly accessed: IsoDate;
}

export interface Citation {
  readonly page: CitedPage;
  readonly dataVersion: string;
  readonly sources: readonly CitedPage[];
}

/** The words that a citation needs beside its data. */
export interface CitationWords {
  readonly untitled: string;
  readonly undated: string;
  readonly accessed: (date: string) => string;
  readonly dataVersion: (version: string) => string;
  readonly sources: string;
}

/** One line for the atlas and one for each source, dates in ISO. */
export function plainCitation({ page, dataVersion, sources }: Citation, words: CitationWords): string {
  const main = `${plainPage(page, words)} ${words.dataVersion(dataVersion)}.`;
  if (sources.length === 0) return main;
  const list = sources.map((source, index) => `${index + 1}. ${plainPage(source, words)}`);
  return [main, "", `${words.sources}:`, ...list].join("\n");
}

function plainPage({ title, publisher, origin, date, url, accessed }: CitedPage, words: CitationWords): string {
  const who = origin === undefined ? publisher : `${publisher} (${origin})`;
  const parts = [who, title === undefined ? words.untitled : title, date ?? words.undated];
  const address = url === undefined ? "" : ` ${url}`;
  const sentences = parts.map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`));
  return `${sentences.join(" ")}${address} (${words.accessed(accessed)}).`;
}

/** BibTeX entries of the type `misc`, with `url` and `urldate` as BibLaTeX reads them. */
export function bibtexCitation({ page, dataVersion, sources }: Citation): string {
  const entries = [bibtexEntry(page, `Data version ${dataVersion}`), ...sources.map((source) => bibtexEntry(source))];
  return entries.join("\n\n");
}

function bibtexEntry(page: CitedPage, note?: string): string {
  const [year, month] = (page.date ?? "").split("-");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${escapeBibtex(page.origin ?? page.publisher)}}`],
    ["title", page.title === undefined ? undefined : `{${escapeBibtex(page.title)}}`],
    ["howpublished", page.origin === undefined ? undefined : escapeBibtex(page.publisher)],
    ["year", year === "" ? undefined : year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["date", page.date],
    // `url` is verbatim in BibLaTeX; only a brace could end it.
    ["url", page.url?.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["urldate", page.accessed],
    ["note", note],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${page.id},\n${lines.join(",\n")}\n}`;
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}~^]|[&%$#_]/g, (mark) => BIBTEX_ESCAPES[mark] ?? `\\${mark}`);
}

/** CSL-JSON 1.0.2 (`citationstyles.org`): items of the type `webpage`, dates as `date-parts` as fine as they are known. */
export function cslCitation({ page, dataVersion, sources }: Citation): string {
  const items = [{ ...cslItem(page), version: dataVersion }, ...sources.map(cslItem)];
  return JSON.stringify(items, null, 2);
}

function cslItem({ id, title, publisher, origin, date, url, accessed }: CitedPage): Record<string, unknown> {
  return {
    id,
    type: "webpage",
    ...(title === undefined ? {} : { title }),
    ...(origin === undefined ? {} : { author: [{ literal: origin }] }),
    "container-title": publisher,
    publisher,
    ...(date === undefined ? {} : { issued: dateParts(date) }),
    accessed: dateParts(accessed),
    ...(url === undefined ? {} : { URL: url }),
  };
}

function dateParts(date: PartialDate): { "date-parts": number[][] } {
  return { "date-parts": [date.split("-").map(Number)] };
}
