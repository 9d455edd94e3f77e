import type { Series } from "../../geo/contract/event.ts";
import type { LocalizedText } from "../../geo/contract/primitives.ts";
import type { FileContent } from "../data/queries.ts";
import { foldQuery } from "../domain/fold-text.ts";
import { otherCountryNames, otherTownNames } from "../domain/other-names.ts";
import type { Selection } from "../domain/selection.ts";
import type { SearchDocument } from "../domain/text-search.ts";
import { en } from "../text/en.ts";
import { ru } from "../text/ru.ts";

/** Kinds of things that a search suggests, in the order in which they are offered. */
export const SUGGESTION_KINDS = [
  "country",
  "zone",
  "place",
  "ground",
  "border",
  "crossing",
  "disputed",
  "corridor",
  "node",
  "leg",
  "series",
  "person",
  "event",
  "exercise",
  "source",
] as const;

export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Where a suggestion leads. */
export type Destination =
  | { readonly type: "select"; readonly selection: Selection }
  | { readonly type: "text"; readonly text: LocalizedText }
  | { readonly type: "series"; readonly series: Series }
  | { readonly type: "place"; readonly text: LocalizedText; readonly position: readonly [number, number] };

/** One thing that can be found by name and is no event. */
export interface CatalogueItem {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly name: LocalizedText;
  readonly otherNames: readonly string[];
  readonly destination: Destination;
  /** How many events come with it; undefined where nothing counts them. */
  readonly eventCount?: number | undefined;
}

/** The files that the catalogue is made of; without one of them, what it holds cannot be found. */
export interface CatalogueFiles {
  readonly index: FileContent<"index"> | undefined;
  readonly details: FileContent<"details"> | undefined;
  readonly sources: FileContent<"sources"> | undefined;
  readonly countries: FileContent<"countries"> | undefined;
  readonly borders: FileContent<"borders"> | undefined;
  readonly corridor: FileContent<"corridor"> | undefined;
  readonly grounds: FileContent<"grounds"> | undefined;
  readonly zones: FileContent<"zones"> | undefined;
  readonly disputed: FileContent<"disputed"> | undefined;
}

export function buildCatalogue(files: CatalogueFiles): CatalogueItem[] {
  return [
    ...regions(files),
    ...corridorParts(files),
    ...places(files),
    ...series(files),
    ...people(files),
    ...publishers(files),
    ...sourceTitles(files),
  ];
}

export function catalogueDocument({ id, name, otherNames, eventCount }: CatalogueItem): SearchDocument {
  return { id, names: [name.en, name.ru, ...otherNames], more: [], weight: 1 + Math.log2(1 + (eventCount ?? 0)) / 8 };
}

function regions({ index, countries, borders, grounds, zones, disputed }: CatalogueFiles): CatalogueItem[] {
  const region = (
    kind: Selection["kind"] & SuggestionKind,
    id: string,
    name: LocalizedText,
    more: readonly string[],
  ) => {
    const selection = { kind, id } as Selection;
    const key = kind === "country" ? id : `${kind}:${id}`;
    const eventCount = index?.byRegion.get(key)?.length;
    return { id: key, kind, name, otherNames: more, destination: { type: "select" as const, selection }, eventCount };
  };
  const lines = [...(borders?.values() ?? [])];
  return [
    ...[...(countries?.values() ?? [])].map(({ code, name }) => region("country", code, name, otherCountryNames(code))),
    ...[...(zones?.values() ?? [])].map(({ id, name }) => region("zone", id, name, [])),
    ...lines.map(({ id, name }) => region("border", id, name, [])),
    ...lines.flatMap(({ crossings }) => crossings).map(({ id, name }) => region("crossing", id, name, [])),
    ...[...(grounds?.values() ?? [])].map(({ id, name, alternateNames = [] }) =>
      region("ground", id, name, alternateNames),
    ),
    ...[...(disputed?.values() ?? [])].map(({ id, name }) => region("disputed", id, name, [])),
  ];
}

