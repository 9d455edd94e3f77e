import type { AtlasEvent } from "../../contract/event.ts";
import type { Problem } from "../problem.ts";
import type { Atlas } from "../source-files.ts";

/** Two entries of one category, day and place that do not belong together may be one event told twice. */
export function checkRepeats(atlas: Atlas): Problem[] {
  const seen = new Map<string, AtlasEvent[]>();
  return atlas.events.flatMap(({ file, entry }): Problem[] => {
    const key = fingerprint(entry);
    if (key === undefined) return [];
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, entry]);
    const twin = others.find((other) => !areLinked(entry, other));
    if (twin === undefined) return [];
    const message = `same category, day and place as ${twin.id}: merge them, or link them by partOf or related`;
    return [{ file, id: entry.id, field: "", message, severity: "warning", rule: "possible-repeat" }];
  });
}

/** Category, day and first place; undefined where one of them is not known. */
function fingerprint({ category, start, places }: AtlasEvent): string | undefined {
  const [place] = places;
  if (place === undefined || start.length < 10) return undefined;
  return `${category} ${start} ${"ground" in place ? place.ground : place.name.en}`;
}

function areLinked(a: AtlasEvent, b: AtlasEvent): boolean {
  if (a.partOf === b.id || b.partOf === a.id) return true;
  if (a.partOf !== undefined && a.partOf === b.partOf) return true;
  return (a.related ?? []).includes(b.id) || (b.related ?? []).includes(a.id);
}
