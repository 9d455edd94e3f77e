import type { QualityFlag } from "../contract/data-quality.ts";
import type { AtlasEvent, Figure } from "../contract/event.ts";
import type { IndexPlace } from "../contract/published.ts";
import type { Publisher } from "../contract/publisher.ts";
import type { Source } from "../contract/source.ts";

/** What is known of the sources that an event may name. */
export interface Evidence {
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of publishers that a state owns or pays for. */
  readonly stateNames: ReadonlySet<string>;
}

export function evidenceFrom(sources: readonly Source[], publishers: readonly Publisher[]): Evidence {
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    stateNames: new Set(publishers.flatMap(({ names }) => names)),
  };
}

/** Whose word a page is: the author of a text that it carries from elsewhere, else its publisher. */
export function originOf(source: Pick<Source, "publisher" | "origin">): string {
  return source.origin ?? source.publisher;
}

/** The known sources of an event, each once. */
function sourcesOf(event: AtlasEvent, { sources }: Evidence): Source[] {
  return [...new Set(event.sources)].flatMap((id) => sources.get(id) ?? []);
}

/** How many independent voices an event rests on: two pages of one publisher, or of one agency's text, are one. */
export function independentSources(event: AtlasEvent, evidence: Evidence): number {
  return new Set(sourcesOf(event, evidence).map(originOf)).size;
}

/** What weakens the evidence for an event; empty where nothing does. `places` are its places with grounds spelled out. */
export function qualityFlags(event: AtlasEvent, places: readonly IndexPlace[], evidence: Evidence): QualityFlag[] {
  const sources = sourcesOf(event, evidence);
  // Sources that nobody knows are an error of their own.
  if (sources.length === 0) return [];
  const isState = (source: Source) => source.kind === "official" || evidence.stateNames.has(originOf(source));
  const flags: Readonly<Record<QualityFlag, boolean>> = {
    "one-source": independentSources(event, evidence) < 2,
    "state-sources-only": sources.every(isState),
    "weak-sources-only": sources.every(({ weak }) => weak !== undefined),
    "undated-sources": sources.every(({ date }) => date === null),
    "no-day": event.start.length < 10,
    "no-town": !places.some(({ precision }) => precision === "exact" || precision === "town"),
    contested: hasDisagreement(event.figures),
  };
  return (Object.keys(flags) as QualityFlag[]).filter((flag) => flags[flag]);
}

/** Whether two sources give different values for what is counted under one label. */
function hasDisagreement(figures: readonly Figure[]): boolean {
  const first = new Map<string, Figure>();
  return figures.some((figure) => {
    const key = `${figure.label.en} ${figure.unit}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, figure);
    return other !== undefined && other.value !== figure.value && other.source !== figure.source;
  });
}
