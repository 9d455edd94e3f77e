import { firstDay, lastDay, type PartialDate, toIsoDate } from "../domain/day.ts";
import { ATLAS_START, type TimeWindow } from "../domain/time-window.ts";
import type { Language } from "../state/view-state.ts";
import { formatDate, formatDateInPhrase, formatDateRange } from "../text/format-date.ts";

const AS_OF: Readonly<Record<Language, string>> = { en: "As of", ru: "На" };

/**
 * A step's window as an audience reads it: 2022, January 2022, 2–4 January 2022. One that reaches back to the atlas's
 * first day shows a state rather than a span: as of its last day.
 */
export function windowLabel({ from, to }: TimeWindow, language: Language): string {
  if (from === ATLAS_START) return `${AS_OF[language]} ${formatDateInPhrase(language, to)}`;
  for (const length of [4, 7]) {
    const [first, last] = [from.slice(0, length) as PartialDate, to.slice(0, length) as PartialDate];
    if (toIsoDate(firstDay(first)) === from && toIsoDate(lastDay(last)) === to) {
      return sentence(formatDateRange(language, first, last), language);
    }
  }
  return from === to ? formatDate(language, from) : formatDateRange(language, from, to);
}

/** Months stand in lower case in Russian, but not where they begin a line. */
function sentence(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
