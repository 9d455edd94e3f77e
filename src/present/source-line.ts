import type { Source } from "../../geo/contract/source.ts";
import type { Language } from "../state/view-state.ts";
import { formatDate } from "../text/format-date.ts";
import { languageOfTitle } from "../text/language-of-title.ts";
import type { Messages } from "../text/messages.ts";
import type { SourceLine } from "./slide-card.tsx";

/** A source as a line beside a slide: publisher and title, then its date, its kind and what is weak about it. */
export function sourceLine(source: Source, language: Language, text: Messages): SourceLine {
  const publisher = source.origin === undefined ? source.publisher : text.panel.textOf(source.publisher, source.origin);
  return {
    id: source.id,
    name: source.title === null ? publisher : `${publisher}: ${source.title}`,
    nameLanguage: source.title === null ? undefined : languageOfTitle(source.title),
    detail: [
      source.date === null ? text.panel.sourceUndated : formatDate(language, source.date),
      text.sourceKinds[source.kind],
      ...(source.weak === undefined ? [] : [text.weakSource[source.weak]]),
    ].join(" · "),
    url: source.url,
  };
}
