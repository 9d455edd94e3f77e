import { firstDay, type PartialDate, precisionOf } from "../domain/day.ts";
import type { Language } from "../state/view-state.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };

const MS_PER_DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, precision: "year" | "month" | "day"): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" }),
    ...(precision === "day" ? { day: "numeric" } : {}),
  });
  formats.set(key, made);
  return made;
}

function asDate(date: PartialDate): Date {
  return new Date(firstDay(date) * MS_PER_DAY);
}

/** A date as fine as it is known: 6 January 2022, January 2022, 2022. */
export function formatDate(language: Language, date: PartialDate): string {
  const precision = precisionOf(date);
  if (precision === "year") return date;
  const text = formatter(language, precision).format(asDate(date));
  return language === "ru" ? text.replace(/\s*г\.$/, "") : text;
}

/** `6–19 January 2022` where both ends share what they can; both in full where their precision differs. */
export function formatDateRange(language: Language, start: PartialDate, end: PartialDate | undefined): string {
  if (end === undefined || end === start) return formatDate(language, start);
  if (precisionOf(start) !== precisionOf(end)) return `${formatDate(language, start)} – ${formatDate(language, end)}`;
  if (precisionOf(start) === "year") return `${start}–${end}`;
  const text = formatter(language, precisionOf(start)).formatRange(asDate(start), asDate(end));
  // A range over a new year, and one of months, has «г.» after each of its years.
  return language === "ru" ? text.replaceAll(/\s*г\./g, "") : text;
}

const shortMonths = new Map<Language, Intl.DateTimeFormat>();

/** A month's name as short as the language has it, for a scale: Mar, мар. */
export function formatShortMonth(language: Language, date: PartialDate): string {
  const format =
    shortMonths.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", month: "short" });
  shortMonths.set(language, format);
  return format.format(asDate(date)).replace(/\.$/, "");
}

/** A date after «с», «до», «на», «по»: Russian months stand in the genitive, and a bare year needs its noun. */
export function formatDateInPhrase(language: Language, date: PartialDate): string {
  if (language === "en") return formatDate(language, date);
  const precision = precisionOf(date);
  if (precision === "year") return `${date} года`;
  if (precision === "day") return `${formatDate(language, date)} года`;
  const [, month = 1] = date.split("-").map(Number);
  return `${GENITIVE_MONTHS[month - 1]} ${date.slice(0, 4)} года`;
}

const GENITIVE_MONTHS = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;
