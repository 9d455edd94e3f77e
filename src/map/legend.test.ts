import { readFileSync } from "node:fs";
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import { NO_FACETS } from "../domain/event-facets.ts";
import { buildEventIndex, type IndexEntry } from "../domain/event-index.ts";
import type { Flows } from "../domain/flows.ts";
import { type BorderStateKind, NO_LINE_STATES } from "../domain/line-states.ts";
import { LAYER_IDS, type LayerId } from "../state/view-state.ts";
import { en } from "../text/en.ts";
import { ru } from "../text/ru.ts";
import { THEMES } from "../theme/theme.ts";
import type { DrawnDispute } from "./layers/disputed-areas.ts";
import { legendOf } from "./legend.ts";
import type { MapViewModel } from "./map-view-model.ts";
import { buildStyle } from "./style/build-style.ts";

const VIEW: MapViewModel = {
  label: "Map",
  theme: THEMES.light,
  language: "en",
  projection: "globe",
  layers: new Set(LAYER_IDS),
  time: { from: "1991-01-01" as IsoDate, to: "2026-11-22" as IsoDate },
  facets: NO_FACETS,
  states: new Map(),
  disputes: [],
  practice: "un",
  lines: NO_LINE_STATES,
  overlays: [],
  selected: [],
  hovered: [],
  flows: undefined,
  route: undefined,
};

const CRIMEA: DrawnDispute = {
  id: "crimea",
  name: "Crimea",
  alsoNamed: undefined,
  holder: "state",
  administered: "administered by A",
  claimed: "claimed by B",
};

function entry(id: string, more: Record<string, unknown> = {}): IndexEntry {
  return {
    id,
    category: "summit",
    start: "2022-01-06",
    places: [{ country: "KZ", precision: "town", position: [76.9, 43.2] }],
    countries: [],
    ties: [],
    organisations: [],
    ...more,
  } as unknown as IndexEntry;
}

const EXERCISE = { category: "exercise", series: "rubezh" };
const withStates = (...states: string[]) =>
  ({ states: new Map(states.map((state, index) => [`C${index}`, state])) }) as Partial<MapViewModel>;
const only = (...layers: LayerId[]) => ({ layers: new Set(layers) });
const idsOf = (view: Partial<MapViewModel>, entries: IndexEntry[] = [], zoom = 3) =>
  legendOf({ ...VIEW, ...view }, buildEventIndex(entries), zoom).map(({ id }) => id);

test("the legend is empty with every layer off and nothing disputed", () => {
  expect(idsOf(only(), [entry("a")], 8)).toEqual([]);
});

describe("of member states the legend shows", () => {
  test("the legal states that some country has, and no other", () => {
    const view = { ...only("member-states"), ...withStates("member", "member", "participation-frozen") };
    expect(idsOf(view)).toEqual(["state-member", "state-participation-frozen"]);
  });

  test("nothing while the layer is off", () => {
    expect(idsOf({ ...only("events"), ...withStates("member") })).toEqual([]);
  });

  test("a hatch for a frozen member and dots for one that left", () => {
    const entries = legendOf({ ...VIEW, ...withStates("participation-frozen", "withdrawn", "member") }, undefined, 3);
    const marks = entries.flatMap(({ swatch }) => (swatch.type === "fill" ? [swatch.pattern] : []));
    expect(marks).toEqual([undefined, "hatch", "dots"]);
  });
});

describe("of events the legend shows", () => {
  test("the categories drawn, exercises apart from events", () => {
    const entries = [entry("a"), entry("b", { category: "incident" }), entry("c", EXERCISE)];
    expect(idsOf(only("events", "exercises"), entries)).toEqual([
      "exercises-rubezh",
      "personnel-unknown",
      "events-summit",
      "events-incident",
      "crowd",
    ]);
  });

  test("no category of a layer that is off", () => {
    expect(idsOf(only("exercises"), [entry("a"), entry("c", EXERCISE)])).toEqual([
      "exercises-rubezh",
      "personnel-unknown",
    ]);
  });

  test("no category outside the window of time", () => {
    expect(idsOf(only("events"), [entry("a", { start: "1990" })])).toEqual([]);
  });

  test("no category that is filtered out", () => {
    expect(
      idsOf({ ...only("events"), facets: { ...NO_FACETS, categories: new Set(["treaty"] as const) } }, [entry("a")]),
    ).toEqual([]);
  });

  test("no category known to the country only, but how many there are", () => {
    const vague = entry("a", { places: [{ country: "KZ", precision: "country" }] });
    const entries = [vague, { ...vague, id: "b" }, entry("c", { places: [] }), { ...vague, id: "d", ...EXERCISE }];
    const legend = legendOf({ ...VIEW, ...only("events") }, buildEventIndex(entries as IndexEntry[]), 3);
    expect(legend.map(({ id, label }) => [id, label(en)])).toEqual([
      ["country-only", "2 events known only to a country are listed in its panel"],
    ]);
  });

  test("the sizes of exercises only where a number of people is known", () => {
    expect(idsOf(only("exercises"), [entry("c", { ...EXERCISE, personnel: 500 })])).toEqual([
      "exercises-rubezh",
      "personnel",
    ]);
  });

  test("sizes as large as the map draws them at the zoom", () => {
    const index = buildEventIndex([entry("c", { ...EXERCISE, personnel: 500 })]);
    const widths = [3, 8].map((zoom) =>
      legendOf({ ...VIEW, ...only("exercises") }, index, zoom).flatMap(({ swatch }) =>
        swatch.type === "sizes" ? swatch.widthsPx : [],
      ),
    );
    const [small = [], large = []] = widths;
    expect(small.every((width, index) => width < (large[index] ?? 0))).toBe(true);
    expect(((small[2] ?? 0) / (small[0] ?? 1)) ** 2).toBeCloseTo(5, 6);
  });

  test("many series folded, few of them open", () => {
    const folded = (series: string[]) => {
      const index = buildEventIndex(series.map((name) => entry(name, { category: "exercise", series: name })));
      return legendOf({ ...VIEW, ...only("exercises") }, index, 3)
        .filter(({ fold }) => fold !== undefined)
        .map(({ id }) => id);
    };
    expect(folded(["rubezh", "rock", "search", "cobalt"])).toEqual([]);
    expect(folded(["rubezh", "rock", "search", "cobalt", "center"])).toHaveLength(5);
  });

  test("what a mark with a number is only where two events are drawn", () => {
    expect(idsOf(only("events"), [entry("a")])).not.toContain("crowd");
    expect(idsOf(only("events"), [entry("a"), entry("b")])).toContain("crowd");
  });

  test("the soft area only where one is drawn", () => {
    const soft = entry("a", { places: [{ country: "KZ", precision: "region", position: [76.9, 43.2] }] });
    expect(idsOf(only("events"), [soft])).toEqual(["events-summit", "area"]);
    expect(idsOf(only("events"), [entry("a")])).toEqual(["events-summit"]);
  });

  test("nothing before they are loaded", () => {
    expect(legendOf({ ...VIEW, ...only("events", "exercises") }, undefined, 3)).toEqual([]);
  });
});

