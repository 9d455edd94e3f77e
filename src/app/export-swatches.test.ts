import { beforeAll, describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import { NO_FACETS } from "../domain/event-facets.ts";
import { buildEventIndex, type IndexEntry } from "../domain/event-index.ts";
import { addSwatch } from "../export/add-pptx-swatch.ts";
import { pathOutlines } from "../export/path-outlines.ts";
import { SWATCH_SIZE, swatchShapes } from "../export/swatch-shapes.ts";
import { type LegendView, legendOf } from "../map/legend.ts";
import { LAYER_IDS } from "../state/view-state.ts";
import type { Swatch } from "../theme/swatch.ts";
import { SYMBOLS, type SymbolId, symbolOf } from "../theme/symbols.ts";
import { THEMES, type Theme, type ThemeName } from "../theme/theme.ts";

const ENTRIES = Object.keys(SYMBOLS).flatMap((symbol): IndexEntry[] => {
  const isSeries = symbolOf({ category: "exercise", series: symbol as never }) === (symbol as SymbolId);
  const entry = {
    category: isSeries ? "exercise" : symbol,
    start: "2022-01-06",
    countries: [],
    ties: [],
    organisations: [],
    ...(isSeries ? { series: symbol } : {}),
  };
  const at = (precision: string) => ({
    country: "KZ",
    precision,
    ...(precision === "country" ? {} : { position: [76.9, 43.2] }),
  });
  const of = (id: string, more: object) => ({ ...entry, id: `${symbol}-${id}`, ...more }) as unknown as IndexEntry;
  return [
    of("town", { places: [at("town")] }),
    of("region", { places: [at("region")], personnel: 500 }),
    of("country", { places: [at("country")] }),
  ];
});

const STATES = ["member", "participation-frozen", "suspended", "withdrawn", "signatory", "observer", "partner"];
const ORGANISATIONS = ["CSTO", "CIS", "EAEU", "SCO", "NATO"];
const dispute = (holder: string) => ({
  id: holder,
  name: holder,
  holder,
  administered: `by ${holder}`,
  claimed: "by B",
});

/** A view of a theme that makes the legend as long as it gets. */
function fullView(theme: Theme, more: Partial<LegendView>): LegendView {
  return {
    theme,
    layers: new Set(LAYER_IDS),
    time: { from: "1991-01-01" as IsoDate, to: "2026-11-22" as IsoDate },
    facets: NO_FACETS,
    states: new Map(STATES.map((state, index) => [`C${index}`, state])),
    disputes: ["state", "others", "parts"].map(dispute),
    practice: "un",
    lines: {
      unopenedLegs: ["leg"],
      borders: new Map([
        ["a", "closed"],
        ["b", "not-agreed"],
      ]),
    },
    overlays: ORGANISATIONS.map((organisation) => ({ organisation, members: ["KZ"], associated: ["TJ"] })),
    flows: { hosts: ["TJ"], flows: ["participant", "observer"].map((role) => ({ country: "RU", role })) },
    ...more,
  } as unknown as LegendView;
}

function swatchesOf(theme: Theme): readonly Swatch[] {
  const index = buildEventIndex(ENTRIES);
  const views = [
    fullView(theme, {}),
    fullView(theme, { practice: "de-facto" } as unknown as Partial<LegendView>),
    ...Object.keys(theme.routes).map((route) => fullView(theme, { route })),
  ];
  const zooms = [1, 3, 4, 5, 6, 7, 8, 10];
  const swatches = views.flatMap((view) => zooms.flatMap((zoom) => legendOf(view, index, zoom)));
  return [...new Map(swatches.map(({ swatch }) => [JSON.stringify(swatch), swatch])).values()];
}

/** Every colour that a swatch names, wherever in it. */
function coloursOf(swatch: Swatch): readonly string[] {
  return [...new Set(JSON.stringify(swatch).match(/#[0-9a-f]{6}/gi) ?? [])];
}

interface Added {
  readonly points?: readonly { readonly x?: number; readonly y?: number }[];
  readonly w: number;
  readonly h: number;
}

/** What a swatch adds to a slide, for a box of 28 by 18 points. */
function shapesOnSlide(swatch: Swatch): readonly Added[] {
  const added: Added[] = [];
  const slide = {
    addShape: (_: string, options: Added) => added.push(options),
    addText: (_: string, options: Added) => added.push(options),
  };
  addSwatch(slide as never, { x: 0, y: 0, ...SWATCH_SIZE }, swatch);
  return added;
}

describe.each(Object.keys(THEMES) as ThemeName[])("every picture that the legend can have in %s", (name) => {
  let swatches: readonly Swatch[] = [];
  beforeAll(() => {
    swatches = swatchesOf(THEMES[name]);
  });

  test("is among those tried, of each kind and with each addition", () => {
    expect(new Set(swatches.map(({ type }) => type))).toEqual(
      new Set(["fill", "line", "node", "symbol", "sizes", "crowd", "none", "area", "dot"]),
    );
    const fields = new Set(swatches.flatMap((swatch) => Object.keys(swatch)));
    for (const field of ["pattern", "isDashed", "dash", "ticks", "gapPx", "core", "bandPx", "isOutlined", "hasBars"])
      expect(fields).toContain(field);
    expect(swatches.length).toBeGreaterThan(50);
  });

  test("shows all of its colours, an outline without a filling none within", () => {
    for (const swatch of swatches) {
      const drawn = JSON.stringify(swatchShapes(swatch));
      expect([swatch, coloursOf(swatch).filter((color) => !drawn.includes(color))]).toEqual([swatch, []]);
      if (swatch.type === "symbol" && swatch.isOutlined === true) expect(drawn).not.toContain('"fill"');
    }
  });

  test("is drawn with paths that slides can have too, within its box", () => {
    for (const swatch of swatches) {
      for (const shape of swatchShapes(swatch)) {
        if (shape.type !== "outline") continue;
        const { x: left, y: top, scale } = shape.at ?? { x: 0, y: 0, scale: 1 };
        for (const [x, y] of pathOutlines(shape.path).flatMap(({ points }) => points)) {
          expect([swatch, Math.abs(left + x * scale - 14) <= 14.01]).toEqual([swatch, true]);
          expect([swatch, Math.abs(top + y * scale - 9) <= 9.01]).toEqual([swatch, true]);
        }
      }
      const added = shapesOnSlide(swatch);
      expect([swatch, added.length > 0]).toEqual([swatch, swatch.type !== "none"]);
      const numbers = added.flatMap(({ points = [], w, h }) => [w, h, ...points.flatMap(({ x = 0, y = 0 }) => [x, y])]);
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });
});
