import { NODE_SYMBOLS, type NodeMark } from "../theme/node-symbols.ts";
import type { Theme } from "../theme/theme.ts";

/** Images that the style names, drawn for the theme at hand. Sizes in device pixels at ratio 2. */
export function patternImages(theme: Theme): Readonly<Record<string, ImageData>> {
  return {
    "hatch-state": hatch(theme.hatch, 16, 3, "rising"),
    "dots-state": dots(theme.hatch, 16),
    "hatch-disputed": hatch(theme.disputedHatch, 12, 1.6, "falling"),
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

/** A tile of diagonal lines that meets itself on all sides. */
function hatch(color: string, size: number, width: number, direction: "rising" | "falling"): ImageData {
  const context = canvasOf(size);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    if (direction === "rising") {
      context.moveTo(shift - 2, size + 2);
      context.lineTo(shift + size + 2, -2);
    } else {
      context.moveTo(shift - 2, -2);
      context.lineTo(shift + size + 2, size + 2);
    }
  }
  context.stroke();
  return context.getImageData(0, 0, size, size);
}

/** Two dots a tile, in quincunx. */
function dots(color: string, size: number): ImageData {
  const context = canvasOf(size);
  context.fillStyle = color;
  for (const at of [size / 4, (size * 3) / 4]) {
    context.beginPath();
    context.arc(at, at, 1.6, 0, 2 * Math.PI);
    context.fill();
  }
  return context.getImageData(0, 0, size, size);
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