describe("what the date makes of lines stands in the legend", () => {
  const withLines = (lines: Partial<MapViewModel["lines"]>) => ({ lines: { ...NO_LINE_STATES, ...lines } });
  const withBorder = (kind: BorderStateKind) => withLines({ borders: new Map([["a-b", kind]]) });

  test("a leg that opened later only while there is one", () => {
    const view = only("north-south-corridor");
    expect(idsOf(view)).not.toContain("unopened");
    expect(idsOf({ ...view, ...withLines({ unopenedLegs: ["leg"] }) })).toContain("unopened");
  });

  test("borders not agreed or closed only while there are some", () => {
    const stateIds = (view: Partial<MapViewModel>) =>
      idsOf({ ...only("borders"), ...view }).filter((id) => /unsettled|closed/.test(id));
    expect([stateIds({}), stateIds(withBorder("ratified"))]).toEqual([[], []]);
    expect([stateIds(withBorder("partly-agreed")), stateIds(withBorder("closed"))]).toEqual([
      ["borders-unsettled"],
      ["borders-closed"],
    ]);
  });
});

describe("who came to the selected event stands in the legend", () => {
  const flow = (role: "participant" | "observer") =>
    ({ country: "RU", role, from: [95, 62], to: [68, 38] }) as unknown as Flows["flows"][number];

  test("by role, and the host where there is one", () => {
    expect(idsOf({ ...only(), flows: { hosts: ["TJ"], flows: [flow("participant"), flow("participant")] } })).toEqual([
      "flow-host",
      "flow-participant",
    ]);
    expect(idsOf({ ...only(), flows: { hosts: [], flows: [flow("observer")] } })).toEqual(["flow-observer"]);
  });

  test("not while nothing of the kind is selected", () => {
    expect(idsOf(only())).toEqual([]);
  });
});

describe("what is disputed stands in the legend", () => {
  test("only while something is", () => {
    expect([idsOf(only()), idsOf({ ...only(), disputes: [CRIMEA] })]).toEqual([[], ["disputed"]]);
  });
});

describe("symbols that appear on zooming in stand in the legend from that zoom", () => {
  const style = buildStyle({
    context: { ...VIEW, namesAsOf: "", areasAsOf: "" },
    addresses: { tiles: "t", corridorLegs: "l", corridorNodes: "n", crossings: "c", relief: "r/{z}/{x}/{y}" },
    visible: VIEW.layers,
    projection: "globe",
    hasDetail: false,
  });
  const layerOf = (id: string) => style.layers.find((layer) => layer.id === id);

  test.each([
    ["crossing", "crossings"],
    ["node", "corridor-nodes"],
  ])("%s", (id, layer) => {
    const zoom = layerOf(layer)?.minzoom ?? 0;
    expect([idsOf({}, [], zoom - 0.01).includes(id), idsOf({}, [], zoom).includes(id)]).toEqual([false, true]);
  });

  test("and every line of the corridor's legend is some leg's", () => {
    const legs = JSON.parse(readFileSync(new URL("../../geo/sources/corridor/legs.json", import.meta.url), "utf8")) as {
      mode: string;
      status: string;
    }[];
    const lines = idsOf(only("north-south-corridor")).filter((id) => id !== "node");
    const unused = lines.filter((id) => {
      const layer = layerOf(`corridor-${id}`);
      const filter = layer !== undefined && "filter" in layer ? layer.filter : false;
      const { filter: passes } = featureFilter(filter as never, "test");
      return !legs.some((leg) => passes({ zoom: 5 }, { type: "LineString", properties: leg }));
    });
    expect(lines).toHaveLength(6);
    expect(unused).toEqual([]);
  });
});

test("every entry has an id of its own and a name in both languages", () => {
  const view = { ...VIEW, ...withStates("member", "signatory", "observer", "suspended"), disputes: [CRIMEA] };
  const entries = legendOf(view, buildEventIndex([entry("a"), entry("b", EXERCISE)]), 9);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.filter(({ label }) => label(en) === "" || label(ru) === "" || label(en) === label(ru))).toEqual([]);
});
