import type { Feature } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { LEG_MODES, LEG_STATUSES } from "../../../geo/contract/corridor.ts";
import { lastNameChange } from "../../../geo/contract/name-changes.ts";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import type { LayerContext } from "./layer-module.ts";
import { evaluated, hexOf, passes, THEME } from "./layer-under-test.ts";

describe("a country's fill", () => {
  test.each(Object.entries(THEME.states))("has its own colour for %s", (state, color) => {
    expect(hexOf(evaluated("member-states", "paint", "fill-color", { state: { state } }))).toBe(color);
  });

  test.each([{}, { state: "" }])("is hidden for %j, so that plain land shows", (state) => {
    expect(evaluated("member-states", "paint", "fill-opacity", { state })).toBe(0);
  });

  test("shows for a country with a state", () => {
    expect(evaluated("member-states", "paint", "fill-opacity", { state: { state: "member" } })).toBe(1);
  });

  test("has the colour of land for a state without a look of its own", () => {
    expect(hexOf(evaluated("member-states", "paint", "fill-color", { state: { state: "dialogue-partner" } }))).toBe(
      THEME.land,
    );
  });

  test("is hatched only where participation is frozen", () => {
    expect([passes("member-states-hatch", { code: "AM" }), passes("member-states-hatch", { code: "KZ" })]).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    ["AM", "hatch"],
    ["AZ", "dots"],
    ["UZ", "dashes"],
    ["BY", "sparse"],
    ["KZ", undefined],
  ])("of %s has the pattern of its state and no other: %s", (code, pattern) => {
    const drawn = ["hatch", "dots", "dashes", "sparse", "crosses"].filter((name) =>
      passes(`member-states-${name}`, { code }),
    );
    expect(drawn).toEqual(pattern === undefined ? [] : [pattern]);
  });

  test.each(["land", "member-states", "member-states-hatch"])(
    "in %s is the shape that the country has then",
    (layer) => {
      const shapes = [{ until: "2014-03-01" }, { from: "2014-03-01", until: "2022-09-30" }, { from: "2022-09-30" }];
      const drawn = (areasAsOf: string) =>
        shapes.map((shape) => passes(layer, { code: "AM", ...shape }, { areasAsOf }));
      expect([drawn(""), drawn("2014-03-01"), drawn("2023-10-01")]).toEqual([
        [true, false, false],
        [false, true, false],
        [false, false, true],
      ]);
    },
  );
});

describe("the Tajik–Afghan border", () => {
  const width = (zoom: number, state: Record<string, unknown> = {}) =>
    evaluated("tajik-afghan-border", "paint", "line-width", { zoom, state });

  test("widens as the reader zooms in", () => {
    expect([width(2), width(8)]).toEqual([1.8, 4.6]);
  });

  test("is widest while selected", () => {
    expect([width(8, { selected: true }), width(8, { hovered: true })]).toEqual([6.5, 5.8]);
  });

  test("stands in a layer of its own", () => {
    const anchor = { id: "tajik-afghan", kind: "surveyed-detail" };
    expect([passes("tajik-afghan-border", anchor), passes("borders", anchor)]).toEqual([true, false]);
  });

  test("does not take other borders' crossings along", () => {
    const crossing = { border: "kazakh-russian" };
    expect([passes("crossings", crossing), passes("other-crossings", crossing)]).toEqual([false, true]);
  });
});

test("a maritime border is dashed and no other is", () => {
  const maritime = { id: "russia-united-states", kind: "maritime" };
  expect([passes("borders-maritime", maritime), passes("borders", maritime)]).toEqual([true, false]);
});

