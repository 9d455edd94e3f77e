import type { PatternName } from "./patterns.ts";

/** The picture beside a legend entry, in the colours of the theme at hand. */
export type Swatch =
  | {
      readonly type: "fill";
      readonly color: string;
      readonly pattern?: PatternName;
      /** Colour of the pattern. */
      readonly ink?: string;
      readonly outline?: string;
      readonly outlinePx?: number;
      readonly isDashed?: boolean;
    }
  | {
      readonly type: "line";
      readonly color: string;
      readonly widthPx: number;
      readonly dash?: readonly number[];
      readonly ticks?: boolean;
      /** Two lines with this much between them. */
      readonly gapPx?: number;
      /** Colour of a thin line along the middle. */
      readonly core?: string;
      /** A pale band of this width on one side. */
      readonly bandPx?: number;
    }
  | { readonly type: "symbol"; readonly path: string; readonly color: string }
  | { readonly type: "area"; readonly color: string }
  | { readonly type: "dot"; readonly color: string; readonly edge: string; readonly hasBars?: boolean };
