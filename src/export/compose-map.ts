import { scaleBar } from "../domain/scale-bar.ts";
import type { Swatch } from "../theme/swatch.ts";
import type { Theme } from "../theme/theme.ts";
import { breakLines, type Measure } from "./break-lines.ts";
import type { Composition } from "./compose-layout.ts";
import type { LegendLine, MapPicture } from "./export-tools.ts";
import type { Box, Paragraph } from "./page-model.ts";
import { NUMBER_SIZE, SWATCH_SIZE, type SwatchOutline, swatchShapes } from "./swatch-shapes.ts";

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
  context.scale(width / SWATCH_SIZE.width, width / SWATCH_SIZE.width);
  for (const shape of swatchShapes(swatch)) {
    switch (shape.type) {
      case "outline":
        drawOutline(context, shape);
        break;
      case "number":
        context.fillStyle = shape.color;
        context.font = font(NUMBER_SIZE, true);
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillText(shape.text, 14, 9.6);
        break;
      default:
        shape satisfies never;
    }
  }
  context.restore();
}

function drawOutline(context: CanvasRenderingContext2D, { path, at, fill, stroke }: SwatchOutline): void {
  context.save();
  if (at !== undefined) {
    context.translate(at.x, at.y);
    context.scale(at.scale, at.scale);
  }
  const outline = new Path2D(path);
  if (fill !== undefined) {
    context.globalAlpha = fill.opacity ?? 1;
    context.fillStyle = fill.color;
    context.fill(outline, "evenodd");
  }
  if (stroke !== undefined) {
    context.globalAlpha = stroke.opacity ?? 1;
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.widthPx;
    context.setLineDash([...(stroke.dash ?? [])]);
    context.lineCap = stroke.isRound === true ? "round" : "butt";
    context.lineJoin = stroke.isRound === true ? "round" : "miter";
    context.stroke(outline);
  }
  context.restore();
}
