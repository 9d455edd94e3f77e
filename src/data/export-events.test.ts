import { describe, expect, test } from "vitest";
import type { Source } from "../../geo/contract/source.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import {
  type ExportContext,
  type ExportRecord,
  eventsAsCsv,
  eventsAsGeoJson,
  eventsAsText,
  exportFileName,
} from "./export-events.ts";

const ALMATY = {
  name: { en: "Almaty", ru: "Алматы" },
  country: "KZ",
  precision: "town",
  position: [76.945, 43.238],
} as const;
const MISSION = {
  id: "kz-mission-2022",
  category: "mission",
  title: { en: "Peacekeeping mission, so named", ru: "Миротворческая миссия" },
  start: "2022-01-06",
  end: "2022-01-19",
  status: "held",
  places: [ALMATY],
  countries: [{ country: "KZ", role: "host" }],
  ties: [],
  organisations: ["CSTO"],
  sourceKinds: ["official"],
  publishers: 1,
} as unknown as IndexEntry;
const TASS = {
  publisher: "TASS",
  title: "=cmd()",
  date: "2022-01-19",
  url: "https://tass.com/1",
  kind: "agency",
} as unknown as Source;
const BARE = { ...TASS, title: null, url: null, date: null } as unknown as Source;
const UNPLACED = {
  ...MISSION,
  id: "planned",
  title: { en: "=SUM(1)", ru: "=SUM(1)" },
  start: "2023",
  end: undefined,
  places: [{ name: ALMATY.name, country: "KZ", precision: "country" }],
} as unknown as IndexEntry;
const RECORDS: readonly ExportRecord[] = [
  { entry: MISSION, sources: [TASS, BARE] },
  { entry: UNPLACED, sources: [] },
];
const CONTEXT: ExportContext = {
  language: "en",
  day: "2026-11-27",
  dataVersion: "abc123",
  title: "CSTO Atlas: 2 events",
  disclaimer: "Boundaries and names shown do not imply endorsement.",
  versionLine: (version, day) => `Data version ${version}, exported ${day}`,
  sourcesLabel: "Sources:",
  labels: {
    category: ({ category }) => category,
    status: ({ status }) => status,
    series: ({ series }) => series ?? "",
    places: ({ places }) => places.map(({ name }) => name.en),
    countries: ({ countries }) => countries.map(({ country, role }) => `${country} (${role})`),
  },
};

test("a file is named for its content and its day", () => {
  expect(exportFileName("text", "2026-11-27")).toBe("csto-atlas-events-2026-11-27.txt");
});

test("CSV holds a row an event, with addresses and data version, and no formula", () => {
  expect(eventsAsCsv(RECORDS, CONTEXT).replace("\u{feff}", "").split("\r\n")).toEqual([
    "id,start,end,title,category,series,status,places,countries,organisations,publishers,sources,source_addresses,data_version",
    'kz-mission-2022,2022-01-06,2022-01-19,"Peacekeeping mission, so named",mission,,held,Almaty,KZ (host),CSTO,1,TASS: =cmd(); TASS,https://tass.com/1,abc123',
    "planned,2023,,'=SUM(1),mission,,held,Almaty,KZ (host),CSTO,1,,,abc123",
    "",
  ]);
});

describe("GeoJSON", () => {
  const parsed = JSON.parse(eventsAsGeoJson(RECORDS, CONTEXT));

  test("says what it is and carries the disclaimer", () => {
    expect(parsed).toMatchObject({
      type: "FeatureCollection",
      dataVersion: "abc123",
      exported: "2026-11-27",
      disclaimer: CONTEXT.disclaimer,
    });
  });

  test("places an event where it may be drawn, and nowhere else", () => {
    expect(parsed.features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: "Point", coordinates: [76.945, 43.238] },
      null,
    ]);
  });

  test("carries the sources with their addresses", () => {
    expect(parsed.features[0].properties.sources).toEqual([
      { publisher: "TASS", title: "=cmd()", date: "2022-01-19", url: "https://tass.com/1" },
      { publisher: "TASS", title: null, date: null, url: null },
    ]);
  });
});

test("text has ISO dates, sources with addresses, and the disclaimer last", () => {
  expect(eventsAsText(RECORDS, CONTEXT)).toBe(`CSTO Atlas: 2 events
Data version abc123, exported 2026-11-27

2022-01-06/2022-01-19  Peacekeeping mission, so named
  mission · held
  Almaty
  KZ (host)
  Sources:
  - TASS: =cmd(), 2022-01-19, https://tass.com/1
  - TASS

2023  =SUM(1)
  mission · held
  Almaty
  KZ (host)

Boundaries and names shown do not imply endorsement.
`);
});
