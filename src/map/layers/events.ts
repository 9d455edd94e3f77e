import { CATEGORIES, type Category } from "../../../geo/contract/event.ts";
import { familyOf } from "../../domain/category-family.ts";
import { CATEGORY_SYMBOLS } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import type { LegendEntry } from "./layer-module.ts";

/** What the point layers draw in the window, for the legend. */
export interface DrawnPoints {
  readonly exercises: ReadonlySet<Category>;
  readonly events: ReadonlySet<Category>;
  readonly hasArea: boolean;
}

export function pointsLegend(theme: Theme, drawn: DrawnPoints): LegendEntry[] {
  const entry =
    (layer: "exercises" | "events") =>
    (category: Category): LegendEntry => ({
      id: `${layer}-${category}`,
      layer,
      swatch: { type: "symbol", path: CATEGORY_SYMBOLS[category], color: theme.families[familyOf(category)] },
      label: (text) =>
        layer === "exercises" && category === "law-and-order" ? text.legend.operation : text.categories[category],
    });
  return [
    ...CATEGORIES.filter((category) => drawn.exercises.has(category)).map(entry("exercises")),
    ...CATEGORIES.filter((category) => drawn.events.has(category)).map(entry("events")),
    ...(drawn.hasArea
      ? [
          {
            id: "area",
            layer: drawn.exercises.size > 0 ? "exercises" : "events",
            swatch: { type: "area", color: theme.area },
            label: (text) => text.legend.area,
          } satisfies LegendEntry,
        ]
      : []),
  ];
}
