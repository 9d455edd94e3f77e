import type PptxGenJS from "pptxgenjs";
import { patternStrokes } from "../theme/pattern-strokes.ts";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";
import type { Box } from "./page-model.ts";
import { symbolPoints } from "./symbol-points.ts";

type PptxSlide = ReturnType<PptxGenJS["addSlide"]>;

export const PT_PER_INCH = 72;

/** Missing from the names that the library lists. */
const CUSTOM_OUTLINE = "custGeom" as PptxGenJS.SHAPE_NAME;

/** The picture beside a legend entry in the office program's own shapes, in a box of 28 by 18. */
export function addSwatch(slide: PptxSlide, { x, y, width }: Box, swatch: Swatch): void {
  const unit = width / 28;
  const inches = (px: number) => (px * unit) / PT_PER_INCH;
  const at = (left: number, top: number, wide: number, high: number) => ({
    x: x / PT_PER_INCH + inches(left),
    y: y / PT_PER_INCH + inches(top),
    w: inches(wide),
    h: inches(high),
  });
  const color = (hex: string) => hex.slice(1);
  const stroke = (hex: string, px: number) => ({ color: color(hex), width: Math.max(0.25, px * unit) });
  switch (swatch.type) {
    case "fill": {
      const { pattern, ink, outline, outlinePx = 1, isDashed } = swatch;
      slide.addShape("rect", {
        ...at(1, 1, 26, 16),
        fill: { color: color(swatch.color) },
        ...(outline === undefined
          ? {}
          : { line: { ...stroke(outline, outlinePx), ...(isDashed === true ? { dashType: "dash" as const } : {}) } }),
      });
      if (pattern === undefined) return;
      const { strokePx } = PATTERNS[pattern];
      // One shape for all strokes; a dot is a stroke as long as it is wide.
      const points = patternStrokes(pattern, { x: 0, y: 0, width: 26, height: 16 }).flatMap(([x1, y1, x2, y2]) => {
        const isDot = x1 === x2 && y1 === y2;
        return [
          { x: inches(x1), y: inches(y1), moveTo: true },
          { x: inches(Math.min(26, isDot ? x2 + strokePx : x2)), y: inches(y2) },
        ];
      });
      slide.addShape(CUSTOM_OUTLINE, { ...at(1, 1, 26, 16), points, line: stroke(ink ?? swatch.color, strokePx) });
      return;
    }
    case "line": {
      const away = swatch.gapPx === undefined ? 0 : (swatch.gapPx + swatch.widthPx) / 2;
      for (const top of away === 0 ? [9] : [9 - away, 9 + away])
        slide.addShape("line", {
          ...at(1, top, 26, 0),
          line: { ...stroke(swatch.color, swatch.widthPx), dashType: swatch.dash === undefined ? "solid" : "sysDash" },
        });
      if (swatch.ticks)
        for (const left of [5, 11, 17, 23])
          slide.addShape("line", { ...at(left, 5.5, 0, 7), line: stroke(swatch.color, 1.4) });
      return;
    }
    case "symbol":
      slide.addShape(CUSTOM_OUTLINE, {
        ...at(6, 1, 16, 16),
        fill: { color: color(swatch.color) },
        points: symbolOutline(swatch.path, inches),
      });
      return;
    case "area":
      slide.addShape("ellipse", {
        ...at(6, 1, 16, 16),
        fill: { color: color(swatch.color), transparency: 78 },
        line: { ...stroke(swatch.color, 1), transparency: 55 },
      });
      return;
    case "dot":
      slide.addShape("ellipse", {
        ...at(9.5, 4.5, 9, 9),
        fill: { color: color(swatch.color) },
        line: stroke(swatch.edge, 2),
      });
  }
}

type Points = NonNullable<Parameters<PptxSlide["addShape"]>[1]>["points"];

/** Each outline closed before the next begins. */
function symbolOutline(path: string, inches: (px: number) => number): NonNullable<Points> {
  const points: NonNullable<Points> = [];
  for (const { x, y, isStart } of symbolPoints(path)) {
    if (isStart && points.length > 0) points.push({ close: true });
    points.push({ x: inches(x), y: inches(y), ...(isStart ? { moveTo: true } : {}) });
  }
  points.push({ close: true });
  return points;
}
