import * as v from "valibot";
import {
  CountryCodeSchema,
  IdSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  PrecisionSchema,
} from "./primitives.ts";

/** A length as somebody published it. The atlas never publishes one measured off its own line. */
export const PublishedLengthSchema = v.strictObject({
  valueKm: v.pipe(v.number(), v.minValue(0)),
  statedBy: LocalizedTextSchema,
  year: v.optional(v.pipe(v.number(), v.integer())),
  note: v.optional(LocalizedTextSchema),
  source: IdSchema,
});

/** A statement about a region, with its sources. */
export const StatementSchema = v.strictObject({
  text: LocalizedTextSchema,
  date: v.optional(PartialDateSchema),
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

export const CrossingSchema = v.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  kind: v.picklist(["road", "road-bridge", "rail", "crossing-point"]),
  sides: v.tuple([LocalizedTextSchema, LocalizedTextSchema]),
  position: PositionSchema,
  precision: PrecisionSchema,
  opened: v.optional(PartialDateSchema),
  lengthM: v.optional(v.number()),
  text: LocalizedTextSchema,
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

/**
 * How the drawn line came about: `surveyed-detail` follows OpenStreetMap's line, `maritime` joins the
 * turning points of an agreement.
 */
export const BorderSchema = v.strictObject({
  id: IdSchema,
  countries: v.tuple([CountryCodeSchema, CountryCodeSchema]),
  name: LocalizedTextSchema,
  lineKind: v.picklist(["surveyed-detail", "maritime"]),
  /** Only for a maritime line: the agreement's turning points in order. */
  line: v.optional(v.array(PositionSchema)),
  lengths: v.array(PublishedLengthSchema),
  provinces: v.optional(
    v.strictObject({
      first: v.array(LocalizedTextSchema),
      second: v.array(LocalizedTextSchema),
      sources: v.array(IdSchema),
    }),
  ),
  course: v.optional(
    v.strictObject({
      text: LocalizedTextSchema,
      sections: v.array(
        v.strictObject({
          kind: v.picklist(["river", "lake", "land"]),
          name: v.optional(LocalizedTextSchema),
          lengthKm: v.optional(v.number()),
          /** Ends of the section on the line, for drawing; null where no source fixes them. */
          between: v.optional(v.tuple([PositionSchema, PositionSchema])),
          source: IdSchema,
        }),
      ),
      sources: v.array(IdSchema),
    }),
  ),
  statements: v.array(StatementSchema),
  crossings: v.array(CrossingSchema),
  sources: v.array(IdSchema),
});

export type Border = v.InferOutput<typeof BorderSchema>;
export type Crossing = v.InferOutput<typeof CrossingSchema>;
export type PublishedLength = v.InferOutput<typeof PublishedLengthSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
