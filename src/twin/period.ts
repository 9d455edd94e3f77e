import type { TimeWindow } from "../domain/time-window.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";

/** A window in words, as short as it can be said: 2014–2024; 1991 to 1 May 1999. */
export function formatPeriod(language: Language, { from, to }: TimeWindow): string {
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  const isWholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (isWholeYears && firstYear === lastYear) return language === "en" ? firstYear : `${firstYear} год`;
  if (isWholeYears) return language === "en" ? `${firstYear}–${lastYear}` : `${firstYear}–${lastYear} годы`;
  const start = formatDateInPhrase(language, from.endsWith("-01-01") ? (firstYear as typeof from) : from);
  const end = formatDateInPhrase(language, to);
  return language === "en" ? `${start} to ${end}` : `с ${start} по ${end}`;
}
