import type { AtlasEvent } from "../contract/event.ts";
import { entryLabel } from "./entry-label.ts";
import { locateSources } from "./named-sources.ts";
import type { Problem } from "./problem.ts";
import type { Atlas, Located } from "./source-files.ts";

/** Checks that every id is unique in its kind and that every id named somewhere exists. */
export function checkReferences(atlas: Atlas): Problem[] {
  return [
    ...duplicateIds("sources", atlas.sources),
    ...duplicateIds("events", atlas.events),
    ...duplicateIds("grounds", atlas.grounds),
    ...duplicateIds("nodes", atlas.nodes),
    ...duplicateIds("legs", atlas.legs),
    ...duplicateIds("routes", atlas.routes),
    ...duplicateIds("zones", atlas.zones),
    ...duplicateIds("borders", atlas.borders),
    ...duplicateIds("crossings", crossingsOf(atlas)),
    ...duplicateIds("disputed areas", atlas.disputedAreas),
    ...duplicateIds("sea names", atlas.seaNames),
    ...duplicateIds("stories", atlas.stories),
    ...duplicateAddresses(atlas),
    ...unknownSources(atlas),
    ...eventReferences(atlas),
    ...corridorReferences(atlas),
    ...mainLines(atlas),
    ...coverageReferences(atlas),
    ...programmeReferences(atlas),
  ];
}

type WithId = Located<{ readonly id: string }>;

function crossingsOf(atlas: Atlas): WithId[] {
  return atlas.borders.flatMap(({ file, entry }) => entry.crossings.map((crossing) => ({ file, entry: crossing })));
}

function idsOf(located: readonly WithId[]): Set<string> {
  return new Set(located.map(({ entry }) => entry.id));
}

function duplicateIds(kind: string, located: readonly WithId[]): Problem[] {
  const firstFile = new Map<string, string>();
  return located.flatMap(({ file, entry }) => {
    const first = firstFile.get(entry.id);
    if (first === undefined) {
      firstFile.set(entry.id, file);
      return [];
    }
    return [error(file, entry.id, "id", `another of the ${kind} has this id, in ${first}: give one of them a new id`)];
  });
}

function duplicateAddresses(atlas: Atlas): Problem[] {
  const first = new Map<string, string>();
  return atlas.sources.flatMap(({ file, entry }) => {
    if (entry.url === null) return [];
    const other = first.get(entry.url);
    if (other === undefined) {
      first.set(entry.url, entry.id);
      return [];
    }
    return [error(file, entry.id, "url", `${other} has the same address: keep one and name it everywhere`)];
  });
}

function unknownSources(atlas: Atlas): Problem[] {
  const known = idsOf(atlas.sources);
  const used = new Set<string>();
  const problems: Problem[] = [];
  const { sources, ...others } = atlas;
  for (const list of Object.values(others)) {
    for (const { file, entry } of list) {
      for (const { path, id } of locateSources(entry, "")) {
        used.add(id);
        if (!known.has(id)) {
          problems.push(error(file, entryLabel(entry) ?? "", path, `no source ${id}: add it to a file in sources/`));
        }
      }
    }
  }
  for (const { file, entry } of sources) {
    if (!used.has(entry.id)) {
      problems.push({
        ...error(file, entry.id, "", "nothing names this source"),
        severity: "warning",
        rule: "unused-source",
      });
    }
  }
  return problems;
}

function eventReferences(atlas: Atlas): Problem[] {
  const events = idsOf(atlas.events);
  const grounds = idsOf(atlas.grounds);
  const regions = regionKeys(atlas);
  return atlas.events.flatMap(({ file, entry }) => {
    const at = (field: string, message: string) => error(file, entry.id, field, message);
    const problems: Problem[] = [];
    if (entry.partOf !== undefined && !events.has(entry.partOf)) {
      problems.push(at("partOf", `no event ${entry.partOf}`));
    }
    for (const id of entry.related ?? []) {
      if (!events.has(id)) problems.push(at("related", `no event ${id}`));
    }
    for (const tie of entry.ties ?? []) {
      if (!regions.has(tie) && tie.includes(":")) problems.push(at("ties", `no region ${tie}`));
    }
    entry.places.forEach((place, index) => {
      if ("ground" in place && !grounds.has(place.ground)) {
        problems.push(at(`places.${index}.ground`, `no ground ${place.ground} in grounds.json`));
      }
    });
    problems.push(...sourcesOfParts(file, entry));
    return problems;
  });
}

