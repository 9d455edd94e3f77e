import * as v from "valibot";
import { IdSchema, IsoDateSchema, PartialDateSchema } from "./primitives.ts";

export const SOURCE_KINDS = ["official", "agency", "press", "academic", "reference"] as const;

/**
 * A page or article that a statement rests on. `title` is null where the page's title is not known;
 * `weak` says why a page is a poor witness (a mirror, a repost, a preview) when nothing better was found.
 */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  title: v.nullable(v.pipe(v.string(), v.minLength(1))),
  publisher: v.pipe(v.string(), v.minLength(1)),
  /** Whose text the page carries, where it is another's: two pages of one agency's text are one witness. */
  origin: v.optional(v.pipe(v.string(), v.minLength(1))),
  date: v.nullable(PartialDateSchema),
  url: v.nullable(
    v.pipe(v.string(), v.url("not a web address"), v.regex(/^https?:\/\//, "only http and https addresses")),
  ),
  kind: v.picklist(SOURCE_KINDS),
  accessed: IsoDateSchema,
  weak: v.optional(v.picklist(["copy", "repost", "preview", "social", "unsigned"])),
});

export const SourceFileSchema = v.array(SourceSchema);

export type Source = v.InferOutput<typeof SourceSchema>;
export type SourceKind = (typeof SOURCE_KINDS)[number];
