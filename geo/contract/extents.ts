import * as v from "valibot";
import { PositionSchema } from "./primitives.ts";

/**
 * The one-degree cells that an area touches, three numbers a run of cells: latitude of their southern edge, western
 * edge, eastern edge (not included).
 */
export const GridExtentSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.check((numbers) => numbers.length > 0 && numbers.length % 3 === 0, "an extent is made of runs of three numbers"),
);

/** `extents.json`: coarse whereabouts of what has no position of its own, for lists of what is in view. */
export const ExtentsSchema = v.object({
  countries: v.record(v.string(), GridExtentSchema),
  disputed: v.record(v.string(), GridExtentSchema),
  borders: v.record(v.string(), v.array(PositionSchema)),
});

export type GridExtent = v.InferOutput<typeof GridExtentSchema>;
export type Extents = v.InferOutput<typeof ExtentsSchema>;
