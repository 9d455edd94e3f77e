import { NODE_SYMBOLS, type NodeMark } from "../theme/node-symbols.ts";
import { patternStrokes } from "../theme/pattern-strokes.ts";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";
import { sizesInSwatch } from "./swatch-sizes.ts";

interface Paint {
  readonly color: string;
  /** 1 where it is left out. */
  readonly opacity?: number;
}

export interface Pen extends Paint {
  /** In the units of the shape's own path. */
  readonly widthPx: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
}

/** A path to be filled by the even-odd rule, and stroked. */
export interface SwatchOutline {
  readonly type: "outline";
  readonly path: string;
  /** Where the path's origin lies, and how much larger it is drawn. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly fill?: Paint;
  readonly stroke?: Pen;
}

export type SwatchShape =
  | SwatchOutline
  /** A bold number in the middle. */
  | { readonly type: "number"; readonly text: string; readonly color: string };

export const SWATCH_SIZE = { width: 28, height: 18 } as const;
export const NUMBER_SIZE = 9.5;

type Shaped<Type extends Swatch["type"]> = Extract<Swatch, { type: Type }>;

/**
 * A legend's picture as the page draws it (`LegendSwatch`), in a box of 28 by 18, from below upwards: pictures, paper
 * and slides all draw these shapes, so that a kind that is new to the legend is new to all three at once.
 */
export function swatchShapes(swatch: Swatch): readonly SwatchShape[] {
  switch (swatch.type) {
    case "fill":
      return fillShapes(swatch);
    case "line":
      return lineShapes(swatch);
    case "node":
      return nodeShapes(swatch.mark, swatch);
    case "symbol":
      return [
        {
          type: "outline",
          path: swatch.path,
          at: MIDDLE,
          ...(swatch.isOutlined === true ? rim(swatch) : full(swatch)),
        },
      ];
    case "sizes":
      return sizesInSwatch(swatch.widthsPx).map(({ size, left }) => ({
        type: "outline",
        path: swatch.path,
        at: { x: left, y: 17 - size, scale: size / 16 },
        ...full(swatch),
      }));
    case "crowd":
      return crowdShapes(swatch);
    case "area":
      return SOFT_RADII.map((part) => ({
        type: "outline",
        path: disc(9 * part),
        fill: { color: swatch.color, opacity: 0.1 },
      }));
    case "dot":
      return [
        {
          type: "outline",
          path: disc(4.5),
          fill: { color: swatch.color },
          stroke: { color: swatch.edge, widthPx: 2 },
        },
        ...(swatch.hasBars === true ? [line("M11.5 7.7h5M11.5 10.3h5", { color: swatch.edge, widthPx: 1 })] : []),
      ];
    case "none":
      return [];
    default:
      return swatch satisfies never;
  }
}

const MIDDLE = { x: 6, y: 1, scale: 1 } as const;

/** Discs over one another that come near to the page's gradient, which is paler by the cube of the way out. */
const SOFT_RADII = [0.965, 0.888, 0.794, 0.669, 0.464] as const;

function full({ color }: Paint) {
  return { fill: { color } } as const;
}

function rim({ color }: Paint) {
  return { stroke: { color, widthPx: 1.7, isRound: true } } as const;
}

function line(path: string, stroke: Pen): SwatchOutline {
  return { type: "outline", path, stroke };
}

function disc(radius: number): string {
  const across = 2 * radius;
  return `M${14 - radius} 9a${radius} ${radius} 0 1 1 ${across} 0a${radius} ${radius} 0 1 1 ${-across} 0z`;
}

const FILL_BOX = { x: 1, y: 1, width: 26, height: 16 } as const;
const FILL_PATH = "M1 1h26v16h-26z";

function fillShapes({ color, pattern, ink, outline, outlinePx, isDashed }: Shaped<"fill">): readonly SwatchShape[] {
  const shapes: SwatchShape[] = [{ type: "outline", path: FILL_PATH, fill: { color } }];
  if (pattern !== undefined) {
    const strokes = patternStrokes(pattern, FILL_BOX);
    const path = strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join("");
    shapes.push(line(path, { color: ink ?? color, widthPx: PATTERNS[pattern].strokePx, isRound: true }));
  }
  if (outline !== undefined)
    shapes.push(
      line(FILL_PATH, { color: outline, widthPx: outlinePx ?? 1, ...(isDashed === true ? { dash: [3, 2] } : {}) }),
    );
  return shapes;
}

function lineShapes({ color, widthPx, dash, ticks, gapPx, core, bandPx }: Shaped<"line">): readonly SwatchShape[] {
  const pen: Pen = { color, widthPx, ...(dash === undefined ? {} : { dash }) };
  if (gapPx !== undefined) {
    const away = (gapPx + widthPx) / 2;
    return [line(`M1 ${9 - away}h26M1 ${9 + away}h26`, pen)];
  }
  return [
    ...(bandPx === undefined ? [] : [line(`M1 ${9 + bandPx / 2}h26`, { color, widthPx: bandPx, opacity: 0.22 })]),
    line("M1 9h26", pen),
    ...(core === undefined ? [] : [line("M1 9h26", { color: core, widthPx: widthPx / 2 })]),
    ...(ticks === true ? [line("M5 5.5v7M11 5.5v7M17 5.5v7M23 5.5v7", { color, widthPx: 1.4 })] : []),
  ];
}

function nodeShapes(mark: NodeMark, { color, ground }: Shaped<"node">): readonly SwatchShape[] {
  const { frame, isSolid, glyph, strokeWidth } = NODE_SYMBOLS[mark];
  const edge: SwatchOutline = {
    type: "outline",
    path: frame,
    at: MIDDLE,
    fill: { color: isSolid ? color : ground },
    stroke: { color, widthPx: 1.4 },
  };
  if (glyph === "") return [edge];
  const stroke = { color: isSolid ? ground : color, widthPx: strokeWidth, isRound: true };
  return [edge, { type: "outline", path: glyph, at: MIDDLE, stroke }];
}

const CIRCLE_CORNERS = 48;

/** A disc with a number, its rim in the colours of what it stands for. */
function crowdShapes({ fill, ink, rims }: Shaped<"crowd">): readonly SwatchShape[] {
  const corner = (turn: number) => `${14 + 7.5 * Math.cos(turn)} ${9 + 7.5 * Math.sin(turn)}`;
  const corners = Math.ceil(CIRCLE_CORNERS / rims.length);
  const arcs = rims.map((color, index) => {
    const turns = Array.from(
      { length: corners + 1 },
      (_, step) => ((index + step / corners) / rims.length) * 2 * Math.PI,
    );
    const path = `M${turns.map(corner).join("L")}`;
    return line(path, { color, widthPx: 2.6 });
  });
  return [
    { type: "outline", path: disc(8), fill: { color: fill } },
    ...arcs,
    { type: "number", text: "7", color: ink },
  ];
}