describe("a border with a dated state", () => {
  const lines = { ...NO_LINE_STATES, everUnsettled: ["kyrgyz-tajik"], everClosed: ["armenia-turkiye"] };
  const opacity = (id: string, legal?: string) =>
    evaluated(id, "paint", "line-opacity", { state: legal === undefined ? {} : { legal }, context: { lines } });
  const looks = (legal?: string) =>
    ["borders", "borders-unsettled", "borders-closed"].filter((id) => opacity(id, legal) === 1);

  test.each([
    ["partly-agreed", ["borders-unsettled"]],
    ["not-agreed", ["borders-unsettled"]],
    ["signed", ["borders"]],
    ["ratified", ["borders"]],
    ["closed", ["borders", "borders-closed"]],
    [undefined, ["borders"]],
  ] as const)("that is %s is drawn as %j", (legal, expected) => {
    expect(looks(legal)).toEqual(expected);
  });

  test("lies in the layers of its looks whatever the date, so that no date lays them out again", () => {
    const kyrgyzTajik = { id: "kyrgyz-tajik", kind: "surveyed-detail" };
    expect(["borders", "borders-unsettled", "borders-closed"].map((id) => passes(id, kyrgyzTajik, { lines }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test("a crossing that opened later is not drawn", () => {
  const lines = { ...NO_LINE_STATES, unopenedCrossings: ["bridge", "elsewhere"] };
  const isDrawn = (layer: string, id: string, border: string) => passes(layer, { id, border }, { lines });
  expect([
    isDrawn("crossings", "bridge", "tajik-afghan"),
    isDrawn("crossing-labels", "bridge", "tajik-afghan"),
    isDrawn("crossings", "old", "tajik-afghan"),
    isDrawn("other-crossings", "elsewhere", "kazakh-russian"),
    isDrawn("other-crossings", "old", "kazakh-russian"),
  ]).toEqual([false, false, true, false, true]);
});

describe("a name", () => {
  const KHOROG = { en: "Khorog", ru: "Хорог", rank: 3, capital: false };

  test.each([
    ["en", "Khorog"],
    ["ru", "Хорог"],
  ] as const)("of a city is in the language of the reader: %s", (language, name) => {
    expect(String(evaluated("cities", "layout", "text-field", { properties: KHOROG, context: { language } }))).toBe(
      name,
    );
  });

  test.each([
    ["en", "Panji Poyon"],
    ["ru", "Нижний Пяндж"],
  ] as const)("of a crossing is in the language of the reader: %s", (language, name) => {
    const properties = { name: { en: "Panji Poyon", ru: "Нижний Пяндж" } };
    expect(String(evaluated("crossing-labels", "layout", "text-field", { properties, context: { language } }))).toBe(
      name,
    );
  });

  test("of a country is in capitals", () => {
    expect(String(evaluated("country-labels", "layout", "text-field", { properties: { en: "Tajikistan" } }))).toBe(
      "TAJIKISTAN",
    );
  });

  test.each(["cities", "country-labels", "marine-labels"])(
    "in %s has a size above nothing at every rank and zoom",
    (id) => {
      const sizes = [2, 5, 7].flatMap((zoom) =>
        [0, 3, 7].map((rank) => Number(evaluated(id, "layout", "text-size", { zoom, properties: { rank } }))),
      );
      expect(Math.min(...sizes)).toBeGreaterThan(5);
    },
  );

  test("of a capital is bold, with a mark of its own", () => {
    const capital = { ...KHOROG, capital: true };
    expect(evaluated("cities", "layout", "text-font", { properties: capital })).toEqual(["Noto Sans Bold"]);
    expect(String(evaluated("cities", "layout", "icon-image", { properties: capital }))).toBe("city-capital");
    expect(String(evaluated("cities", "layout", "icon-image", { properties: KHOROG }))).toBe("city");
  });
});

describe("a city that was renamed", () => {
  const versions = [
    { en: "Astana", until: "2019-03-23" },
    { en: "Nur-Sultan", from: "2019-03-23", until: "2022-09-17" },
    { en: "Astana", from: "2022-09-17" },
  ];

  test.each([
    ["2010-05-01", "Astana"],
    ["2019-03-22", "Astana"],
    ["2019-03-23", "Nur-Sultan"],
    ["2022-09-16", "Nur-Sultan"],
    ["2022-09-17", "Astana"],
  ])("is named once on %s: %s", (day, name) => {
    const context = { namesAsOf: lastNameChange(day) };
    const shown = versions.filter((version) => passes("cities", { capital: false, rank: 3, ...version }, context));
    expect(shown.map(({ en }) => en)).toEqual([name]);
  });

  test("stands among the major ones while it is a capital", () => {
    const drawnIn = (capital: boolean) =>
      ["cities", "cities-major"].filter((id) => passes(id, { capital, rank: 3, en: "Astana" }));
    expect([drawnIn(true), drawnIn(false)]).toEqual([["cities-major"], ["cities"]]);
  });
});

describe("the name of a country", () => {
  const spacing = (roomEn: number) =>
    Number(
      evaluated("country-labels", "layout", "text-letter-spacing", {
        zoom: 4,
        properties: { rank: 1, roomEn, roomRu: 0 },
      }),
    );

  test("is spaced by the room that its country has, within bounds", () => {
    expect(spacing(1.4)).toBeGreaterThan(spacing(1));
    expect([spacing(0), spacing(99)]).toEqual([0.12, 1.1]);
  });
});

test("relief fades as the reader comes close", () => {
  const strength = (zoom: number) => Number(evaluated("relief", "paint", "hillshade-exaggeration", { zoom }));
  expect(strength(3)).toBeGreaterThan(strength(6));
  expect(strength(8)).toBe(0);
});

describe("a leg of the corridor", () => {
  const LINES = ["rail", "road", "sea", "inland-water", "building", "missing", "unopened"].map(
    (name) => `corridor-${name}`,
  );
  const drawnAs = (properties: Feature["properties"], context: Partial<LayerContext> = {}) =>
    LINES.filter((id) => passes(id, properties, context));

  test.each(LEG_MODES)("by %s that opened later is drawn as that and nothing else", (mode) => {
    const lines = { ...NO_LINE_STATES, unopenedLegs: ["leg"] };
    expect(drawnAs({ id: "leg", mode, status: "operating" }, { lines })).toEqual(["corridor-unopened"]);
  });

  test.each(LEG_MODES)("by %s in operation is drawn as that", (mode) => {
    expect(drawnAs({ mode, status: "operating" })).toEqual([`corridor-${mode}`]);
  });

  test.each(LEG_MODES.flatMap((mode) => LEG_STATUSES.map((status) => [mode, status] as const)))(
    "by %s that is %s is drawn once",
    (mode, status) => {
      expect(drawnAs({ mode, status })).toHaveLength(1);
    },
  );

  test.each(["missing-link", "planned"])("that is a %s is a gap", (status) => {
    expect(drawnAs({ mode: "rail", status })).toEqual(["corridor-missing"]);
  });

  test("is wider while selected", () => {
    const width = (state: Record<string, unknown>) =>
      Number(evaluated("corridor-rail", "paint", "line-width", { zoom: 8, state }));
    expect(width({ selected: true })).toBeGreaterThan(width({}));
  });

  test("of the selected route has the route's colour, and the others recede", () => {
    const paint = (property: string, routes: string[], route?: string) =>
      evaluated("corridor-rail", "paint", property, { properties: { routes }, context: { route } });
    expect(hexOf(paint("line-color", ["western", "eastern"], "western"))).toBe(THEME.routes["western"]);
    expect(hexOf(paint("line-color", ["eastern"], "western"))).toBe(THEME.corridor);
    expect(hexOf(paint("line-color", ["western"]))).toBe(THEME.corridor);
    expect(paint("line-opacity", ["western"], "western")).toBe(1);
    expect(paint("line-opacity", ["eastern"], "western")).toBeLessThan(0.5);
    expect(paint("line-opacity", ["eastern"])).toBe(1);
  });

  test("between two places that another leg joins too is drawn beside it", () => {
    const offset = (side?: number) =>
      Number(evaluated("corridor-missing", "paint", "line-offset", { zoom: 7, properties: { side } }));
    expect(offset(1)).toBeGreaterThan(2);
    expect(offset(-1)).toBe(-offset(1));
    expect(offset()).toBe(0);
  });
});

describe("a node of the corridor", () => {
  test.each(["port", "border-crossing", "terminal"])("that is a %s has a mark of its own", (kind) => {
    expect(passes("corridor-node-marks", { kind })).toBe(true);
    expect(String(evaluated("corridor-node-marks", "layout", "icon-image", { properties: { kind } }))).toBe(
      `node-${kind}`,
    );
  });

  test("that is a station stays a ring", () => {
    expect(["rail-hub", "city"].map((kind) => passes("corridor-node-marks", { kind }))).toEqual([false, false]);
  });

  test("has a mark for the gauges only where two meet", () => {
    expect(passes("corridor-gauge-breaks", { gauges: "1520 / 1435" })).toBe(true);
    expect(passes("corridor-gauge-breaks", {})).toBe(false);
  });

  test("takes the name of the town whose dot it covers along", () => {
    const text = (properties: Feature["properties"], zoom: number) =>
      String(evaluated("corridor-node-marks", "layout", "text-field", { properties, zoom }));
    const town = { en: "Aktau", ru: "Актау" };
    expect([text({ town }, 5), text({ town }, 7), text({ town, isTownHere: true }, 7), text({}, 5)]).toEqual([
      "Aktau",
      "",
      "Aktau",
      "",
    ]);
  });

  test("is not named twice where the base map names its town", () => {
    expect(passes("corridor-node-labels", { kind: "port", isNamed: true })).toBe(false);
    expect(passes("corridor-node-labels", { kind: "port" })).toBe(true);
  });
});
