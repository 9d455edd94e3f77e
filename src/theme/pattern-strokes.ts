import { PATTERNS, type PatternName } from "./patterns.ts";

/** From one end to the other; the same point twice is a dot. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The strokes of a pattern in a box, cut off at its edges (Liang and Barsky 1984): for paper and slides, which have no
 * repeated tiles. In the units of the pattern's tile, which begins at the origin.
 */
export function patternStrokes(name: PatternName, box: Box): readonly Stroke[] {
  const { sizePx, path } = PATTERNS[name];
  const tile = strokesOf(path);
  const strokes: Stroke[] = [];
  for (let left = Math.floor(box.x / sizePx) * sizePx; left < box.x + box.width; left += sizePx) {
    for (let top = Math.floor(box.y / sizePx) * sizePx; top < box.y + box.height; top += sizePx) {
      for (const [x1, y1, x2, y2] of tile) {
        const cut = cutOff([x1 + left, y1 + top, x2 + left, y2 + top], box);
        if (cut !== undefined) strokes.push(cut);
      }
    }
  }
  return strokes;
}

/** Reads the few commands that the patterns are drawn with: M, L, h and v. */
function strokesOf(path: string): Stroke[] {
  const strokes: Stroke[] = [];
  let [x, y] = [0, 0];
  for (const [, command, text = ""] of path.matchAll(/([MLhv])([^MLhv]*)/g)) {
    const [a = 0, b = 0] = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [toX, toY] = command === "h" ? [x + a, y] : command === "v" ? [x, y + a] : [a, b];
    if (command !== "M") strokes.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return strokes;
}

function cutOff([x1, y1, x2, y2]: Stroke, { x, y, width, height }: Box): Stroke | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ] as const) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from > to ? undefined : [x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy];
}
