import * as v from "valibot";

declare const isoDate: unique symbol;
declare const partialDate: unique symbol;

/** A calendar day, `2022-01-06`. Made only by `parseIsoDate` and the schemas below. */
export type IsoDate = PartialDate & { readonly [isoDate]: true };

/** An ISO 8601 date as fine as its source: `2022`, `2022-01` or `2022-01-06`. */
export type PartialDate = string & { readonly [partialDate]: true };

/** A year before 1000 is a slip, and `Date.UTC` would read one before 100 as of the 20th century. */
const PARTIAL_DATE = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2022`, `2022-01` and `2022-01-06`; false for days that do not exist, such as `2024-02-31`. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay;
}

/** True for a whole calendar day that exists. */
export function isIsoDate(text: string): text is IsoDate {
  return text.length === 10 && isPartialDate(text);
}

export const IsoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as YYYY-MM-DD"),
  v.check(isIsoDate, "no such day in the calendar"),
  v.transform((text) => text as IsoDate),
);

export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(PARTIAL_DATE, "write a date as YYYY, YYYY-MM or YYYY-MM-DD, only as fine as the source"),
  v.check(isPartialDate, "no such day in the calendar"),
  v.transform((text) => text as PartialDate),
);

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens, as in interaction-2023"),
);

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, "use the two-letter ISO 3166-1 code, as in KZ"),
);

export const TextSchema = v.pipe(
  v.string(),
  v.minLength(1, "the text is empty"),
  v.check((value) => value.trim() === value, "remove the spaces at the start or the end"),
);

/** The same statement in both languages of the atlas. */
export const LocalizedTextSchema = v.strictObject({ en: TextSchema, ru: TextSchema });

/** `[longitude, latitude]` in degrees, WGS 84. */
export const PositionSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

export const PRECISIONS = ["exact", "town", "region", "country"] as const;
export const PrecisionSchema = v.picklist(PRECISIONS);

/**
 * Anything a reader can select, written as in the address: a country by its code (`KZ`),
 * else `<kind>:<id>`, as in `border:tajik-afghan`.
 */
export const REGION_KINDS = ["zone", "border", "crossing", "corridor", "leg", "node", "ground"] as const;
export const RegionKeySchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:[A-Z]{2}|(?:zone|border|crossing|corridor|leg|node|ground):[a-z0-9_-]+)$/,
    "name a region as KZ or as kind:id, for example border:tajik-afghan",
  ),
);

export type LocalizedText = v.InferOutput<typeof LocalizedTextSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Precision = v.InferOutput<typeof PrecisionSchema>;
export type RegionKind = (typeof REGION_KINDS)[number];
