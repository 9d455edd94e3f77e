import { scaleBar } from "../domain/scale-bar.ts";
import { patternStrokes } from "../theme/pattern-strokes.ts";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";
import type { Theme } from "../theme/theme.ts";
import { breakLines, type Measure } from "./break-lines.ts";
import type { Composition } from "./compose-layout.ts";
import type { LegendLine, MapPicture } from "./export-tools.ts";
import type { Box, Paragraph } from "./page-model.ts";
import { sizesInSwatch } from "./swatch-sizes.ts";

interface Parts {
  readonly composition: Composition;
  readonly picture: MapPicture;
  readonly legend: readonly LegendLine[];
  readonly title: Paragraph;
  readonly foot: readonly Paragraph[];
  readonly theme: Theme;
  readonly measure: Measure;
  readonly formatScale: (metres: number) => string;
}

/** Draws map, legend and small print into one picture. The context is scaled so that its unit is a CSS pixel. */
export function composeMap(
  context: CanvasRenderingContext2D,
  size: { width: number; height: number },
  parts: Parts,
): void {
  const { composition, picture, legend, theme, measure } = parts;
  const { map } = composition;
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, size.height);
  drawText(context, parts.title, { ...composition.title, color: theme.ink, isBold: true, measure });
  context.drawImage(picture.canvas, map.x, map.y, map.width, map.height);
  context.strokeStyle = theme.rule;
  context.lineWidth = 1;
  context.strokeRect(map.x, map.y, map.width, map.height);
  drawScaleBar(context, parts);
  for (const [index, { swatch, label }] of composition.legend.entries()) {
    const entry = legend[index];
    if (entry === undefined) continue;
    drawSwatch(context, swatch, entry.swatch);
    context.fillStyle = theme.ink;
    context.font = font(composition.legendSize, false);
    context.textBaseline = "middle";
    context.fillText(entry.label, label.x, label.y + label.height / 2, label.width);
  }
  let { y } = composition.foot.box;
  for (const paragraph of parts.foot) {
    const box = { ...composition.foot.box, y };
    y += drawText(context, paragraph, {
      box,
      size: composition.foot.size,
      color: theme.inkSoft,
      isBold: false,
      measure,
    });
    y += composition.foot.size * 0.5;
  }
}

function font(size: number, isBold: boolean): string {
  return `${isBold ? 700 : 400} ${size}px "Noto Sans", sans-serif`;
}

interface Setting {
  readonly box: Box;
  readonly size: number;
  readonly color: string;
  readonly isBold: boolean;
  readonly measure: Measure;
}

/** Gives the height of what it has drawn. */
function drawText(context: CanvasRenderingContext2D, paragraph: Paragraph, setting: Setting): number {
  const { box, size, color, isBold, measure } = setting;
  const lines = breakLines([paragraph], { widthPt: box.width, sizePt: size, measure });
  context.textBaseline = "alphabetic";
  context.fillStyle = color;
  for (const { fragments, y } of lines)
    for (const { text, x, run } of fragments) {
      context.font = font(size, isBold || (run.isBold ?? false));
      context.fillText(text, box.x + x, box.y + y + size * 1.05);
    }
  return lines.length * size * 1.36;
}

/** In the map's lower left corner, on a ground of its own. */
function drawScaleBar(context: CanvasRenderingContext2D, { composition, picture, theme, formatScale }: Parts): void {
  const { map, foot } = composition;
  const perPicturePx = map.width / picture.sizePx.widthPx;
  const bar = scaleBar(picture.camera, 140 / perPicturePx);
  const width = bar.widthPx * perPicturePx;
  const { size } = foot;
  const [left, bottom] = [map.x + size, map.y + map.height - size];
  context.globalAlpha = 0.82;
  context.fillStyle = theme.surface;
  context.fillRect(left - size * 0.5, bottom - size * 2.3, width + size, size * 2.8);
  context.globalAlpha = 1;
  context.strokeStyle = theme.ink;
  context.lineWidth = Math.max(1, size / 8);
  context.beginPath();
  context.moveTo(left, bottom - size * 0.6);
  context.lineTo(left, bottom);
  context.lineTo(left + width, bottom);
  context.lineTo(left + width, bottom - size * 0.6);
  context.stroke();
  context.fillStyle = theme.ink;
  context.font = font(size, false);
  context.textBaseline = "alphabetic";
  context.fillText(formatScale(bar.metres), left, bottom - size * 0.9);
}

