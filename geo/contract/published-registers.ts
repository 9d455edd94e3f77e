import * as v from "valibot";
import { BorderSchema, CourseSectionSchema } from "./border.ts";
import { CorridorSchema, LegSchema, NodeSchema, RouteSchema } from "./corridor.ts";
import { EventSchema } from "./event.ts";
import { MembershipFileSchema } from "./membership.ts";
import { DisputedAreaFileSchema, GroundSchema, SeaNameFileSchema, ZoneFileSchema } from "./place-registers.ts";
import { IdSchema, LocalizedTextSchema, PositionSchema } from "./primitives.ts";
import { BoundsSchema, IndexEntrySchema } from "./published.ts";
import { SourceFileSchema } from "./source.ts";

/** The registers that the app reads when a panel asks for them. */

export const EventDetailsSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ ...EventSchema.entries, places: IndexEntrySchema.entries.places }),
    }),
  ),
});

export const PublishedBordersSchema = v.array(
  v.object({
    ...v.omit(BorderSchema, ["line", "course"]).entries,
    bounds: BoundsSchema,
    course: v.optional(
      v.object({
        text: LocalizedTextSchema,
        /** `measuredKm` is the length of the section on the atlas's own line, where that is cut into sections. */
        sections: v.array(v.object({ ...CourseSectionSchema.entries, measuredKm: v.optional(v.number()) })),
        sources: v.array(IdSchema),
      }),
    ),
  }),
);

export const PublishedCorridorSchema = v.object({
  corridor: CorridorSchema,
  routes: v.array(RouteSchema),
  nodes: v.array(NodeSchema),
  legs: v.array(LegSchema),
});

export const PublishedGroundsSchema = v.object({
  features: v.array(
    v.object({
      geometry: v.nullable(v.object({ coordinates: PositionSchema })),
      properties: v.omit(GroundSchema.pipe[0], ["position"]),
    }),
  ),
});

export { DisputedAreaFileSchema, MembershipFileSchema, SeaNameFileSchema, SourceFileSchema, ZoneFileSchema };

export type EventDetails = v.InferOutput<typeof EventDetailsSchema>["features"][number]["properties"];
export type PublishedBorder = v.InferOutput<typeof PublishedBordersSchema>[number];
export type PublishedCorridor = v.InferOutput<typeof PublishedCorridorSchema>;
export type PublishedGround = v.InferOutput<typeof PublishedGroundsSchema>["features"][number];
