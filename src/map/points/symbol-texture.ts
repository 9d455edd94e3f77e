import { CATEGORIES, type Category } from "../../../geo/contract/event.ts";
import { type Family, familyOf } from "../../domain/category-family.ts";
import { ringsPath, SYMBOLS, type SymbolId, symbolPath } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import { SYMBOL_IDS } from "./pack-points.ts";
import { BOX } from "./point-shaders.ts";

const CELL_PX = 64;
const OUTLINE_WIDTH = 1.7;

/**
 * Symbols in the order of `SYMBOL_IDS`, for the point layer's texture: filled ones in the first row, outlined ones in
 * the second, each with a pale edge.
 */
export function drawSymbolTexture(theme: Theme): HTMLCanvasElement {
  const { canvas, context } = makeCanvas(CELL_PX * SYMBOL_IDS.length, CELL_PX * 2);
  const scale = CELL_PX / (16 * BOX);
  for (const row of [0, 1]) {
    SYMBOL_IDS.forEach((id, column) => {
      context.save();
      context.translate((column + 0.5) * CELL_PX, (row + 0.5) * CELL_PX);
      context.scale(scale, scale);
      context.translate(-8, -8);
      drawSymbol(context, id, row === 1, theme);
      context.restore();
    });
  }
  return canvas;
}

function drawSymbol(context: CanvasRenderingContext2D, id: SymbolId, isOutlined: boolean, theme: Theme): void {
  const outlines = new Path2D(ringsPath(SYMBOLS[id].outlines));
  const color = theme.families[familyOfSymbol(id)];
  context.lineJoin = "round";
  context.strokeStyle = theme.symbolEdge;
  context.fillStyle = theme.symbolEdge;
  context.lineWidth = 3;
  context.stroke(outlines);
  context.fill(outlines);
  context.fillStyle = color;
  if (!isOutlined) {
    context.fill(new Path2D(symbolPath(id)), "evenodd");
    return;
  }
  context.strokeStyle = color;
  context.lineWidth = OUTLINE_WIDTH;
  context.stroke(outlines);
  context.fill(new Path2D(ringsPath(SYMBOLS[id].marks)), "evenodd");
}

/** A series is held either as an exercise or as an operation against crime: both are of one family. */
function familyOfSymbol(id: SymbolId): Family {
  return familyOf((CATEGORIES as readonly string[]).includes(id) ? (id as Category) : "exercise");
}

const DIGIT_PX = 11;

/** The ten digits side by side, each in a cell of whole and even device pixels. */
export function drawDigitTexture(ratio: number): HTMLCanvasElement {
  const font = `700 ${DIGIT_PX * ratio}px "Noto Sans", sans-serif`;
  const measuring = makeCanvas(1, 1).context;
  measuring.font = font;
  const width = 2 * Math.round(measuring.measureText("0").width / 2);
  const height = 2 * Math.ceil((DIGIT_PX * ratio) / 2);
  const { canvas, context } = makeCanvas(width * 10, height);
  context.font = font;
  context.textAlign = "center";
  context.fillStyle = "#000000";
  const { actualBoundingBoxAscent: ascent } = measuring.measureText("0");
  for (let digit = 0; digit < 10; digit++) {
    context.fillText(String(digit), (digit + 0.5) * width, Math.round((height + ascent) / 2));
  }
  return canvas;
}

function makeCanvas(width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no 2D canvas");
  return { canvas, context };
}
