import * as v from "valibot";

/** What weakens the evidence for an event, as the data-quality page and the editorial check both count it. */
export const QUALITY_FLAGS = [
  "one-source",
  "state-sources-only",
  "weak-sources-only",
  "undated-sources",
  "no-day",
  "no-town",
  "contested",
] as const;

export type QualityFlag = (typeof QUALITY_FLAGS)[number];

/** `data-quality.json`: the flags of every event that has any. */
export const DataQualitySchema = v.object({
  events: v.record(v.string(), v.array(v.picklist(QUALITY_FLAGS))),
});

export type DataQuality = v.InferOutput<typeof DataQualitySchema>;

/** What a source is named for. */
export const USE_KINDS = [
  "event",
  "figure",
  "claim",
  "membership",
  "office",
  "border",
  "crossing",
  "corridor",
  "route",
  "node",
  "leg",
  "zone",
  "disputed",
  "sea-name",
  "publisher",
] as const;

export type UseKind = (typeof USE_KINDS)[number];

/**
 * `source-uses.json`: for each source, what rests on it, as pairs of a use and the key that selects its subject
 * (`["figure", "event:kz22-mission"]`); for a membership the key is the country's, for an office its holder's.
 */
export const SourceUsesSchema = v.object({
  uses: v.record(v.string(), v.array(v.tuple([v.picklist(USE_KINDS), v.string()]))),
});

export type SourceUses = v.InferOutput<typeof SourceUsesSchema>;
