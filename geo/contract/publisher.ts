import * as v from "valibot";
import { CountryCodeSchema, IdSchema, LocalizedTextSchema } from "./primitives.ts";

/**
 * A publisher that a state owns or pays for, so that a reader sees where an event rests on such voices alone.
 * `names` are the names under which it stands in the sources. Bodies of a state need no entry: their pages are
 * sources of the kind `official`.
 */
export const PublisherSchema = v.strictObject({
  id: IdSchema,
  names: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  state: CountryCodeSchema,
  relation: v.picklist(["owned", "funded"]),
  note: v.optional(LocalizedTextSchema),
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

export const PublisherFileSchema = v.array(PublisherSchema);

export type Publisher = v.InferOutput<typeof PublisherSchema>;
