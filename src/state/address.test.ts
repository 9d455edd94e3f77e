import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES, ORGANISATIONS, ROLES, SERIES, STATUSES } from "../../geo/contract/event.ts";
import { SOURCE_KINDS } from "../../geo/contract/source.ts";
import type { Camera } from "../domain/camera.ts";
import type { IsoDate } from "../domain/day.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { BOUNDARY_PRACTICES } from "../domain/disputes.ts";
import { PLACE_PRECISIONS, SOURCE_COUNTS } from "../domain/event-facets.ts";
import type { Selection } from "../domain/selection.ts";
import { formatAddress, formatLastingAddress, parseAddress } from "./address.ts";
import { defaultViewState, LAYER_IDS, MOST_OVERLAYS, OVERLAY_IDS, PAGE_IDS, type ViewState } from "./view-state.ts";

const DEFAULTS: ViewState = {
  ...defaultViewState("en"),
  time: { from: "1991-01-01" as IsoDate, to: "2026-11-22" as IsoDate },
};

/** Splits a written address as a browser does. */
function located(address: string): { search: string; hash: string } {
  const url = new URL(address, "https://example.org/atlas/");
  return { search: url.search, hash: url.hash };
}

const roundTrip = (view: ViewState) => parseAddress(located(formatAddress(view, DEFAULTS)), DEFAULTS);
const parse = (address: string) => parseAddress(located(address), DEFAULTS);
const format = (more: Partial<ViewState>) => formatAddress({ ...DEFAULTS, ...more }, DEFAULTS);

const days = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate);

const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constant("country" as const), id: fc.stringMatching(/^[A-Z]{2}$/) }),
  fc.record({
    kind: fc.constantFrom("zone", "border", "corridor", "leg", "disputed", "event", "exercise"),
    id: fc.stringMatching(/^[a-z0-9]+([-_][a-z0-9]+){0,3}$/),
  }),
);

/** Cameras as fine as the address keeps them at any zoom level. */
const cameras: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.integer({ min: 0, max: 2200 }).map((value) => value / 100),
  lat: fc.integer({ min: -8500, max: 8500 }).map((value) => value / 100),
  lon: fc.integer({ min: -18_000, max: 18_000 }).map((value) => value / 100),
  bearing: fc.integer({ min: -1800, max: 1800 }).map((value) => value / 10),
  pitch: fc.integer({ min: 0, max: 850 }).map((value) => value / 10),
});

const windows = fc.tuple(days, days).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

const decks: fc.Arbitrary<DeckRef> = fc.oneof(
  fc.record({ kind: fc.constantFrom("story", "own"), id: fc.stringMatching(/^[a-z0-9-]{1,20}$/) }),
  fc.record(
    { kind: fc.constant("briefing" as const), selection: selections, window: windows, compare: days },
    { requiredKeys: ["kind", "selection", "window"] },
  ),
  fc.record({ kind: fc.constant("link" as const), packed: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/) }),
);

const FIELDS = {
  camera: fc.option(cameras, { nil: undefined }),
  selection: fc.option(selections, { nil: undefined }),
  layers: fc.subarray([...LAYER_IDS]).map((ids) => new Set(ids)),
  time: windows,
  boundaries: fc.constantFrom(...BOUNDARY_PRACTICES),
  overlays: fc.subarray([...OVERLAY_IDS], { maxLength: MOST_OVERLAYS }).map((ids) => new Set(ids)),
  compare: fc.option(days, { nil: undefined }),
  categories: fc.subarray([...CATEGORIES]).map((ids) => new Set(ids)),
  countries: fc.array(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 5 }).map((codes) => new Set(codes)),
  roles: fc.subarray([...ROLES]).map((ids) => new Set(ids)),
  organisations: fc.subarray([...ORGANISATIONS]).map((ids) => new Set(ids)),
  series: fc.subarray([...SERIES]).map((ids) => new Set(ids)),
  statuses: fc.subarray([...STATUSES]).map((ids) => new Set(ids)),
  precisions: fc.subarray([...PLACE_PRECISIONS]).map((ids) => new Set(ids)),
  sourceKinds: fc.subarray([...SOURCE_KINDS]).map((ids) => new Set(ids)),
  sourceCounts: fc.subarray([...SOURCE_COUNTS]).map((ids) => new Set(ids)),
  query: fc.string({ unit: "grapheme", maxLength: 20 }),
  language: fc.constantFrom("en", "ru"),
  theme: fc.constantFrom("system", "light", "dark", "print"),
  projection: fc.constantFrom("globe", "mercator"),
  page: fc.option(fc.constantFrom(...PAGE_IDS), { nil: undefined }),
  story: fc.option(decks, { nil: undefined }),
  step: fc.integer({ min: 1, max: 9999 }),
  mode: fc.constantFrom("slides", "scroll"),
  kiosk: fc.option(fc.integer({ min: 3, max: 999 }), { nil: undefined }),
  presenter: fc.option(fc.stringMatching(/^[a-z0-9]{4,32}$/), { nil: undefined }),
  embed: fc.boolean(),
} as const satisfies { [Field in keyof ViewState]: fc.Arbitrary<ViewState[Field]> };

