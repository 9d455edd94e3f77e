import type { Position } from "../../geo/contract/primitives.ts";
import type { Country } from "../../geo/contract/published.ts";
import { drawnPlaces, type IndexEntry } from "./event-index.ts";

/** A country that came to a place. It says who took part where, and nothing of how they got there. */
export interface Flow {
  readonly country: string;
  readonly role: "participant" | "observer";
  /** Where the map has the country's name: no source says where its people came from. */
  readonly from: Position;
  readonly to: Position;
}

export interface Flows {
  readonly hosts: readonly string[];
  readonly flows: readonly Flow[];
}

/**
 * Who came to an exercise, or to another event that somebody hosted: one flow a country and place. Undefined where no
 * place is drawn or nobody from elsewhere is known to have come. A country has no flow to a place within itself.
 */
export function flowsOf(
  entry: IndexEntry,
  countries: ReadonlyMap<string, Pick<Country, "label">> | undefined,
): Flows | undefined {
  const hosts = entry.countries.filter(({ role }) => role === "host").map(({ country }) => country);
  if (entry.series === undefined && hosts.length === 0) return undefined;
  const flows = drawnPlaces(entry).flatMap((place) =>
    entry.countries.flatMap(({ country, role }): Flow[] => {
      const from = countries?.get(country)?.label;
      const came = role === "participant" || role === "observer";
      if (!came || from == null || country === place.country || hosts.includes(country)) return [];
      return [{ country, role, from, to: place.position }];
    }),
  );
  return flows.length === 0 ? undefined : { hosts, flows };
}
