import * as v from "valibot";
import { PublishedLengthSchema, StatementSchema } from "./border.ts";
import { CountryCodeSchema, IdSchema, LocalizedTextSchema, PartialDateSchema, PositionSchema } from "./primitives.ts";

const sources = v.pipe(v.array(IdSchema), v.minLength(1));

export const NODE_KINDS = ["port", "rail-hub", "border-crossing", "city", "terminal"] as const;
export const LEG_MODES = ["rail", "road", "sea", "inland-water"] as const;
export const LEG_STATUSES = ["operating", "under-construction", "planned", "missing-link"] as const;

/** `mainLine` names the nodes of the route's main line in order, from its northern end; its other legs branch off. */
export const RouteSchema = v.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  mainLine: v.pipe(v.array(IdSchema), v.minLength(2)),
  lengths: v.array(PublishedLengthSchema),
  sources,
});

export const NodeSchema = v.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  country: CountryCodeSchema,
  position: PositionSchema,
  positionNote: v.optional(v.string()),
  kind: v.picklist(NODE_KINDS),
  text: LocalizedTextSchema,
  sources,
});

/**
 * One stretch between two nodes. `via` are the waypoints between them in order; the drawn line is
 * schematic within `toleranceKm`. `sourceScope` is `route` where the sources describe the route or
 * network and not this single line. `opened` is when the line itself came into use, where a source says so.
 */
export const LegSchema = v.strictObject({
  id: IdSchema,
  routes: v.pipe(v.array(IdSchema), v.minLength(1)),
  from: IdSchema,
  to: IdSchema,
  mode: v.picklist(LEG_MODES),
  status: v.picklist(LEG_STATUSES),
  length: v.optional(v.strictObject({ valueKm: v.number(), source: v.optional(IdSchema) })),
  via: v.array(PositionSchema),
  toleranceKm: v.optional(v.number()),
  operator: v.optional(LocalizedTextSchema),
  gaugeMm: v.optional(v.picklist([1435, 1520, 1524, 1676])),
  opened: v.optional(PartialDateSchema),
  note: v.optional(LocalizedTextSchema),
  sourceScope: v.optional(v.literal("route")),
  sources,
});

export const VolumeSchema = v.strictObject({
  period: v.string(),
  scope: LocalizedTextSchema,
  route: v.optional(IdSchema),
  value: v.number(),
  unit: v.picklist(["million-tonnes", "thousand-tonnes", "tonnes", "teu", "containers", "trains"]),
  note: v.optional(LocalizedTextSchema),
  source: IdSchema,
});

export const CorridorSchema = v.strictObject({
  id: v.literal("north-south"),
  name: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  lengths: v.array(PublishedLengthSchema),
  statements: v.array(StatementSchema),
  volumes: v.array(VolumeSchema),
  sources,
});

export const RouteFileSchema = v.array(RouteSchema);
export const NodeFileSchema = v.array(NodeSchema);
export const LegFileSchema = v.array(LegSchema);

export type Route = v.InferOutput<typeof RouteSchema>;
export type CorridorNode = v.InferOutput<typeof NodeSchema>;
export type Leg = v.InferOutput<typeof LegSchema>;
export type Corridor = v.InferOutput<typeof CorridorSchema>;
export type LegMode = (typeof LEG_MODES)[number];
export type LegStatus = (typeof LEG_STATUSES)[number];
export type NodeKind = (typeof NODE_KINDS)[number];
