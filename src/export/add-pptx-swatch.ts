import type PptxGenJS from "pptxgenjs";
import type { Swatch } from "../theme/swatch.ts";
import type { Box } from "./page-model.ts";
import { type Outline, pathOutlines } from "./path-outlines.ts";
import { NUMBER_SIZE, type Pen, SWATCH_SIZE, type SwatchOutline, swatchShapes } from "./swatch-shapes.ts";

type PptxSlide = ReturnType<PptxGenJS["addSlide"]>;
type Points = NonNullable<NonNullable<Parameters<PptxSlide["addShape"]>[1]>["points"]>;

export const PT_PER_INCH = 72;

/** Missing from the names that the library lists. */
const CUSTOM_OUTLINE = "custGeom" as PptxGenJS.SHAPE_NAME;

/** The picture beside a legend entry in the office program's own shapes, in a box of 28 by 18. */
export function addSwatch(slide: PptxSlide, box: Box, swatch: Swatch): void {
  const unit = box.width / SWATCH_SIZE.width;
  const place = {
    x: box.x / PT_PER_INCH,
    y: box.y / PT_PER_INCH,
    w: box.width / PT_PER_INCH,
    h: (SWATCH_SIZE.height * unit) / PT_PER_INCH,
  };
  for (const shape of swatchShapes(swatch)) {
    switch (shape.type) {
      case "outline":
        slide.addShape(CUSTOM_OUTLINE, {
          ...place,
          ...(shape.fill === undefined ? {} : { fill: painted(shape.fill) }),
          ...(shape.stroke === undefined ? {} : { line: lineOf(shape.stroke, unit * (shape.at?.scale ?? 1)) }),
          points: pointsOf(shape, unit),
        });
        break;
      case "number":
        slide.addText(shape.text, {
          ...place,
          color: shape.color.slice(1),
          margin: 0,
          align: "center",
          valign: "middle",
          bold: true,
          fontSize: Math.max(5, NUMBER_SIZE * unit),
        });
        break;
      default:
        shape satisfies never;
    }
  }
}

function painted({ color, opacity = 1 }: { readonly color: string; readonly opacity?: number }) {
  return { color: color.slice(1), ...(opacity === 1 ? {} : { transparency: Math.round((1 - opacity) * 100) }) };
}

function lineOf(pen: Pen, unit: number) {
  return { ...painted(pen), width: Math.max(0.25, pen.widthPx * unit), dashType: dashOf(pen) };
}

/** The program's own dashes in widths of the line: on, off. */
const DASHES = [
  ["sysDot", 1, 1],
  ["sysDash", 3, 1],
  ["dash", 4, 3],
  ["lgDash", 8, 3],
] as const;

function dashOf({ dash, widthPx }: Pen): (typeof DASHES)[number][0] | "solid" {
  const [on, off = on] = dash ?? [];
  if (on === undefined || off === undefined) return "solid";
  const away = ([, ownOn, ownOff]: (typeof DASHES)[number]) => Math.hypot(on / widthPx - ownOn, off / widthPx - ownOff);
  return DASHES.reduce((best, other) => (away(other) < away(best) ? other : best))[0];
}

function pointsOf({ path, at = { x: 0, y: 0, scale: 1 }, fill, stroke }: SwatchOutline, unit: number): Points {
  const inches = (px: number): number => (px * unit) / PT_PER_INCH;
  return pathOutlines(path).flatMap((outline): Points => {
    const points = cornersOf(outline, stroke).map(([x, y], index) => ({
      x: inches(at.x + x * at.scale),
      y: inches(at.y + y * at.scale),
      ...(index === 0 ? { moveTo: true } : {}),
    }));
    return outline.isClosed || fill !== undefined ? [...points, { close: true }] : points;
  });
}

/** The program has no round ends: a dot is a stroke as long as it is wide. */
function cornersOf({ points }: Outline, stroke: Pen | undefined): Outline["points"] {
  const [first, second] = points;
  if (first === undefined || second === undefined || points.length > 2) return points;
  const half = (stroke?.widthPx ?? 0) / 2;
  const isDot = first[0] === second[0] && first[1] === second[1];
  return isDot
    ? [
        [first[0] - half, first[1]],
        [first[0] + half, first[1]],
      ]
    : points;
}
