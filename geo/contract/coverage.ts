import * as v from "valibot";
import { IdSchema, RegionKeySchema } from "./primitives.ts";

/**
 * Where the atlas carries a statement of one of the five articles that it started from. `statement` is told
 * in our own words; `carriedBy` names events, or regions by key. A part of the statement that nothing
 * carries is no entry: it stands in `missing`, with the reason.
 */
export const CoverageSchema = v.strictObject({
  article: IdSchema,
  statement: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(["fact", "figure", "membership", "role", "document", "programme", "plan", "opinion"]),
  carriedBy: v.array(v.union([IdSchema, RegionKeySchema])),
  missing: v.optional(v.string()),
});

export type Coverage = v.InferOutput<typeof CoverageSchema>;