/** The sources of figures and claims must stand in the event's own list, so that a reader sees them all. */
function sourcesOfParts(file: string, entry: AtlasEvent): Problem[] {
  const listed = new Set(entry.sources);
  const parts = [
    ...entry.figures.map((figure, index) => ({ field: `figures.${index}.source`, id: figure.source })),
    ...entry.claims.map((claim, index) => ({ field: `claims.${index}.source`, id: claim.source })),
  ];
  return parts
    .filter(({ id }) => !listed.has(id))
    .map(({ field, id }) => error(file, entry.id, field, `add ${id} to the event's sources`));
}

function corridorReferences(atlas: Atlas): Problem[] {
  const nodes = idsOf(atlas.nodes);
  const routes = idsOf(atlas.routes);
  return atlas.legs.flatMap(({ file, entry }) => {
    const problems: Problem[] = [];
    if (!nodes.has(entry.from)) problems.push(error(file, entry.id, "from", `no node ${entry.from}`));
    if (!nodes.has(entry.to)) problems.push(error(file, entry.id, "to", `no node ${entry.to}`));
    for (const route of entry.routes) {
      if (!routes.has(route)) problems.push(error(file, entry.id, "routes", `no route ${route}`));
    }
    return problems;
  });
}

function programmeReferences(atlas: Atlas): Problem[] {
  const events = idsOf(atlas.events);
  return atlas.borders.flatMap(({ file, entry }) =>
    (entry.programme?.events ?? [])
      .filter((id) => !events.has(id))
      .map((id) => error(file, entry.id, "programme.events", `no event ${id}`)),
  );
}

/** A route's main line runs from node to node over legs that the route has. */
function mainLines(atlas: Atlas): Problem[] {
  return atlas.routes.flatMap(({ file, entry: { id, mainLine } }) => {
    const legs = atlas.legs.filter(({ entry }) => entry.routes.includes(id));
    const isJoined = (one: string, other: string) =>
      legs.some(({ entry: { from, to } }) => (from === one && to === other) || (from === other && to === one));
    return mainLine.slice(1).flatMap((node, index) => {
      const before = mainLine[index] ?? "";
      if (isJoined(before, node)) return [];
      return [error(file, id, `mainLine.${index + 1}`, `no leg of this route joins ${before} and ${node}`)];
    });
  });
}

/** A statement of an article must point at things that exist, or say why nothing carries it. */
function coverageReferences(atlas: Atlas): Problem[] {
  const events = idsOf(atlas.events);
  const sources = idsOf(atlas.sources);
  const regions = regionKeys(atlas);
  const isKnown = (id: string) => events.has(id) || regions.has(id) || /^[A-Z]{2}$/.test(id);
  return atlas.coverage.flatMap(({ file, entry }) => {
    const label = entryLabel(entry) ?? "";
    const unknown = entry.carriedBy.filter((id) => !isKnown(id));
    return [
      ...(sources.has(entry.article) ? [] : [error(file, label, "article", `no source ${entry.article}`)]),
      ...unknown.map((id) => error(file, label, "carriedBy", `no event or region ${id}`)),
      ...(entry.carriedBy.length === 0 && entry.missing === undefined
        ? [error(file, label, "carriedBy", "names nothing: say in `missing` why the atlas does not carry it")]
        : []),
    ];
  });
}

/** Every key that an event may be tied to, as written in the address. */
export function regionKeys(atlas: Atlas): Set<string> {
  return new Set([
    ...atlas.zones.map(({ entry }) => `zone:${entry.id}`),
    ...atlas.borders.map(({ entry }) => `border:${entry.id}`),
    ...atlas.borders.flatMap(({ entry }) => entry.crossings.map((crossing) => `crossing:${crossing.id}`)),
    ...atlas.corridors.map(({ entry }) => `corridor:${entry.id}`),
    ...atlas.routes.map(({ entry }) => `corridor:${entry.id}`),
    ...atlas.nodes.map(({ entry }) => `node:${entry.id}`),
    ...atlas.legs.map(({ entry }) => `leg:${entry.id}`),
    ...atlas.grounds.map(({ entry }) => `ground:${entry.id}`),
  ]);
}

function error(file: string, id: string, field: string, message: string): Problem {
  return { file, id, field, message, severity: "error" };
}
