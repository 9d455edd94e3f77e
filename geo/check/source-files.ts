import type * as v from "valibot";
import { BorderSchema } from "../contract/border.ts";
import { CorridorSchema, LegSchema, NodeSchema, RouteSchema } from "../contract/corridor.ts";
import { CoverageSchema } from "../contract/coverage.ts";
import { EventSchema } from "../contract/event.ts";
import { MembershipSchema } from "../contract/membership.ts";
import { OfficeSchema } from "../contract/office.ts";
import {
  CountryNameSchema,
  DisputedAreaSchema,
  GroundSchema,
  SeaNameSchema,
  ZoneSchema,
} from "../contract/place-registers.ts";
import { PublisherSchema } from "../contract/publisher.ts";
import { SourceSchema } from "../contract/source.ts";
import { StorySchema } from "../contract/story.ts";

/** Which schema an authored file must satisfy. A `list` file holds an array of entries, a `single` file one. */
export const SOURCE_FILES = {
  sources: { pattern: /^sources\/[\w-]+\.json$/, shape: "list", schema: SourceSchema },
  events: { pattern: /^(?:events|exercises)\/[\w-]+\.json$/, shape: "list", schema: EventSchema },
  memberships: { pattern: /^membership\/[\w-]+\.json$/, shape: "list", schema: MembershipSchema },
  borders: { pattern: /^borders\/[\w-]+\.json$/, shape: "single", schema: BorderSchema },
  corridors: { pattern: /^corridor\/corridor\.json$/, shape: "single", schema: CorridorSchema },
  routes: { pattern: /^corridor\/routes\.json$/, shape: "list", schema: RouteSchema },
  nodes: { pattern: /^corridor\/nodes\.json$/, shape: "list", schema: NodeSchema },
  legs: { pattern: /^corridor\/legs\.json$/, shape: "list", schema: LegSchema },
  grounds: { pattern: /^grounds\.json$/, shape: "list", schema: GroundSchema },
  zones: { pattern: /^zones\.json$/, shape: "list", schema: ZoneSchema },
  countryNames: { pattern: /^country-names\.json$/, shape: "list", schema: CountryNameSchema },
  coverage: { pattern: /^article-coverage\.json$/, shape: "list", schema: CoverageSchema },
  offices: { pattern: /^offices\.json$/, shape: "list", schema: OfficeSchema },
  publishers: { pattern: /^publishers\.json$/, shape: "list", schema: PublisherSchema },
  stories: { pattern: /^stories\/[\w-]+\.json$/, shape: "single", schema: StorySchema },
  seaNames: { pattern: /^sea-names\.json$/, shape: "list", schema: SeaNameSchema },
  disputedAreas: { pattern: /^disputed-areas\.json$/, shape: "list", schema: DisputedAreaSchema },
} as const satisfies Record<
  string,
  { pattern: RegExp; shape: "list" | "single"; schema: v.GenericSchema<unknown, unknown> }
>;

export type SourceFileKind = keyof typeof SOURCE_FILES;

type EntryOf<Kind extends SourceFileKind> = v.InferOutput<(typeof SOURCE_FILES)[Kind]["schema"]>;

/** An entry with the file it stands in, for messages. */
export interface Located<Entry> {
  readonly file: string;
  readonly entry: Entry;
}

/** All authored entries that satisfy their schema, by kind. */
export type Atlas = { readonly [Kind in SourceFileKind]: readonly Located<EntryOf<Kind>>[] };
