import * as v from "valibot";
import { StatementSchema } from "./border.ts";
import {
  CountryCodeSchema,
  IdSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  PrecisionSchema,
} from "./primitives.ts";

const sources = v.pipe(v.array(IdSchema), v.minLength(1));

/** A training ground. Positions are no finer than a town; `region` is drawn as a soft area. */
export const GroundSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    name: LocalizedTextSchema,
    country: CountryCodeSchema,
    position: v.optional(PositionSchema),
    precision: PrecisionSchema,
    radiusKm: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(500))),
    basis: v.string(),
    alternateNames: v.optional(v.array(v.string())),
  }),
  v.forward(
    v.check(
      (place) => (place.precision === "country") === (place.position === undefined),
      "a place at country precision has no position; every other place needs one",
    ),
    ["position"],
  ),
);

/** A region of collective security: a set of states, with what sources say of it. */
export const ZoneSchema = v.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  countries: v.pipe(v.array(CountryCodeSchema), v.minLength(1)),
  statements: v.array(StatementSchema),
  sources,
});

/** Names where the usual ones of `Intl.DisplayNames` are not what the atlas uses. */
export const CountryNameSchema = v.strictObject({
  code: CountryCodeSchema,
  name: LocalizedTextSchema,
});

/**
 * Who administers an area, from one date to another: states, one or several of which each hold a part, and `others`,
 * authorities that are no member of the United Nations. Only what the sources say.
 */
const AdministrationSchema = v.pipe(
  v.strictObject({
    from: v.optional(PartialDateSchema),
    to: v.optional(PartialDateSchema),
    by: v.array(CountryCodeSchema),
    others: v.optional(LocalizedTextSchema),
    sources,
  }),
  v.check(({ by, others }) => by.length > 0 || others !== undefined, "name a state or other authorities"),
);

/** Another name in use beside the first, for as long as it was. */
const OtherNameSchema = v.strictObject({
  name: LocalizedTextSchema,
  from: v.optional(PartialDateSchema),
  to: v.optional(PartialDateSchema),
  sources,
});

/** An area whose control is disputed: never in a member's fill; its outline comes from the boundary data. */
export const DisputedAreaSchema = v.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  alsoNamed: v.optional(v.array(OtherNameSchema)),
  /** Oldest first; there may be days of which the sources say nothing. */
  administration: v.pipe(v.array(AdministrationSchema), v.minLength(1)),
  claimedBy: v.array(CountryCodeSchema),
  /** The state that UN maps count it to; null where they leave it open. */
  unPractice: v.nullable(CountryCodeSchema),
  from: v.optional(PartialDateSchema),
  to: v.optional(PartialDateSchema),
  text: LocalizedTextSchema,
  sources,
});

/** A sea or gulf that goes by two names, one of the labels of the base map: both stand on the map. */
export const SeaNameSchema = v.strictObject({
  id: IdSchema,
  /** As the label has it. */
  name: LocalizedTextSchema,
  alsoNamed: LocalizedTextSchema,
  text: LocalizedTextSchema,
  sources,
});

export const GroundFileSchema = v.array(GroundSchema);
export const ZoneFileSchema = v.array(ZoneSchema);
export const CountryNameFileSchema = v.array(CountryNameSchema);
export const DisputedAreaFileSchema = v.array(DisputedAreaSchema);
export const SeaNameFileSchema = v.array(SeaNameSchema);

export type Ground = v.InferOutput<typeof GroundSchema>;
export type Zone = v.InferOutput<typeof ZoneSchema>;
export type DisputedArea = v.InferOutput<typeof DisputedAreaSchema>;
export type SeaName = v.InferOutput<typeof SeaNameSchema>;
export type Administration = v.InferOutput<typeof AdministrationSchema>;
