import * as v from "valibot";
import {
  CountryCodeSchema,
  IdSchema,
  IsoDateSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  PrecisionSchema,
  RegionKeySchema,
} from "./primitives.ts";

export const CATEGORIES = [
  "summit",
  "ministerial",
  "leadership",
  "treaty",
  "membership",
  "statement",
  "cooperation",
  "aid",
  "mission",
  "exercise",
  "law-and-order",
  "border",
  "incident",
  "infrastructure",
] as const;

export const STATUSES = ["held", "planned", "postponed", "cancelled", "announced"] as const;

export const ROLES = ["host", "participant", "party", "observer", "subject", "absent", "declined"] as const;

export const ORGANISATIONS = ["CSTO", "CSTO-PA", "CIS", "EAEU", "SCO", "NATO", "UN", "EU", "OSCE", "GUAM"] as const;

export const UNITS = [
  "people",
  "pieces",
  "aircraft",
  "vehicles",
  "documents",
  "states",
  "votes",
  "days",
  "years",
  "stages",
  "events",
  "flights",
  "trains",
  "courses",
  "cases",
  "sites",
  "units",
  "containers",
  "containers-40ft",
  "teu",
  "platforms",
  "lorries-per-day",
  "trains-per-day-each-way",
  "m",
  "km",
  "km2",
  "ha",
  "kg",
  "tonnes",
  "thousand-tonnes",
  "million-tonnes",
  "million-tonnes-per-year",
  "per-cent",
  "usd",
  "million-usd",
  "billion-usd",
  "million-eur",
  "billion-eur",
  "billion-rub",
  "usd-per-15-tonnes",
] as const;

/** How the source bounds a figure: a plain value says exactly so many. */
export const QUALIFIERS = ["about", "at-least", "at-most", "more-than", "almost", "planned"] as const;

/**
 * A place as fine as its source. `position` is left out at country precision: such a place is counted
 * on its country and never drawn as a pin. `basis` tells an editor how the coordinate was set.
 */
export const PlaceSchema = v.pipe(
  v.strictObject({
    name: LocalizedTextSchema,
    country: CountryCodeSchema,
    position: v.optional(PositionSchema),
    precision: PrecisionSchema,
    radiusKm: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(500))),
    basis: v.optional(v.string()),
  }),
  v.forward(
    v.check(
      (place) => (place.precision === "country") === (place.position === undefined),
      "a place at country precision has no position; every other place needs one",
    ),
    ["position"],
  ),
);

/** An exercise's place is usually a training ground, told once in `grounds.json` and named here. */
export const GroundReferenceSchema = v.strictObject({ ground: IdSchema });

/** One published value. Two that disagree are two entries with the same label, each with its source. */
export const FigureSchema = v.strictObject({
  label: LocalizedTextSchema,
  measure: v.optional(v.picklist(["personnel", "equipment", "aircraft"])),
  value: v.number(),
  unit: v.picklist(UNITS),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  source: IdSchema,
});

/** What somebody says, kept apart from what the atlas states. */
export const ClaimSchema = v.strictObject({
  text: LocalizedTextSchema,
  speaker: LocalizedTextSchema,
  date: v.optional(PartialDateSchema),
  source: IdSchema,
});

export const CountryRoleSchema = v.strictObject({
  country: CountryCodeSchema,
  role: v.picklist(ROLES),
});

export const SERIES = [
  "air-bridge",
  "barrier",
  "caucasus-group",
  "center",
  "channel",
  "cobalt",
  "combat-brotherhood",
  "complex-exercise",
  "crdf",
  "crrf",
  "echelon",
  "indestructible-brotherhood",
  "interaction",
  "mercenary",
  "nelegal",
  "proxy",
  "readiness-check",
  "rock",
  "rubezh",
  "search",
  "south-antiterror",
  "southern-shield",
  "staff-training",
  "thunder",
] as const;

/** `partOf` names the event that this one is a component of: an umbrella exercise, or a session. */
export const EventSchema = v.strictObject({
  id: IdSchema,
  category: v.picklist(CATEGORIES),
  title: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  start: PartialDateSchema,
  end: v.optional(PartialDateSchema),
  status: v.picklist(STATUSES),
  places: v.array(v.union([GroundReferenceSchema, PlaceSchema])),
  countries: v.array(CountryRoleSchema),
  organisations: v.array(v.picklist(ORGANISATIONS)),
  figures: v.array(FigureSchema),
  claims: v.array(ClaimSchema),
  ties: v.optional(v.array(RegionKeySchema)),
  partOf: v.optional(IdSchema),
  related: v.optional(v.array(IdSchema)),
  series: v.optional(v.picklist(SERIES)),
  note: v.optional(LocalizedTextSchema),
  sources: v.pipe(v.array(IdSchema), v.minLength(1, "an event without a source is not published")),
  checked: IsoDateSchema,
});

export const EventFileSchema = v.array(EventSchema);

export type AtlasEvent = v.InferOutput<typeof EventSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type GroundReference = v.InferOutput<typeof GroundReferenceSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Category = (typeof CATEGORIES)[number];
export type Status = (typeof STATUSES)[number];
export type Role = (typeof ROLES)[number];
export type Unit = (typeof UNITS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Organisation = (typeof ORGANISATIONS)[number];
export type Series = (typeof SERIES)[number];
