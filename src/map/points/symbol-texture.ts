import { CATEGORIES } from "../../../geo/contract/event.ts";
import { familyOf } from "../../domain/category-family.ts";
import { CATEGORY_SYMBOLS } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";
import { BOX } from "./point-shaders.ts";

const CELL_PX = 64;

/** One row of symbols in the order of `CATEGORIES`, each with a pale edge, for the point layer's texture. */
export function drawSymbolTexture(theme: Theme): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = CELL_PX * CATEGORIES.length;
  canvas.height = CELL_PX;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no 2D canvas");
  const scale = CELL_PX / (16 * BOX);
  CATEGORIES.forEach((category, index) => {
    context.save();
    context.translate(index * CELL_PX + CELL_PX / 2, CELL_PX / 2);
    context.scale(scale, scale);
    context.translate(-8, -8);
    const path = new Path2D(CATEGORY_SYMBOLS[category]);
    context.lineJoin = "round";
    context.strokeStyle = theme.symbolEdge;
    context.lineWidth = 3;
    context.stroke(path);
    context.fillStyle = theme.families[familyOf(category)];
    context.fill(path);
    context.restore();
  });
  return canvas;
}
