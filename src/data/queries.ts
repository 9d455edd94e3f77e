import { QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import * as v from "valibot";
import { DataQualitySchema, SourceUsesSchema } from "../../geo/contract/data-quality.ts";
import { ExtentsSchema } from "../../geo/contract/extents.ts";
import { OfficeSchema } from "../../geo/contract/office.ts";
import { CountriesSchema, DatedLinesSchema, EventIndexSchema, ManifestSchema } from "../../geo/contract/published.ts";
import {
  DisputedAreaFileSchema,
  type EventDetails,
  EventDetailsSchema,
  MembershipFileSchema,
  PublishedBordersSchema,
  PublishedCorridorSchema,
  PublishedGroundsSchema,
  SeaNameFileSchema,
  SourceFileSchema,
  ZoneFileSchema,
} from "../../geo/contract/published-registers.ts";
import { PublisherFileSchema } from "../../geo/contract/publisher.ts";
import type { Source } from "../../geo/contract/source.ts";
import { buildEventIndex, type EventIndex } from "../domain/event-index.ts";
import { fetchData } from "./fetch-data.ts";

/** Published files never change under a page, so each is fetched once; an atlas on a laptop is never "offline". */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: 1,
        // A file that could not be had is asked for again when the reader says so, not by every view that wants it.
        retryOnMount: false,
        retryDelay: 400,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

function file<Schema extends v.GenericSchema<unknown, unknown>, Shaped>(
  name: string,
  schema: Schema,
  shape: (parsed: v.InferOutput<Schema>) => Shaped,
) {
  return {
    queryKey: [name] as const,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Shaped> =>
      shape(await fetchData(name, schema, signal)),
    // Indexes hold maps, which structural sharing cannot compare.
    structuralSharing: false as const,
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Every published file that the app reads, with the shape that the views use. */
export const FILES = {
  index: file("event-index.json", EventIndexSchema, (entries): EventIndex => buildEventIndex(entries)),
  details: file(
    "events.geojson",
    EventDetailsSchema,
    ({ features }): ReadonlyMap<string, EventDetails> => byId(features.map(({ properties }) => properties)),
  ),
  sources: file("sources.json", SourceFileSchema, (sources): ReadonlyMap<string, Source> => byId(sources)),
  countries: file(
    "countries.json",
    CountriesSchema,
    (countries) => new Map(countries.map((country) => [country.code as string, country])),
  ),
  extents: file("extents.json", ExtentsSchema, (extents) => extents),
  memberships: file("memberships.json", MembershipFileSchema, (memberships) => memberships),
  offices: file("offices.json", v.array(OfficeSchema), (offices) => offices),
  manifest: file("manifest.json", ManifestSchema, (manifest) => manifest),
  uses: file("source-uses.json", SourceUsesSchema, ({ uses }) => new Map(Object.entries(uses))),
  quality: file("data-quality.json", DataQualitySchema, ({ events }) => new Map(Object.entries(events))),
  publishers: file("publishers.json", PublisherFileSchema, (publishers) => publishers),
  borders: file("borders.json", PublishedBordersSchema, (borders) => byId(borders)),
  lines: file("dated-lines.json", DatedLinesSchema, (lines) => lines),
  corridor: file("corridor.json", PublishedCorridorSchema, ({ corridor, routes, nodes, legs }) => ({
    corridor,
    routes: byId(routes),
    nodes: byId(nodes),
    legs: byId(legs),
  })),
  grounds: file("grounds.geojson", PublishedGroundsSchema, ({ features }) =>
    byId(features.map(({ geometry, properties }) => ({ ...properties, position: geometry?.coordinates }))),
  ),
  zones: file("zones.json", ZoneFileSchema, (zones) => byId(zones)),
  seaNames: file("sea-names.json", SeaNameFileSchema, (seas) => seas),
  disputed: file("disputed-areas.json", DisputedAreaFileSchema, (areas) => byId(areas)),
} as const;

export type FileName = keyof typeof FILES;

export type FileContent<Name extends FileName> = Awaited<ReturnType<(typeof FILES)[Name]["queryFn"]>>;

/** One published file; fetched when first asked for. */
export function useFile<Name extends FileName>(
  name: Name,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<FileContent<Name>> {
  const query = FILES[name] as unknown as {
    queryKey: readonly string[];
    queryFn: (context: { signal: AbortSignal }) => Promise<FileContent<Name>>;
  };
  return useQuery({ ...query, enabled: options.enabled ?? true }) as UseQueryResult<FileContent<Name>>;
}
