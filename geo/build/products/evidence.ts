import { evidenceFrom, qualityFlags } from "../../check/evidence.ts";
import { namedSources } from "../../check/named-sources.ts";
import type { Atlas } from "../../check/source-files.ts";
import type { DataQuality, SourceUses, UseKind } from "../../contract/data-quality.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { resolvePlaces } from "../resolve-places.ts";

/** `data-quality.json`: what weakens the evidence for each event. */
export function buildDataQuality({ atlas }: BuildInputs): string {
  const evidence = evidenceFrom(entriesOf(atlas.sources), entriesOf(atlas.publishers));
  const grounds = new Map(entriesOf(atlas.grounds).map((ground) => [ground.id, ground]));
  const flagged = entriesOf(atlas.events)
    .map((event) => [event.id, qualityFlags(event, resolvePlaces(event, grounds), evidence)] as const)
    .filter(([, flags]) => flags.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const quality: DataQuality = { events: Object.fromEntries(flagged) };
  return `${JSON.stringify(quality)}\n`;
}

/** `source-uses.json`: what rests on each source. */
export function buildSourceUses({ atlas }: BuildInputs): string {
  const uses = new Map<string, (readonly [UseKind, string])[]>();
  for (const [kind, key, ids] of allUses(atlas)) {
    for (const id of ids) {
      const list = uses.get(id) ?? [];
      if (!list.some(([otherKind, otherKey]) => otherKind === kind && otherKey === key)) list.push([kind, key]);
      uses.set(id, list);
    }
  }
  const sorted = [...uses].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content: SourceUses = { uses: Object.fromEntries(sorted) as SourceUses["uses"] };
  return `${JSON.stringify(content)}\n`;
}

type Use = readonly [kind: UseKind, key: string, sources: readonly string[]];

function allUses(atlas: Atlas): Use[] {
  return [...eventUses(atlas), ...registerUses(atlas), ...borderUses(atlas), ...corridorUses(atlas)];
}

function eventUses(atlas: Atlas): Use[] {
  return entriesOf(atlas.events).flatMap((event): Use[] => {
    const key = `${event.series === undefined ? "event" : "exercise"}:${event.id}`;
    return [
      ["event", key, event.sources],
      ["figure", key, event.figures.map(({ source }) => source)],
      ["claim", key, event.claims.map(({ source }) => source)],
    ];
  });
}

function registerUses(atlas: Atlas): Use[] {
  return [
    ...entriesOf(atlas.memberships).map(({ country, sources }): Use => ["membership", country, sources]),
    ...entriesOf(atlas.offices).map(({ country, sources }): Use => ["office", country, sources]),
    ...entriesOf(atlas.zones).map((zone): Use => ["zone", `zone:${zone.id}`, namedSources(zone)]),
    ...entriesOf(atlas.disputedAreas).map((area): Use => ["disputed", `disputed:${area.id}`, namedSources(area)]),
    ...entriesOf(atlas.seaNames).map(({ name, sources }): Use => ["sea-name", name.en, sources]),
    ...entriesOf(atlas.publishers).map(({ state, sources }): Use => ["publisher", state, sources]),
  ];
}

function borderUses(atlas: Atlas): Use[] {
  return entriesOf(atlas.borders).flatMap(({ crossings, ...border }): Use[] => [
    ["border", `border:${border.id}`, namedSources(border)],
    ...crossings.map(({ id, sources }): Use => ["crossing", `crossing:${id}`, sources]),
  ]);
}

function corridorUses(atlas: Atlas): Use[] {
  return [
    ...entriesOf(atlas.corridors).map((entry): Use => ["corridor", `corridor:${entry.id}`, namedSources(entry)]),
    ...entriesOf(atlas.routes).map((entry): Use => ["route", `corridor:${entry.id}`, namedSources(entry)]),
    ...entriesOf(atlas.nodes).map((entry): Use => ["node", `node:${entry.id}`, namedSources(entry)]),
    ...entriesOf(atlas.legs).map((entry): Use => ["leg", `leg:${entry.id}`, namedSources(entry)]),
  ];
}
