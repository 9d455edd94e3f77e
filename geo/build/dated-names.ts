import { NAME_CHANGES } from "../contract/name-changes.ts";

interface Name {
  readonly en: string;
  readonly ru: string;
}

export interface DatedCity {
  readonly name: Name;
  readonly capital: boolean;
  readonly former?: readonly { readonly name: Name; readonly from: string | null; readonly to: string }[];
  readonly capitalFrom?: string;
  readonly capitalTo?: string;
}

/** What a city is called, and whether it is a capital, from one day until another; either open where left out. */
export interface CityVersion extends Name {
  readonly capital: boolean;
  readonly from?: string;
  readonly until?: string;
}

/** One version for each stretch of time in which nothing about the city changes. Throws for a day that the map does not know. */
export function cityVersions({ name, capital, former = [], capitalFrom, capitalTo }: DatedCity): CityVersion[] {
  const days = [...former.flatMap(({ from, to }) => [from, to]), capitalFrom, capitalTo].filter(isDay);
  const changes = [...new Set(days)].toSorted();
  return ["", ...changes].map((from, index) => {
    const until = changes[index];
    const then = former.find((old) => (old.from ?? "") <= from && from < old.to);
    const isCapital = (capital || capitalTo !== undefined) && (capitalFrom ?? "") <= from && from < (capitalTo ?? "9");
    return { ...(then?.name ?? name), capital: isCapital, ...period(from, until) };
  });
}

/** The properties that the map's filter reads. */
export function period(from: string | undefined, until: string | undefined): { from?: string; until?: string } {
  const unknown = [from, until].filter(isDay).find((day) => !NAME_CHANGES.some((change) => change === day));
  if (unknown !== undefined) throw new Error(`${unknown} is missing from NAME_CHANGES in geo/contract/name-changes.ts`);
  return { ...(isDay(from) ? { from } : {}), ...(isDay(until) ? { until } : {}) };
}

function isDay(day: string | null | undefined): day is string {
  return day !== undefined && day !== null && day !== "";
}
