import type { NodeMark } from "./node-symbols.ts";

/** The picture beside a legend entry, in the colours of the theme at hand. */
export type Swatch =
  | {
      readonly type: "fill";
      readonly color: string;
      readonly hatch?: string;
      readonly dots?: string;
      readonly outline?: string;
    }
  | {
      readonly type: "line";
      readonly color: string;
      readonly widthPx: number;
      readonly dash?: readonly number[];
      readonly ticks?: boolean;
      /** Two lines with this much between them. */
      readonly gapPx?: number;
    }
  | { readonly type: "node"; readonly mark: NodeMark; readonly color: string; readonly ground: string }
  | { readonly type: "symbol"; readonly path: string; readonly color: string }
  | { readonly type: "area"; readonly color: string }
  | { readonly type: "dot"; readonly color: string; readonly edge: string };
