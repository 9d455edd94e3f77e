import * as v from "valibot";
import { CATEGORIES } from "./event.ts";
import { IdSchema, IsoDateSchema, TextSchema } from "./primitives.ts";
import { SELECTION_KEY, withoutLinks } from "./story-links.ts";

/** The layers and outlines that a step may show; the app's own lists, bottom to top. */
export const STORY_LAYERS = [
  "member-states",
  "zones",
  "borders",
  "tajik-afghan-border",
  "north-south-corridor",
  "exercises",
  "events",
] as const;
export const STORY_OVERLAYS = ["csto", "cis", "eaeu", "sco", "nato"] as const;

/** What fits on a slide, in characters as read: a link counts by its words. */
export const STORY_LIMITS = { title: 80, summary: 400, text: 700, notes: 1500 } as const;

/** How many times too long a text may be while it is being written. */
export const DRAFT_SLACK = 50;

const MOST_OVERLAYS = 2;
export const MOST_STEPS = 100;

const AnyTextSchema = v.string();

/** The same in both languages, each short enough. */
function localized<Text extends typeof TextSchema | typeof AnyTextSchema>(text: Text, maxLength: number) {
  const language = v.pipe(
    text,
    v.check(
      (value: string) => withoutLinks(value).length <= maxLength,
      ({ input }) => `has ${withoutLinks(input).length} characters: at most ${maxLength} fit`,
    ),
  );
  return v.strictObject({ en: language, ru: language });
}

const SelectionKeySchema = v.pipe(
  v.string(),
  v.regex(SELECTION_KEY, "name what to show as KZ or as kind:id, for example event:kz22-mission"),
);

/** Degrees and zoom levels, as `#map=<zoom>/<lat>/<lon>/<bearing>/<pitch>` in the address. */
const CameraSchema = v.strictObject({
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(14)),
  bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
});

const TimeSchema = v.pipe(
  v.strictObject({ from: IsoDateSchema, to: IsoDateSchema }),
  v.forward(
    v.check(({ from, to }) => from <= to, "ends before it starts"),
    ["to"],
  ),
);

/**
 * One slide. `text` is paragraphs with an empty line between them; whatever it names is linked, as in
 * `[[event:kz22-mission|peacekeeping mission]]`. `notes` are for whoever speaks. `narrowCamera` is for screens where the
 * panel covers the lower half of the map. No `categories` means all of them.
 */
function stepSchema<Text extends typeof TextSchema | typeof AnyTextSchema>(text: Text, slack = 1) {
  return v.strictObject({
    id: IdSchema,
    title: localized(text, slack * STORY_LIMITS.title),
    text: localized(text, slack * STORY_LIMITS.text),
    notes: localized(text, slack * STORY_LIMITS.notes),
    camera: CameraSchema,
    narrowCamera: v.optional(CameraSchema),
    layers: v.array(v.picklist(STORY_LAYERS)),
    overlays: v.optional(v.pipe(v.array(v.picklist(STORY_OVERLAYS)), v.maxLength(MOST_OVERLAYS))),
    time: TimeSchema,
    categories: v.optional(v.array(v.picklist(CATEGORIES))),
    selection: v.optional(SelectionKeySchema),
    highlights: v.array(SelectionKeySchema),
  });
}

function storySchema<Text extends typeof TextSchema | typeof AnyTextSchema>(
  text: Text,
  { fewestSteps, slack = 1 }: { readonly fewestSteps: number; readonly slack?: number },
) {
  return v.strictObject({
    id: IdSchema,
    title: localized(text, slack * STORY_LIMITS.title),
    summary: localized(text, slack * STORY_LIMITS.summary),
    credits: v.optional(localized(text, slack * STORY_LIMITS.summary)),
    sources: v.optional(v.array(IdSchema)),
    steps: v.pipe(
      v.array(stepSchema(text, slack)),
      v.minLength(fewestSteps, "a story without a step"),
      v.maxLength(MOST_STEPS, `more than ${MOST_STEPS} steps`),
      v.check(
        (steps) => new Set(steps.map(({ id }) => id)).size === steps.length,
        "two steps have the same id: give one of them a new id",
      ),
    ),
  });
}

/** A story that the atlas ships, as authored in `stories/`. */
export const StorySchema = storySchema(TextSchema, { fewestSteps: 1 });

/** A story that a reader writes: of the same shape, but a text may still be empty, or stand in one language only. */
export const ReaderStorySchema = storySchema(AnyTextSchema, { fewestSteps: 0 });

/** A reader's story while it is being written: texts that are too long are kept until they have been shortened. */
export const DraftStorySchema = storySchema(AnyTextSchema, { fewestSteps: 0, slack: DRAFT_SLACK });

/** A reader's story as a file to keep and to hand on. */
export const StoryFileSchema = v.strictObject({
  format: v.literal("csto-atlas-story"),
  version: v.literal(1),
  story: ReaderStorySchema,
});

/** The same of a story with texts that are still too long. */
export const DraftStoryFileSchema = v.strictObject({ ...StoryFileSchema.entries, story: DraftStorySchema });

/** `stories.json`: what there is to choose from. */
export const StoryIndexSchema = v.array(
  v.object({
    id: IdSchema,
    title: StorySchema.entries.title,
    summary: StorySchema.entries.summary,
    steps: v.number(),
  }),
);

/** `stories/<id>.json`: `mentions` are the keys that a step's text links to, each once, in their order. */
export const PublishedStorySchema = v.object({
  ...StorySchema.entries,
  steps: v.array(v.object({ ...stepSchema(TextSchema).entries, mentions: v.array(SelectionKeySchema) })),
});

export type Story = v.InferOutput<typeof StorySchema>;
export type StoryStep = Story["steps"][number];
export type ReaderStory = v.InferOutput<typeof ReaderStorySchema>;
export type StoryLayer = (typeof STORY_LAYERS)[number];
export type StoryOverlay = (typeof STORY_OVERLAYS)[number];
export type StoryIndex = v.InferOutput<typeof StoryIndexSchema>;
export type PublishedStory = v.InferOutput<typeof PublishedStorySchema>;
