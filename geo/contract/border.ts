import * as v from "valibot";
import {
  CountryCodeSchema,
  IdSchema,
  LocalizedTextSchema,
  PartialDateSchema,
  PositionSchema,
  PrecisionSchema,
} from "./primitives.ts";

/** A length as somebody published it; one measured off the atlas's own line is never put among these. */
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
 * `not-agreed`, `partly-agreed`: no stretch of the line, or not every one, was agreed by both sides. `signed`, `ratified`: an agreement on the whole line, as far as it
 * had come. `provisional`: applied before it is ratified by both. `closed`: nobody was let through.
 */
export const BORDER_STATE_KINDS = [
  "not-agreed",
  "partly-agreed",
  "signed",
  "ratified",
  "provisional",
  "closed",
] as const;

/**
 * What a border was from one day (inclusive; left out where no source says when it began) to another (exclusive; left
 * out while it lasts). Only what sources say: between two states there may be days of which the register says nothing.
 */
export const BorderStateSchema = v.strictObject({
  from: v.optional(PartialDateSchema),
  to: v.optional(PartialDateSchema),
  kind: v.picklist(BORDER_STATE_KINDS),
  text: LocalizedTextSchema,
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

export const CourseSectionSchema = v.strictObject({
  kind: v.picklist(["river", "lake", "land"]),
  name: v.optional(LocalizedTextSchema),
  lengthKm: v.optional(v.number()),
  /** Ends of the section on the line, for drawing; left out where no source fixes them. */
  between: v.optional(v.tuple([PositionSchema, PositionSchema])),
  source: IdSchema,
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
      sections: v.array(CourseSectionSchema),
      sources: v.array(IdSchema),
    }),
  ),
  /** A programme for the border: the events that are its steps, oldest first, and what is said of its plan. */
  programme: v.optional(
    v.strictObject({
      name: LocalizedTextSchema,
      events: v.pipe(v.array(IdSchema), v.minLength(1)),
      statements: v.array(StatementSchema),
    }),
  ),
  /** Dated legal states, oldest first. */
  states: v.optional(v.array(BorderStateSchema)),
  statements: v.array(StatementSchema),
  crossings: v.array(CrossingSchema),
  sources: v.array(IdSchema),
});

export type BorderState = v.InferOutput<typeof BorderStateSchema>;
export type BorderStateKind = (typeof BORDER_STATE_KINDS)[number];
export type Border = v.InferOutput<typeof BorderSchema>;
export type Crossing = v.InferOutput<typeof CrossingSchema>;
export type PublishedLength = v.InferOutput<typeof PublishedLengthSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
