import type { AtlasEvent, Category, Role } from "../../geo/contract/event.ts";
import { CATEGORIES, ORGANISATIONS, ROLES, SERIES } from "../../geo/contract/event.ts";
import type { PartialDate, Position, Precision } from "../../geo/contract/primitives.ts";
import type { IndexEntry, IndexPlace } from "../../geo/contract/published.ts";
import type { EventDetails } from "../../geo/contract/published-registers.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import { CLEAR_BOX, FIRST_YEAR, LAST_MONTH } from "./scenario.ts";

const COUNTRIES = ["AM", "BY", "KZ", "KG", "RU", "TJ", "UZ", "AZ", "GE", "AF", "TM", "CN", "IR", "UA", "MD"];
const TIES = ["border:tajik-afghan", "border:kyrgyz-tajik", "corridor:north-south", "zone:central-asia"];
const PRECISIONS: readonly Precision[] = ["town", "town", "town", "exact", "region"];
/** A day of events shares its town with others, as in the authored data: about this many events a town. */
const EVENTS_A_TOWN = 6;

type Random = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): small, and the same numbers everywhere. */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}

/** The same entries for the same count, oldest first, as `event-index.json` has them. */
export function syntheticIndex(count: number): IndexEntry[] {
  const random = seededRandom(count);
  const towns = Array.from({ length: Math.ceil(count / EVENTS_A_TOWN) }, () => syntheticTown(random));
  return Array.from({ length: count }, (_, index) => syntheticEntry(random, index, towns)).toSorted((a, b) =>
    a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1,
  );
}

function syntheticTown(random: Random): IndexPlace {
  const position = clearPosition(random);
  const number = `${position[0]}-${position[1]}`;
  const precision = oneOf(random, PRECISIONS);
  return {
    name: { en: `Town ${number}`, ru: `Город ${number}` },
    country: oneOf(random, COUNTRIES),
    position,
    precision,
    ...(precision === "region" ? { radiusKm: 40 } : {}),
  };
}

function clearPosition(random: Random): Position {
  const lon = Number((20 + random() * 120).toFixed(3));
  const lat = Number((35 + random() * 30).toFixed(3));
  const { west, south, east, north } = CLEAR_BOX;
  const isClear = lon < west || lon > east || lat < south || lat > north;
  return isClear ? [lon, lat] : clearPosition(random);
}

function syntheticEntry(random: Random, index: number, towns: readonly IndexPlace[]): IndexEntry {
  const category: Category = oneOf(random, CATEGORIES);
  const start = syntheticDate(random);
  return {
    id: `synthetic-${index}`,
    category,
    ...(category === "exercise" ? { series: oneOf(random, SERIES) } : {}),
    title: { en: `Synthetic event ${index} of the collective forces`, ru: `Событие ${index} коллективных сил` },
    start,
    ...(start.length === 10 && random() < 0.3 ? { end: start } : {}),
    status: random() < 0.95 ? "held" : "cancelled",
    places: [oneOf(random, towns)],
    countries: syntheticRoles(random),
    ties: random() < 0.25 ? [oneOf(random, TIES)] : [],
    organisations: [oneOf(random, ORGANISATIONS)],
    sourceKinds: [oneOf(random, SOURCE_KINDS)],
    publishers: 1 + Math.floor(random() * 4),
  };
}

/** Six in ten to the day, the rest as coarse as many sources are. */
function syntheticDate(random: Random): PartialDate {
  const month = Math.floor(random() * (LAST_MONTH + 1));
  const year = String(FIRST_YEAR + Math.floor(month / 12));
  const fineness = random();
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const inYear = String((month % 12) + 1).padStart(2, "0");
  if (fineness < 0.15) return year as PartialDate;
  return (fineness < 0.4 ? `${year}-${inYear}` : `${year}-${inYear}-${day}`) as PartialDate;
}

function syntheticRoles(random: Random): { country: string; role: Role }[] {
  const count = 1 + Math.floor(random() * 6);
  const countries = new Set(Array.from({ length: count }, () => oneOf(random, COUNTRIES)));
  return [...countries].map((country) => ({ country, role: oneOf(random, ROLES) }));
}

/** What `events.geojson` says of an entry beyond the index, about as long as an authored event. */
export function syntheticDetails(entry: IndexEntry, sources: readonly string[]): EventDetails {
  const summary: AtlasEvent["summary"] = {
    en: `${entry.title.en}. Heads of the forces met, agreed on a plan of training for the year and set its dates.`,
    ru: `${entry.title.ru}. Руководители сил встретились, согласовали план подготовки на год и назначили сроки.`,
  };
  const { id, category, series, title, start, end, status, places, countries, ties } = entry;
  return {
    id,
    category,
    title,
    summary,
    start,
    ...(series === undefined ? {} : { series }),
    ...(end === undefined ? {} : { end }),
    status,
    places,
    countries,
    organisations: ["CSTO"],
    figures: [],
    claims: [],
    ...(ties.length === 0 ? {} : { ties }),
    sources: [...sources],
    checked: "2026-01-01" as EventDetails["checked"],
  };
}