/** As the page's legend draws it, in a box of 28 by 18. */
function drawSwatch(context: CanvasRenderingContext2D, { x, y, width }: Box, swatch: Swatch): void {
  context.save();
  context.translate(x, y);
  context.scale(width / 28, width / 28);
  const disc = (left: number, top: number, radius: number) => {
    context.beginPath();
    context.arc(left, top, radius, 0, 2 * Math.PI);
  };
  switch (swatch.type) {
    case "fill":
      drawFill(context, swatch);
      break;
    case "line":
      drawLine(context, swatch);
      break;
    case "symbol":
      context.translate(6, 1);
      drawSymbol(context, swatch);
      break;
    case "sizes":
      for (const { size, left } of sizesInSwatch(swatch.widthsPx)) {
        context.save();
        context.translate(left, 17 - size);
        context.scale(size / 16, size / 16);
        drawSymbol(context, swatch);
        context.restore();
      }
      break;
    case "crowd":
      drawCrowd(context, swatch);
      break;
    case "none":
      break;
    case "area":
      disc(14, 9, 8);
      context.globalAlpha = 0.22;
      context.fillStyle = swatch.color;
      context.fill();
      context.globalAlpha = 0.45;
      context.strokeStyle = swatch.color;
      context.stroke();
      break;
    case "dot":
      disc(14, 9, 4.5);
      context.fillStyle = swatch.color;
      context.fill();
      context.lineWidth = 2;
      context.strokeStyle = swatch.edge;
      context.stroke();
  }
  context.restore();
}

function drawSymbol(
  context: CanvasRenderingContext2D,
  { path, color, isOutlined = false }: { readonly path: string; readonly color: string; readonly isOutlined?: boolean },
): void {
  if (isOutlined) {
    context.lineWidth = 1.7;
    context.lineJoin = "round";
    context.strokeStyle = color;
    context.stroke(new Path2D(path));
    return;
  }
  context.fillStyle = color;
  context.fill(new Path2D(path), "evenodd");
}

/** A disc with a number, its rim in the colours of what it stands for. */
function drawCrowd(context: CanvasRenderingContext2D, { fill, ink, rims }: Extract<Swatch, { type: "crowd" }>): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(14, 9, 8, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 2.6;
  for (const [index, rim] of rims.entries()) {
    context.strokeStyle = rim;
    context.beginPath();
    context.arc(14, 9, 7.5, (index / rims.length) * 2 * Math.PI, ((index + 1) / rims.length) * 2 * Math.PI);
    context.stroke();
  }
  context.fillStyle = ink;
  context.font = font(9.5, true);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText("7", 14, 9.6);
}

const FILL_BOX = { x: 1, y: 1, width: 26, height: 16 };

function drawFill(context: CanvasRenderingContext2D, swatch: Extract<Swatch, { type: "fill" }>): void {
  context.fillStyle = swatch.color;
  context.fillRect(1, 1, 26, 16);
  if (swatch.pattern !== undefined) {
    context.beginPath();
    for (const [x1, y1, x2, y2] of patternStrokes(swatch.pattern, FILL_BOX)) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.lineCap = "round";
    context.lineWidth = PATTERNS[swatch.pattern].strokePx;
    context.strokeStyle = swatch.ink ?? swatch.color;
    context.stroke();
  }
  if (swatch.outline === undefined) return;
  context.lineWidth = swatch.outlinePx ?? 1;
  context.setLineDash(swatch.isDashed === true ? [3, 2] : []);
  context.strokeStyle = swatch.outline;
  context.strokeRect(1, 1, 26, 16);
}

function drawLine(context: CanvasRenderingContext2D, swatch: Extract<Swatch, { type: "line" }>): void {
  const away = swatch.gapPx === undefined ? 0 : (swatch.gapPx + swatch.widthPx) / 2;
  context.strokeStyle = swatch.color;
  context.lineWidth = swatch.widthPx;
  context.setLineDash([...(swatch.dash ?? [])]);
  context.beginPath();
  for (const y of away === 0 ? [9] : [9 - away, 9 + away]) {
    context.moveTo(1, y);
    context.lineTo(27, y);
  }
  context.stroke();
  if (!swatch.ticks) return;
  context.setLineDash([]);
  context.lineWidth = 1.4;
  context.beginPath();
  for (const x of [5, 11, 17, 23]) {
    context.moveTo(x, 5.5);
    context.lineTo(x, 12.5);
  }
  context.stroke();
}
