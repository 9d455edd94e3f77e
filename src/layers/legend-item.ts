import type { LayerId } from "../state/view-state.ts";
import type { Swatch } from "../theme/swatch.ts";

/** What a part of the legend belongs to; undefined elsewhere for the base map. */
export type LegendGroup = LayerId | "organisations";

/** A legend entry with its name in the interface language. */
export interface LegendItem {
  readonly id: string;
  readonly layer: LegendGroup | undefined;
  readonly swatch: Swatch;
  readonly label: string;
  /** What the entry is folded under, with others of the same. */
  readonly fold?: string | undefined;
}
