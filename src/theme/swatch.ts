import type { NodeMark } from "./node-symbols.ts";
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
  | { readonly type: "node"; readonly mark: NodeMark; readonly color: string; readonly ground: string }
  /** A path in a box of 16 by 16, for the even-odd rule. */
  | { readonly type: "symbol"; readonly path: string; readonly color: string; readonly isOutlined?: boolean }
  /** One symbol in several sizes, as large as the map draws them. */
  | { readonly type: "sizes"; readonly path: string; readonly color: string; readonly widthsPx: readonly number[] }
  | { readonly type: "crowd"; readonly fill: string; readonly ink: string; readonly rims: readonly string[] }
  /** No picture: a remark. */
  | { readonly type: "none" }
  | { readonly type: "area"; readonly color: string }
  | { readonly type: "dot"; readonly color: string; readonly edge: string; readonly hasBars?: boolean };
