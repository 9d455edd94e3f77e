import type { Source } from "../../geo/contract/source.ts";
import { formatDate } from "../text/format-date.ts";
import type { ExportContext } from "./export-tools.ts";
import type { Paragraph } from "./page-model.ts";

/** Publisher and year, for small print. */
export function sourceShort({ publisher, date }: Source, { text }: ExportContext): string {
  return `${publisher}, ${date === null ? text.panel.sourceUndated : date.slice(0, 4)}`;
}

/** As in the atlas's own lists: publisher, title, date, what is weak about it, and the address spelled out. */
export function sourceParagraph(source: Source, number: number, context: ExportContext): Paragraph {
  const { text, language } = context;
  const publisher = source.origin === undefined ? source.publisher : text.panel.textOf(source.publisher, source.origin);
  const date = source.date === null ? text.panel.sourceUndated : formatDate(language, source.date);
  const weak = source.weak === undefined ? "" : ` · ${text.weakSource[source.weak]}`;
  return [
    { text: `${number}  `, isBold: true },
    { text: source.title === null ? publisher : `${publisher}: ${source.title}`, href: source.url ?? undefined },
    { text: `, ${date} · ${text.sourceKinds[source.kind]}${weak}`, isSoft: true },
    ...(source.url === null ? [] : [{ text: ` ${source.url}`, href: source.url, isSoft: true }]),
  ];
}
