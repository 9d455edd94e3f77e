import type { LayerId } from "../state/view-state.ts";
import type { Swatch } from "../theme/swatch.ts";

/** A legend entry with its name in the interface language. */
export interface LegendItem {
  readonly id: string;
  readonly layer: LayerId | undefined;
  readonly swatch: Swatch;
  readonly label: string;
}
