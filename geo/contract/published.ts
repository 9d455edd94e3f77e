import * as v from "valibot";
import { BorderStateSchema } from "./border.ts";
import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "./event.ts";
import {
  CountryCodeSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  PrecisionSchema,
} from "./primitives.ts";
import { SOURCE_KINDS } from "./source.ts";

/** What the build publishes in `public/data/`, as far as the app reads it. */

const IndexPlaceSchema = v.object({
  name: LocalizedTextSchema,
  country: CountryCodeSchema,
  precision: PrecisionSchema,
  position: v.optional(PositionSchema),
  radiusKm: v.optional(v.number()),
  ground: v.optional(v.string()),
});

/** One event in `event-index.json`: all that the map, the lists and the timeline need before details are asked for. */
export const IndexEntrySchema = v.object({
  id: v.string(),
  category: v.picklist(CATEGORIES),
  series: v.optional(v.picklist(SERIES)),
  title: LocalizedTextSchema,
  start: PartialDateSchema,
  end: v.optional(PartialDateSchema),
  status: v.picklist(STATUSES),
  partOf: v.optional(v.string()),
  /** How many people took part in an exercise, for the size of its symbol; left out where no source says. */
  personnel: v.optional(v.number()),
  places: v.array(IndexPlaceSchema),
  countries: v.array(v.object({ country: CountryCodeSchema, role: v.picklist(ROLES) })),
  /** Keys of the regions that the event is tied to, other than countries: `border:tajik-afghan`. */
  ties: v.array(v.string()),
  organisations: v.array(v.picklist(ORGANISATIONS)),
  sourceKinds: v.array(v.picklist(SOURCE_KINDS)),
  /** How many publishers say so: two pages of one publisher are one witness. */
  publishers: v.number(),
});

export const EventIndexSchema = v.array(IndexEntrySchema);

/** West, south, east, north in degrees; west > east where the box crosses 180°. */
export const BoundsSchema = v.tuple([v.number(), v.number(), v.number(), v.number()]);

export const CountrySchema = v.object({
  code: CountryCodeSchema,
  name: LocalizedTextSchema,
  bounds: BoundsSchema,
  label: v.nullable(PositionSchema),
});

export const CountriesSchema = v.array(CountrySchema);

const OpenedSchema = v.object({ id: v.string(), opened: PartialDateSchema });

/**
 * `dated-lines.json`: all that the map needs to draw lines and crossings as of a date, so that it need not wait for
 * the registers themselves. What opened on no known day is not in it.
 */
export const DatedLinesSchema = v.object({
  legs: v.array(OpenedSchema),
  crossings: v.array(OpenedSchema),
  borders: v.array(v.object({ id: v.string(), states: v.array(v.omit(BorderStateSchema, ["text", "sources"])) })),
});

/** `version` changes with any published byte. */
export const ManifestSchema = v.object({
  version: v.string(),
  events: v.number(),
  sources: v.number(),
});

export type IndexEntry = v.InferOutput<typeof IndexEntrySchema>;
export type IndexPlace = v.InferOutput<typeof IndexPlaceSchema>;
export type Bounds = v.InferOutput<typeof BoundsSchema>;
export type Country = v.InferOutput<typeof CountrySchema>;
export type DatedLines = v.InferOutput<typeof DatedLinesSchema>;
export type Manifest = v.InferOutput<typeof ManifestSchema>;
