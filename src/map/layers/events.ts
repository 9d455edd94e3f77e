import { CATEGORIES, type Category, type Series } from "../../../geo/contract/event.ts";
import { familyOf } from "../../domain/category-family.ts";
import type { Messages } from "../../text/messages.ts";
import { MARKED_SERIES, type SymbolId, symbolPath } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import { PERSONNEL_STEPS, personnelScale, symbolRadiusPx } from "../points/symbol-sizes.ts";
import type { LegendEntry } from "./layer-module.ts";

/** What the point layers draw in the window, for the legend. */
export interface DrawnPoints {
  readonly exercises: ReadonlySet<SymbolId>;
  readonly events: ReadonlySet<SymbolId>;
  /** Whether there are exercises of known and of unknown size. */
  readonly hasSizes: boolean;
  readonly hasUnknownSizes: boolean;
  readonly hasArea: boolean;
  /** Whether there are events that may share a mark. */
  readonly hasSeveral: boolean;
  /** The layer with which stands what events and exercises have in common. */
  readonly sharedLayer: "exercises" | "events";
  /** Events that pass but are known to their country only, so that no map draws them. */
  readonly countryOnly: number;
}

/** More symbols of exercises than these are folded away, a click from view. */
const UNFOLDED = 4;

export function pointsLegend(theme: Theme, drawn: DrawnPoints, zoom: number): LegendEntry[] {
  const symbols = (ids: readonly SymbolId[], layer: "exercises" | "events") =>
    ids.filter((id) => drawn[layer].has(id)).map((id) => symbolEntry(theme, id, layer));
  const exercises = symbols([...MARKED_SERIES, "exercise", "law-and-order"], "exercises");
  const isFolded = exercises.length > UNFOLDED;
  return [
    ...exercises.map((entry) => (isFolded ? { ...entry, fold: seriesFold } : entry)),
    ...sizeEntries(theme, drawn, zoom),
    ...symbols(CATEGORIES, "events"),
    ...sharedEntries(theme, drawn),
  ];
}

function seriesFold(text: Messages): string {
  return text.legend.bySeries;
}

function symbolEntry(theme: Theme, id: SymbolId, layer: "exercises" | "events"): LegendEntry {
  const isCategory = (CATEGORIES as readonly string[]).includes(id);
  const family = familyOf(isCategory ? (id as Category) : "exercise");
  return {
    id: `${layer}-${id}`,
    layer,
    swatch: { type: "symbol", path: symbolPath(id), color: theme.families[family] },
    label: (text) => {
      if (!isCategory) return text.series[id as Series];
      if (layer === "events") return text.categories[id as Category];
      return id === "exercise" ? text.legend.otherExercise : text.legend.operation;
    },
  };
}

function sizeEntries(theme: Theme, { hasSizes, hasUnknownSizes }: DrawnPoints, zoom: number): LegendEntry[] {
  const color = theme.families.operations;
  const path = symbolPath("exercise");
  const sizes: LegendEntry = {
    id: "personnel",
    layer: "exercises",
    swatch: {
      type: "sizes",
      path,
      color,
      widthsPx: PERSONNEL_STEPS.map((people) => 2 * symbolRadiusPx(zoom) * personnelScale(people)),
    },
    label: (text) => text.legend.personnel,
  };
  const unknown: LegendEntry = {
    id: "personnel-unknown",
    layer: "exercises",
    swatch: { type: "symbol", path, color, isOutlined: true },
    label: (text) => text.legend.personnelUnknown,
  };
  return [...(hasSizes ? [sizes] : []), ...(hasUnknownSizes ? [unknown] : [])];
}

function sharedEntries(theme: Theme, drawn: DrawnPoints): LegendEntry[] {
  const layer = drawn.sharedLayer;
  const crowd: LegendEntry = {
    id: "crowd",
    layer,
    swatch: {
      type: "crowd",
      fill: theme.surface,
      ink: theme.ink,
      rims: [theme.families.meetings, theme.families.operations, theme.families.border],
    },
    label: (text) => text.legend.crowd,
  };
  const area: LegendEntry = {
    id: "area",
    layer,
    swatch: { type: "area", color: theme.area },
    label: (text) => text.legend.area,
  };
  const countryOnly: LegendEntry = {
    id: "country-only",
    layer,
    swatch: { type: "none" },
    label: (text) => text.legend.countryOnly(drawn.countryOnly),
  };
  return [
    ...(drawn.hasSeveral ? [crowd] : []),
    ...(drawn.hasArea ? [area] : []),
    ...(drawn.countryOnly > 0 ? [countryOnly] : []),
  ];
}
