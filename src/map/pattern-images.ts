import { NODE_SYMBOLS, type NodeMark } from "../theme/node-symbols.ts";
import { PATTERNS, type Pattern } from "../theme/patterns.ts";
import type { Theme } from "../theme/theme.ts";
import { BOX_IMAGE, BOX_IMAGE_PX } from "./layers/mark-boxes.ts";

/** Images that the style names, drawn for the theme at hand. Sizes in device pixels at ratio 2. */
export function patternImages(theme: Theme): Readonly<Record<string, ImageData>> {
  return {
    ...Object.fromEntries(
      Object.entries(PATTERNS).map(([name, pattern]) => [
        `pattern-${name}`,
        tile(pattern, isOfDisputes(name) ? theme.disputedHatch : theme.hatch),
      ]),
    ),
    [BOX_IMAGE]: new ImageData(2 * BOX_IMAGE_PX, 2 * BOX_IMAGE_PX),
    bridge: bars(theme.anchorBorder),
    city: dot(14, theme.label, theme.halo, 4),
    "city-capital": ringed(20, theme.label, theme.halo),
    ...Object.fromEntries(
      (Object.keys(NODE_SYMBOLS) as NodeMark[]).map((mark) => [
        `node-${mark}`,
        nodeMark(mark, mark === "gap" ? theme.corridorGap : theme.corridor, theme.corridorCasing),
      ]),
    ),
  };
}

function isOfDisputes(pattern: string): boolean {
  return pattern === "disputed" || pattern.startsWith("held-");
}

/** 16 CSS pixels, with half a pixel of edge around the frame. */
function nodeMark(mark: NodeMark, color: string, ground: string): ImageData {
  const { frame, isSolid, glyph, strokeWidth } = NODE_SYMBOLS[mark];
  const size = 34;
  const context = canvasOf(size);
  context.translate(1, 1);
  context.scale(2, 2);
  context.lineJoin = "round";
  context.lineCap = "round";
  context.fillStyle = isSolid ? color : ground;
  context.strokeStyle = color;
  context.lineWidth = 1.4;
  context.fill(new Path2D(frame));
  context.stroke(new Path2D(frame));
  context.strokeStyle = isSolid ? ground : color;
  context.lineWidth = strokeWidth;
  if (glyph !== "") context.stroke(new Path2D(glyph));
  return context.getImageData(0, 0, size, size);
}

function canvasOf(size: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("this browser draws no 2D canvas");
  return context;
}

/** A pattern's tile at twice its size, for sharp screens; the map repeats it. */
function tile({ sizePx, path, strokePx }: Pattern, color: string): ImageData {
  const context = canvasOf(2 * sizePx);
  context.scale(2, 2);
  context.strokeStyle = color;
  context.lineWidth = strokePx;
  context.lineCap = "round";
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, 2 * sizePx, 2 * sizePx);
}

/** The two rails of a bridge, for the middle of a crossing's ring. */
function bars(color: string): ImageData {
  const context = canvasOf(16);
  context.scale(2, 2);
  context.strokeStyle = color;
  context.lineWidth = 1.1;
  context.stroke(new Path2D("M1.2 2.6h5.6M1.2 5.4h5.6"));
  return context.getImageData(0, 0, 16, 16);
}

function dot(size: number, color: string, edge: string, radius: number): ImageData {
  const context = canvasOf(size);
  context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  context.strokeStyle = edge;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = color;
  context.fill();
  return context.getImageData(0, 0, size, size);
}

function ringed(size: number, color: string, edge: string): ImageData {
  const context = canvasOf(size);
  context.arc(size / 2, size / 2, 7, 0, 2 * Math.PI);
  context.fillStyle = edge;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
  context.beginPath();
  context.arc(size / 2, size / 2, 3, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  return context.getImageData(0, 0, size, size);
}
