import type { Source } from "../../geo/contract/source.ts";
import { formatDate } from "../text/format-date.ts";
import type { ExportContext } from "./export-tools.ts";
import type { Paragraph } from "./page-model.ts";

/** Publisher and year, for small print. */
export function sourceShort({ publisher, date }: Source, { text }: ExportContext): string {
  return `${publisher}, ${date === null ? text.panel.sourceUndated : date.slice(0, 4)}`;
}

/** Whose page it is, and its title. */
export function sourceName({ publisher, origin, title }: Source, { text }: ExportContext): string {
  const who = origin === undefined ? publisher : text.panel.textOf(publisher, origin);
  return title === null ? who : `${who}: ${title}`;
}

/** Its date, its kind, and what is weak about it. */
export function sourceAbout({ date, kind, weak }: Source, { text, language }: ExportContext): string {
  const when = date === null ? text.panel.sourceUndated : formatDate(language, date);
  return `${when} · ${text.sourceKinds[kind]}${weak === undefined ? "" : ` · ${text.weakSource[weak]}`}`;
}

/** As in the atlas's own lists, with the address spelled out. */
export function sourceParagraph(source: Source, number: number, context: ExportContext): Paragraph {
  const { url } = source;
  return [
    { text: `${number}  `, isBold: true },
    { text: sourceName(source, context), href: url ?? undefined },
    { text: `, ${sourceAbout(source, context)}`, isSoft: true },
    ...(url === null ? [] : [{ text: ` ${url}`, href: url, isSoft: true }]),
  ];
}
