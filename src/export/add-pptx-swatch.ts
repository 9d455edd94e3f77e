import type PptxGenJS from "pptxgenjs";
import { patternStrokes } from "../theme/pattern-strokes.ts";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";
import type { Box } from "./page-model.ts";
import { sizesInSwatch } from "./swatch-sizes.ts";
import { symbolPoints } from "./symbol-points.ts";

type PptxSlide = ReturnType<PptxGenJS["addSlide"]>;

export const PT_PER_INCH = 72;

/** Missing from the names that the library lists. */
const CUSTOM_OUTLINE = "custGeom" as PptxGenJS.SHAPE_NAME;

/** The picture beside a legend entry in the office program's own shapes, in a box of 28 by 18. */
export function addSwatch(slide: PptxSlide, box: Box, swatch: Swatch): void {
  const pen = penFor(box);
  const { inches, at } = pen;
  switch (swatch.type) {
    case "fill":
      addFill(slide, swatch, pen);
      break;
    case "line":
      addLine(slide, swatch, pen);
      break;
    case "symbol":
      slide.addShape(CUSTOM_OUTLINE, {
        ...at(6, 1, 16, 16),
        ...(swatch.isOutlined === true ? { line: pen.stroke(swatch.color, 1.7) } : { fill: filled(swatch.color) }),
        points: symbolOutline(swatch.path, inches),
      });
      break;
    case "sizes":
      for (const { size, left } of sizesInSwatch(swatch.widthsPx))
        slide.addShape(CUSTOM_OUTLINE, {
          ...at(left, 17 - size, size, size),
          fill: filled(swatch.color),
          points: symbolOutline(swatch.path, (px) => inches((px * size) / 16)),
        });
      break;
    case "crowd":
      addCrowd(slide, swatch, pen);
      break;
    case "area":
      slide.addShape("ellipse", {
        ...at(6, 1, 16, 16),
        fill: { ...filled(swatch.color), transparency: 78 },
        line: { ...pen.stroke(swatch.color, 1), transparency: 55 },
      });
      break;
    case "dot":
      slide.addShape("ellipse", {
        ...at(9.5, 4.5, 9, 9),
        fill: filled(swatch.color),
        line: pen.stroke(swatch.edge, 2),
      });
      break;
    case "none":
      break;
  }
}

type Pen = ReturnType<typeof penFor>;

/** Turns the swatch's pixels into the program's inches and points. */
function penFor({ x, y, width }: Box) {
  const unit = width / 28;
  const inches = (px: number): number => (px * unit) / PT_PER_INCH;
  return {
    unit,
    inches,
    at: (left: number, top: number, wide: number, high: number) => ({
      x: x / PT_PER_INCH + inches(left),
      y: y / PT_PER_INCH + inches(top),
      w: inches(wide),
      h: inches(high),
    }),
    stroke: (hex: string, px: number) => ({ color: hex.slice(1), width: Math.max(0.25, px * unit) }),
  };
}

function filled(hex: string): { color: string } {
  return { color: hex.slice(1) };
}

type Shaped<Type extends Swatch["type"]> = Extract<Swatch, { type: Type }>;

function addFill(slide: PptxSlide, swatch: Shaped<"fill">, { at, inches, stroke }: Pen): void {
  const { pattern, ink, outline, outlinePx = 1, isDashed } = swatch;
  slide.addShape("rect", {
    ...at(1, 1, 26, 16),
    fill: filled(swatch.color),
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
}

function addLine(slide: PptxSlide, swatch: Shaped<"line">, { at, stroke }: Pen): void {
  const away = swatch.gapPx === undefined ? 0 : (swatch.gapPx + swatch.widthPx) / 2;
  for (const top of away === 0 ? [9] : [9 - away, 9 + away])
    slide.addShape("line", {
      ...at(1, top, 26, 0),
      line: { ...stroke(swatch.color, swatch.widthPx), dashType: swatch.dash === undefined ? "solid" : "sysDash" },
    });
  if (swatch.ticks !== true) return;
  for (const left of [5, 11, 17, 23])
    slide.addShape("line", { ...at(left, 5.5, 0, 7), line: stroke(swatch.color, 1.4) });
}

function addCrowd(slide: PptxSlide, { fill, ink, rims }: Shaped<"crowd">, { at, stroke, unit }: Pen): void {
  slide.addText("7", {
    ...at(6, 1, 16, 16),
    shape: "ellipse",
    fill: filled(fill),
    line: stroke(rims[0] ?? ink, 2),
    color: ink.slice(1),
    margin: 0,
    align: "center",
    valign: "middle",
    bold: true,
    fontSize: Math.max(5, 9 * unit),
  });
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
