import { localizedTexts } from "../localized-texts.ts";

/** A figure as written, with every value that its words may mean. */
export interface WrittenFigure {
  readonly written: string;
  readonly readings: readonly number[];
}

/** Fields of entries that hold a published value. */
const VALUE_KEYS: ReadonlySet<string> = new Set(["value", "valueKm", "lengthKm", "lengthM"]);

/** Grouped thousands (2,030 and 2 030), then decimals, else a plain number. */
const NUMBER = /\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/** What stands after a number that is a day: "6 January", "6–19 January", "6 и 7 января", "1, 2 and 3 March". */
const DAY_AFTER = new RegExp(
  `^(?:(?:\\s?[–—-]\\s?|,\\s|\\sand\\s|\\sи\\s|\\sпо\\s|\\sto\\s)\\d{1,2})*\\s(?:${MONTHS})(?!\\p{L})`,
  "u",
);
/** "20th", "41-я", "80-летие", "30-year": an ordinal or an age. */
const ORDINAL_AFTER = /^(?:st|nd|rd|th|s)\b|^-[а-яё]+|^-year/u;
/** "Article 4", "resolution 59/50", "Protocol No. 44", "Post 12", "стр. 3": a name by number. */
const NAME_BEFORE =
  /(?:Articles?|resolution|No\.|№|Post|Order|step|slide|стать[а-яё]+|ст\.|резолюци[а-яё]+|шаг[а-яё]*|слайд[а-яё]*)\s$/iu;
/** Digits inside a name: "TPP-2", "«Рубеж-2024»", "Channel-2005", "Il-76", "59/50". */
const INSIDE_NAME = /[\p{L}»”][-–]$|\/$/u;

const YEAR = /^(?:19|20)\d{2}$/;
/** What tells 2,030 people from the year 2030. */
const COUNTED_AFTER =
  /^\s(?:people|servicemen|troops|km|tonnes|documents|containers|pieces|человек|военн|км|тонн|документ|контейнер|единиц)/u;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:thousand|тыс)/u, 1e3],
  [/^\s(?:million|млн|миллион)/u, 1e6],
  [/^\s(?:billion|млрд|миллиард)/u, 1e9],
];

/** The figures of a text: its numbers but for dates, years, ordinals and numbers that are part of a name. */
export function figuresIn(text: string): WrittenFigure[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [written] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + written.length);
    if (YEAR.test(written) && !COUNTED_AFTER.test(after)) return [];
    if (DAY_AFTER.test(after) || ORDINAL_AFTER.test(after)) return [];
    if (NAME_BEFORE.test(before) || INSIDE_NAME.test(before) || after.startsWith("/")) return [];
    const values = valuesOf(written);
    const scales = SCALES.filter(([word]) => word.test(after)).map(([, factor]) => factor);
    const scaled = scales.flatMap((factor) => values.map((value) => rounded(value * factor)));
    return [{ written, readings: [...values, ...scaled] }];
  });
}

/** `2,030` may be grouped or have decimals, as the language has it; `2 030` is grouped, `1.1` and `1,1` have decimals. */
function valuesOf(written: string): number[] {
  const tight = written.replaceAll(/[\u00a0\u202f ]/gu, "");
  const grouped = tight.replaceAll(/,(?=\d{3}(?!\d))/g, "");
  return [...new Set([grouped.replace(",", "."), tight.replace(",", ".")].map(Number))].filter(Number.isFinite);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Every number that an entry publishes: its figures, lengths and volumes, and those in its own words and claims. */
export function carriedNumbers(entry: unknown): ReadonlySet<number> {
  const inWords = localizedTexts(entry, "").flatMap(({ en, ru }) => [...figuresIn(en), ...figuresIn(ru)]);
  return new Set([...valuesIn(entry), ...inWords.flatMap(({ readings }) => readings)]);
}

function valuesIn(entry: unknown): number[] {
  if (Array.isArray(entry)) return entry.flatMap(valuesIn);
  if (typeof entry !== "object" || entry === null) return [];
  return Object.entries(entry).flatMap(([key, inner]) =>
    typeof inner === "number" ? (VALUE_KEYS.has(key) ? [inner] : []) : valuesIn(inner),
  );
}
