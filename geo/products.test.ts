import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import type { BuildInputs } from "./build/inputs.ts";
import { storyProducts } from "./build/products/stories.ts";
import { PRODUCTS } from "./build/products.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import { type DataQuality, DataQualitySchema, type SourceUses, SourceUsesSchema } from "./contract/data-quality.ts";
import { ExtentsSchema } from "./contract/extents.ts";
import { OfficeSchema } from "./contract/office.ts";
import {
  CountriesSchema,
  type Country,
  DatedLinesSchema,
  EventIndexSchema,
  type IndexEntry,
} from "./contract/published.ts";
import {
  DisputedAreaFileSchema,
  EventDetailsSchema,
  MembershipFileSchema,
  PublishedBordersSchema,
  PublishedCorridorSchema,
  PublishedGroundsSchema,
  SourceFileSchema,
  ZoneFileSchema,
} from "./contract/published-registers.ts";
import { PublisherFileSchema } from "./contract/publisher.ts";
import { PublishedStorySchema, type StoryIndex, StoryIndexSchema } from "./contract/story.ts";
import { readInputs, readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

// The products as published, but for the tiles, which take long and have tests of their own.
const NAMES = PRODUCTS.map(({ name }) => name).filter((name) => !name.endsWith(".pmtiles"));
const GEOJSON = NAMES.filter((name) => name.endsWith(".geojson"));

function readAll(): BuildInputs {
  const root = join(import.meta.dirname, "sources");
  const world = readWorld(root);
  return readInputs(root, { atlas: checkAtlas(readSources(root), world).atlas, world });
}

function buildAll(inputs: BuildInputs): ReadonlyMap<string, string> {
  const wanted = PRODUCTS.filter(({ name }) => NAMES.includes(name));
  const stories = storyProducts(inputs.atlas);
  return new Map([...wanted, ...stories].map(({ name, build }) => [name, String(build(inputs))]));
}

let built: ReadonlyMap<string, string>;
beforeAll(() => {
  built = buildAll(readAll());
}, 60_000);

const textOf = (name: string): string => built.get(name) ?? "";
const jsonOf = <Content>(name: string): Content => JSON.parse(textOf(name)) as Content;
const featuresOf = (name: string) => jsonOf<FeatureCollection<Geometry | null>>(name).features;

test("two builds of the same files give the same bytes", () => {
  const again = buildAll(readAll());
  expect(NAMES.filter((name) => again.get(name) !== textOf(name))).toEqual([]);
}, 60_000);

test.each(NAMES)("%s ends with a line feed and holds no undefined or NaN", (name) => {
  expect(textOf(name).endsWith("\n")).toBe(true);
  expect(textOf(name)).not.toMatch(/:(?:undefined|NaN)\b/);
});

const SCHEMAS: Readonly<Record<string, v.GenericSchema<unknown, unknown>>> = {
  "event-index.json": EventIndexSchema,
  "events.geojson": EventDetailsSchema,
  "sources.json": SourceFileSchema,
  "source-uses.json": SourceUsesSchema,
  "data-quality.json": DataQualitySchema,
  "publishers.json": PublisherFileSchema,
  "offices.json": v.array(OfficeSchema),
  "memberships.json": MembershipFileSchema,
  "countries.json": CountriesSchema,
  "extents.json": ExtentsSchema,
  "borders.json": PublishedBordersSchema,
  "dated-lines.json": DatedLinesSchema,
  "grounds.geojson": PublishedGroundsSchema,
  "zones.json": ZoneFileSchema,
  "disputed-areas.json": DisputedAreaFileSchema,
  "corridor.json": PublishedCorridorSchema,
  "stories.json": StoryIndexSchema,
};

test.each(Object.keys(SCHEMAS))("the app can read %s", (name) => {
  const schema = SCHEMAS[name];
  const result = schema && v.safeParse(schema, jsonOf(name));
  expect(result?.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
});

/** Every line of a geometry: rings of polygons, lines, and points as lines of one position. */
function linesOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case undefined:
      return [];
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [position]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
  }
}

function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Twice the area in square degrees, positive against the clock. */
function windingOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}

const idOf = (feature: Feature<Geometry | null>) => String(feature.id);

describe.each(GEOJSON)("%s as RFC 7946 asks", (name) => {
  const idsWhere = (isWrong: (feature: Feature<Geometry | null>) => boolean) =>
    featuresOf(name).filter(isWrong).map(idOf);

  test("is a collection of features, each with an id of its own", () => {
    expect(Object.keys(jsonOf<object>(name))).toEqual(["type", "features"]);
    const ids = featuresOf(name).map(idOf);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has every position on the globe, to five decimals", () => {
    const isOff = ([lon = 999, lat = 999, ...rest]: Position) =>
      rest.length > 0 ||
      !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) ||
      Number(lon.toFixed(5)) !== lon ||
      Number(lat.toFixed(5)) !== lat;
    expect(idsWhere(({ geometry }) => linesOf(geometry).flat().some(isOff))).toEqual([]);
  });

  test("has no segment that goes the long way round", () => {
    const jumps = (line: Position[]) =>
      line.some(([lon = 0], index) => Math.abs(lon - (line[index + 1]?.[0] ?? lon)) > 180);
    expect(idsWhere(({ geometry }) => linesOf(geometry).some(jumps))).toEqual([]);
  });

  test("has lines of two positions or more", () => {
    const isShort = ({ geometry }: Feature<Geometry | null>) =>
      geometry?.type.endsWith("LineString") === true && linesOf(geometry).some((line) => line.length < 2);
    expect(idsWhere(isShort)).toEqual([]);
  });

  test("has closed rings of four positions or more", () => {
    const isOpen = (ring: Position[]) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1));
    expect(idsWhere(({ geometry }) => polygonsOf(geometry).flat().some(isOpen))).toEqual([]);
  });

  test("has outer rings against the clock and holes with it", () => {
    const isWrong = (ring: Position[], index: number) => windingOf(ring) > 0 !== (index === 0);
    expect(idsWhere(({ geometry }) => polygonsOf(geometry).some((rings) => rings.some(isWrong)))).toEqual([]);
  });
});