describe("an address", () => {
  test("gives back the whole view that it was written from", () => {
    fc.assert(
      fc.property(fc.record(FIELDS), (view) => {
        expect(roundTrip(view)).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.keys(FIELDS) as (keyof ViewState)[])("gives back %s alone, all else as by default", (field) => {
    fc.assert(
      fc.property(FIELDS[field] as fc.Arbitrary<unknown>, (value) => {
        const view = { ...DEFAULTS, [field]: value };
        expect(roundTrip(view)).toEqual(view);
      }),
    );
  });

  test("is written the same once read", () => {
    fc.assert(
      fc.property(fc.record(FIELDS), (view) => {
        const address = formatAddress(view, DEFAULTS);
        expect(formatAddress(parse(address), DEFAULTS)).toBe(address);
      }),
    );
  });

  test("never fails on nonsense, and never gives NaN", () => {
    const keys = fc.constantFrom(
      "select",
      "layers",
      "time",
      "category",
      "country",
      "role",
      "organisation",
      "series",
      "status",
      "precision",
      "source-kind",
      "sources",
      "overlay",
      "compare",
      "q",
      "lang",
      "theme",
      "step",
      "story",
      "embed",
    );
    fc.assert(
      fc.property(keys, fc.string(), fc.string(), (key, text, hash) => {
        const view = parseAddress({ search: `?${key}=${text}`, hash: `#map=${hash}` }, DEFAULTS);
        expect(Object.values(view.camera ?? {}).every(Number.isFinite)).toBe(true);
        expect(Number.isInteger(view.step)).toBe(true);
      }),
    );
  });

  test("is empty for the default view", () => {
    expect(formatAddress(DEFAULTS, DEFAULTS)).toBe("");
  });

  test("leaves out whatever is as by default", () => {
    expect(format({ language: "ru" })).toBe("?lang=ru");
  });

  test("is readable", () => {
    const view = {
      selection: { kind: "exercise", id: "interaction-2023" },
      layers: new Set(["events", "member-states"]),
      time: { from: "1994-01-01", to: "2012-12-31" },
      camera: { zoom: 4, lat: 45, lon: 60, bearing: 0, pitch: 0 },
    } as unknown as Partial<ViewState>;
    expect(format(view)).toBe(
      "?select=exercise:interaction-2023&layers=member-states,events&time=1994-01-01/2012-12-31#map=4/45/60",
    );
  });

  test("keeps marks that would end a query", () => {
    expect(parse(format({ query: "a&b=c#d+e %20" })).query).toBe("a&b=c#d+e %20");
  });
});

describe("what an address says wrongly is as by default", () => {
  test.each([
    ["selection", "select=planet:mars"],
    ["selection", "select="],
    ["layers", "layers=roads"],
    ["time", "time=2022"],
    ["time", "time=2022-01-06/2021-01-01"],
    ["time", "time=2022-02-31/2023"],
    ["time", "time=2020/2021/2022"],
    ["overlays", "overlay=eu"],
    ["compare", "compare=yesterday"],
    ["compare", "compare=2024-02-31"],
    ["categories", "category=gossip"],
    ["countries", "country=Kazakhstan"],
    ["countries", "country="],
    ["roles", "role=spy"],
    ["organisations", "organisation=SPECTRE"],
    ["series", "series=zapad"],
    ["statuses", "status=maybe"],
    ["precisions", "precision=perfect"],
    ["sourceKinds", "source-kind=rumour"],
    ["sourceCounts", "sources=0"],
    ["page", "page=nowhere"],
    ["language", "lang=kk"],
    ["theme", "theme=pink"],
    ["projection", "projection=mars"],
    ["story", "story=../secret"],
    ["step", "step=0"],
    ["step", "step=1.5"],
    ["step", "step=NaN"],
    ["embed", "embed=yes"],
  ] as const)("%s in %s", (field, query) => {
    expect(parse(`?${query}`)[field]).toEqual(DEFAULTS[field]);
  });

  test.each([
    "map=",
    "map=4",
    "map=4/45",
    "map=x/45/60",
    "map=4/91/60",
    "map=4/45/361",
    "map=23/45/60",
    "map=-1/45/60",
    "map=1.2.3/45/60",
    "map=4/45/60/1.2.3",
    "map=4/45/60/0/86",
    "map=4/45/60/0/1.2.3",
    "map=4/45/60/0/0/0",
    "elsewhere",
  ])("the camera in #%s", (hash) => {
    expect(parse(`#${hash}`).camera).toBeUndefined();
  });

  test("unknown layers beside known ones are left out", () => {
    expect(parse("?layers=roads,events").layers).toEqual(new Set(["events"]));
  });
});

test("countries in an address may be written small, and nonsense beside them is left out", () => {
  expect(parse("?country=kz,Narnia,RU").countries).toEqual(new Set(["KZ", "RU"]));
});

describe("time in an address", () => {
  test("may be as coarse as typed, and is widened to its days", () => {
    expect(parse("?time=1994/2012-02").time).toEqual({ from: "1994-01-01", to: "2012-02-29" });
  });
});

test("no layer at all is not the default", () => {
  expect(parse("?layers=").layers).toEqual(new Set());
  expect(format({ layers: new Set() })).toBe("?layers=");
});

test("of more organisations than can be outlined the first are", () => {
  expect(parse("?overlay=nato,sco,cis").overlays).toEqual(new Set(["cis", "sco"]));
});

test("a date to compare with may be as coarse as typed", () => {
  expect(parse("?compare=1999").compare).toBe("1999-01-01");
});

describe("the camera in an address", () => {
  const hashOf = (camera: Partial<Camera>) =>
    format({ camera: { zoom: 4, lat: 45, lon: 60, bearing: 0, pitch: 0, ...camera } });

  test("reads bearing and pitch where they stand", () => {
    expect(parse("#map=4.5/-45.1/60/-20/30").camera).toEqual({
      zoom: 4.5,
      lat: -45.1,
      lon: 60,
      bearing: -20,
      pitch: 30,
    });
  });

  test("has bearing and pitch only where the map is turned", () => {
    expect([hashOf({}), hashOf({ bearing: 10 }), hashOf({ pitch: 30 })]).toEqual([
      "#map=4/45/60",
      "#map=4/45/60/10",
      "#map=4/45/60/0/30",
    ]);
  });

  test("writes no minus zero", () => {
    expect(hashOf({ lat: -0.0001, lon: -0.0001 })).toBe("#map=4/0/0");
  });

  test("writes no exponent, however near the equator", () => {
    expect(hashOf({ zoom: 22, lon: 0.0000003 })).toBe("#map=22/45/0.0000003");
  });

  test("is read back to within a pixel at its zoom level", () => {
    const degrees = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 22, noNaN: true }), degrees, degrees, (zoom, lat, lon) => {
        const camera = parse(hashOf({ zoom, lat, lon })).camera;
        const pixel = 360 / (512 * 2 ** zoom);
        expect(Math.abs((camera?.lon ?? 999) - lon)).toBeLessThan(pixel);
        expect(Math.abs((camera?.lat ?? 999) - lat)).toBeLessThan(pixel);
      }),
    );
  });
});

