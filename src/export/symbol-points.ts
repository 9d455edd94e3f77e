/** A corner of an outline; `isStart` lifts the pen. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isStart: boolean;
}

const ARC_STEPS = 16;

/**
 * The outline of a symbol as corners, for programs whose shapes know no SVG. Reads what the atlas's symbols are made
 * of: M, L, l, h, v, z and arcs of half a circle.
 */
export function symbolPoints(path: string): readonly OutlinePoint[] {
  const points: OutlinePoint[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const go = (toX: number, toY: number, isStart = false): void => {
    [x, y] = [toX, toY];
    if (isStart) [startX, startY] = [x, y];
    points.push({ x, y, isStart });
  };
  for (const [, command = "", rest = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const [first = 0] = numbers;
    if (command === "M")
      for (let at = 0; at < numbers.length; at += 2) go(numbers[at] ?? 0, numbers[at + 1] ?? 0, at === 0);
    else if (command === "L") for (let at = 0; at < numbers.length; at += 2) go(numbers[at] ?? 0, numbers[at + 1] ?? 0);
    else if (command === "l")
      for (let at = 0; at < numbers.length; at += 2) go(x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0));
    else if (command === "h") go(x + first, y);
    else if (command === "v") go(x, y + first);
    else if (command === "a") for (let at = 0; at < numbers.length; at += 7) halfCircle(numbers.slice(at, at + 7));
    else if (command === "z") [x, y] = [startX, startY];
  }
  return points;

  function halfCircle([radius = 0, , , , sweep = 0, toX = 0, toY = 0]: readonly number[]): void {
    const [middleX, middleY] = [x + toX / 2, y + toY / 2];
    const from = Math.atan2(y - middleY, x - middleX);
    for (let step = 1; step <= ARC_STEPS; step++) {
      const angle = from + (sweep === 0 ? -1 : 1) * ((Math.PI * step) / ARC_STEPS);
      go(middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle));
    }
  }
}