test("events are published oldest first", () => {
  const starts = jsonOf<IndexEntry[]>("event-index.json").map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted());
});

test("an event is published with the kinds of its sources, and with fewer publishers than sources or as many", () => {
  const details = new Map(
    featuresOf("events.geojson").map(({ properties }) => [properties?.["id"], properties?.["sources"] as string[]]),
  );
  const entries = jsonOf<IndexEntry[]>("event-index.json");
  expect(entries.filter(({ sourceKinds }) => sourceKinds.length === 0).map(({ id }) => id)).toEqual([]);
  const isOff = ({ id, publishers }: IndexEntry) => publishers < 1 || publishers > (details.get(id)?.length ?? 0);
  expect(entries.filter(isOff).map(({ id }) => id)).toEqual([]);
});

test("an exercise is published with the greatest figure of its personnel, a plan only where there is no other", () => {
  const entries = new Map(jsonOf<IndexEntry[]>("event-index.json").map((entry) => [entry.id, entry.personnel]));
  expect(entries.get("indestructible-brotherhood-2019")).toBe(3500);
  expect(entries.get("rubezh-2004")).toBe(1700);
  expect(entries.get("combat-brotherhood-2018")).toBe(12_000);
  expect(entries.get("kz22-decision")).toBeUndefined();
});

test("an event known to its country only has no geometry", () => {
  const pinned = featuresOf("events.geojson").filter(({ geometry, properties }) => {
    const places = (properties?.["places"] ?? []) as IndexEntry["places"];
    return geometry !== null && places.every(({ precision }) => precision === "country");
  });
  expect(pinned.map(idOf)).toEqual([]);
});

test("an event at a ground is published with the ground's name", () => {
  const entries = jsonOf<IndexEntry[]>("event-index.json");
  const atGrounds = entries.flatMap(({ places }) => places).filter(({ ground }) => ground !== undefined);
  expect(atGrounds.length).toBeGreaterThan(50);
  expect(atGrounds.every(({ name }) => name.en !== "" && name.ru !== "")).toBe(true);
});

test("member states are those that were ever in the CSTO or signed its Treaty", () => {
  const codes = featuresOf("member-states.geojson").map(idOf);
  expect(codes).toEqual(["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]);
});

describe("the extent of a country", () => {
  const boundsOf = (code: string) =>
    jsonOf<Country[]>("countries.json").find((country) => country.code === code)?.bounds;

  test("runs over 180° for Russia, from Kaliningrad to Chukotka", () => {
    const [west = 0, south = 0, east = 0, north = 0] = boundsOf("RU") ?? [];
    expect(west).toBeCloseTo(19.6, 0);
    expect(east).toBeCloseTo(-169, 0);
    expect([Math.round(south), Math.round(north)]).toEqual([41, 82]);
  });

  test("runs over 180° for Fiji, and is narrow", () => {
    const [west = 0, , east = 0] = boundsOf("FJ") ?? [];
    expect(west).toBeGreaterThan(east);
    expect(east + 360 - west).toBeLessThan(8);
  });

  test("does not run over 180° for Kazakhstan", () => {
    const [west = 0, , east = 0] = boundsOf("KZ") ?? [];
    expect([Math.round(west), Math.round(east)]).toEqual([46, 87]);
  });
});

describe("what rests on a source", () => {
  const uses = () => jsonOf<SourceUses>("source-uses.json").uses;

  test("is told for every source", () => {
    const ids = jsonOf<{ id: string }[]>("sources.json").map(({ id }) => id);
    const told = uses();
    expect(ids.filter((id) => (told[id] ?? []).length === 0)).toEqual([]);
  });

  test("names events that are published", () => {
    const events = new Set(jsonOf<IndexEntry[]>("event-index.json").map(({ id }) => id));
    const named = Object.values(uses()).flatMap((list) => list.filter(([kind]) => kind === "event"));
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter(([, key]) => !events.has(key.split(":")[1] ?? ""))).toEqual([]);
  });
});

test("what weakens the evidence is told of published events only", () => {
  const events = new Set(jsonOf<IndexEntry[]>("event-index.json").map(({ id }) => id));
  const flagged = Object.keys(jsonOf<DataQuality>("data-quality.json").events);
  expect(flagged.length).toBeGreaterThan(50);
  expect(flagged.filter((id) => !events.has(id))).toEqual([]);
});

describe("the stories", () => {
  const index = () => jsonOf<StoryIndex>("stories.json");

  test("are eight at least, of six to twelve steps each", () => {
    expect(index().length).toBeGreaterThanOrEqual(8);
    expect(index().filter(({ steps }) => steps < 6 || steps > 12)).toEqual([]);
  });

  test("can each be read by the app, and mention what they show", () => {
    for (const { id, steps } of index()) {
      const story = v.parse(PublishedStorySchema, jsonOf(`stories/${id}.json`));
      expect(story.steps).toHaveLength(steps);
      expect(story.steps.filter(({ mentions }) => mentions.length === 0).map((step) => step.id)).toEqual([]);
    }
  });
});