describe("a lasting address", () => {
  test("says the time and the language even where they are the default", () => {
    const address = formatLastingAddress(DEFAULTS, DEFAULTS);
    expect(address).toBe("?time=1991-01-01/2026-11-22&lang=en");
  });

  test("gives back the same view on another day and in another browser", () => {
    const later: ViewState = { ...DEFAULTS, language: "ru", time: { ...DEFAULTS.time, to: "2030-01-01" as IsoDate } };
    fc.assert(
      fc.property(fc.record(FIELDS), (view) => {
        // A window of one day is its own reverse, and no day is the default of every reader.
        fc.pre(view.time.from !== view.time.to);
        expect(parseAddress(located(formatLastingAddress(view, DEFAULTS)), later)).toEqual(view);
      }),
    );
  });
});

test("a briefing without a window of its own takes the address's, so that its slides may move the latter", () => {
  const { story } = parse("?time=2022/2022&compare=2021-05-01&story=briefing:KZ");
  expect(story).toEqual({
    kind: "briefing",
    selection: { kind: "country", id: "KZ" },
    window: { from: "2022-01-01", to: "2022-12-31" },
    compare: "2021-05-01",
  });
});

describe("links made before there were regions of collective security", () => {
  const six = "member-states,borders,tajik-afghan-border,north-south-corridor,exercises,events";

  test("mean the layers that they name, and no more", () => {
    expect(parse(`?layers=${six}`)).toEqual(DEFAULTS);
    expect(parse("?layers=member-states,events").layers).toEqual(new Set(["member-states", "events"]));
    expect(parse("").layers.has("zones")).toBe(false);
  });

  test("differ from those with the regions, which name every layer", () => {
    const layers = new Set([...DEFAULTS.layers, "zones" as const]);
    expect(format({ layers })).toBe(`?layers=${six.replace(",", ",zones,")}`);
    expect(roundTrip({ ...DEFAULTS, layers }).layers).toEqual(layers);
  });
});