function corridorParts({ corridor }: CatalogueFiles): CatalogueItem[] {
  if (corridor === undefined) return [];
  const part = (kind: "corridor" | "node" | "leg", id: string, name: LocalizedText): CatalogueItem => ({
    id: `${kind}:${id}`,
    kind,
    name,
    otherNames: kind === "leg" ? [] : otherTownNames(name.en),
    destination: { type: "select", selection: { kind, id } },
  });
  const end = (id: string): LocalizedText => corridor.nodes.get(id)?.name ?? { en: id, ru: id };
  return [
    part("corridor", corridor.corridor.id, corridor.corridor.name),
    ...[...corridor.routes.values()].map(({ id, name }) => part("corridor", id, name)),
    ...[...corridor.nodes.values()].map(({ id, name }) => part("node", id, name)),
    ...[...corridor.legs.values()].map(({ id, from, to }) =>
      part("leg", id, { en: `${end(from).en} – ${end(to).en}`, ru: `${end(from).ru} – ${end(to).ru}` }),
    ),
  ];
}

/** Where events took place, but for training grounds, which are regions, and places known to the country only. */
function places({ index }: CatalogueFiles): CatalogueItem[] {
  const tally = new Tally();
  for (const { places: where } of index?.entries ?? []) {
    for (const { name, position, ground } of where) {
      if (position === undefined || ground !== undefined) continue;
      tally.add(`place:${name.en}`, () => ({
        kind: "place",
        name,
        otherNames: otherTownNames(name.en),
        destination: { type: "place", text: name, position },
      }));
    }
  }
  return tally.items();
}

function series({ index }: CatalogueFiles): CatalogueItem[] {
  const tally = new Tally();
  for (const entry of index?.entries ?? []) {
    const { series: id } = entry;
    if (id === undefined) continue;
    tally.add(`series:${id}`, () => ({
      kind: "series",
      name: { en: en.series[id], ru: ru.series[id] },
      otherNames: [],
      destination: { type: "series", series: id },
    }));
  }
  return tally.items();
}

/** Who speaks in the claims; an office after the name is told in the event. */
function people({ details }: CatalogueFiles): CatalogueItem[] {
  const tally = new Tally();
  for (const { claims } of details?.values() ?? []) {
    const speakers = claims.map(({ speaker }) => ({ en: beforeComma(speaker.en), ru: beforeComma(speaker.ru) }));
    const seen = new Set<string>();
    for (const name of speakers) {
      // Sergei and Sergey Lavrov are one; somebody who says two things of one event counts once.
      const key = `person:${foldQuery(name.en).join("-")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      tally.add(key, () => ({ kind: "person", name, otherNames: [], destination: { type: "text", text: name } }));
    }
  }
  return tally.items();
}

function beforeComma(text: string): string {
  return text.split(",")[0] ?? text;
}

function publishers({ details, sources }: CatalogueFiles): CatalogueItem[] {
  const tally = new Tally();
  for (const { sources: ids } of details?.values() ?? []) {
    const names = new Set(ids.flatMap((id) => sources?.get(id)?.publisher ?? []));
    for (const publisher of names) {
      const name = { en: publisher, ru: publisher };
      tally.add(`publisher:${publisher}`, () => ({
        kind: "source",
        name,
        otherNames: [],
        destination: { type: "text", text: name },
      }));
    }
  }
  return tally.items();
}

/** A titled source leads to the one event that rests on it, else to all of them. */
function sourceTitles({ index, details, sources }: CatalogueFiles): CatalogueItem[] {
  const resting = new Map<string, string[]>();
  for (const [event, { sources: ids }] of details ?? []) {
    for (const id of ids) resting.set(id, [...(resting.get(id) ?? []), event]);
  }
  return [...resting].flatMap(([id, events]) => {
    const title = sources?.get(id)?.title;
    const only = index?.byId.get(events[0] ?? "");
    if (title === null || title === undefined || only === undefined) return [];
    const name = { en: title, ru: title };
    const kind = only.series === undefined ? ("event" as const) : ("exercise" as const);
    const destination: Destination =
      events.length === 1 ? { type: "select", selection: { kind, id: only.id } } : { type: "text", text: name };
    return [
      { id: `source:${id}`, kind: "source" as const, name, otherNames: [], destination, eventCount: events.length },
    ];
  });
}

/** Things with the number of events that name them. */
class Tally {
  readonly #items = new Map<string, { item: Omit<CatalogueItem, "id" | "eventCount">; count: number }>();

  add(id: string, make: () => Omit<CatalogueItem, "id" | "eventCount">): void {
    const known = this.#items.get(id);
    if (known === undefined) this.#items.set(id, { item: make(), count: 1 });
    else known.count += 1;
  }

  items(): CatalogueItem[] {
    return [...this.#items].map(([id, { item, count }]) => ({ ...item, id, eventCount: count }));
  }
}
