/** One stroke of the pen. */
export interface Outline {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
}

type Point = readonly [x: number, y: number];

/** How many numbers each command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, l: 2, h: 1, v: 1, a: 7, c: 6, s: 4, z: 0 };
const CURVE_STEPS = 12;

/**
 * An SVG path as corners, for programs whose shapes know none. Reads what the atlas's symbols are made of: M, L, l, h,
 * v, z, arcs of circles and cubic curves; throws at any other command.
 */
export function pathOutlines(path: string): readonly Outline[] {
  const outlines: { points: Point[]; isClosed: boolean }[] = [];
  let points: Point[] = [];
  let at: Point = [0, 0];
  let lead: Point = [0, 0];
  for (const [, command = "", rest = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`a path with the command ${command}`);
    if (command === "z") {
      const [outline] = outlines.slice(-1);
      if (outline !== undefined) outline.isClosed = true;
      at = points[0] ?? at;
      continue;
    }
    const numbers = rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    for (let index = 0; index + takes <= numbers.length; index += takes) {
      const values = numbers.slice(index, index + takes);
      if (command === "M" && index === 0) {
        points = [];
        outlines.push({ points, isClosed: false });
      }
      const step = stepOf(command, values, at, lead);
      points.push(...step.points);
      lead = step.lead;
      at = points.at(-1) ?? at;
    }
  }
  return outlines;
}

/** Where one command leads, and how its curve leaves: what a smooth curve after it begins with. */
function stepOf(command: string, values: readonly number[], at: Point, lead: Point): { points: Point[]; lead: Point } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  const [x, y] = at;
  const straight = (point: Point) => ({ points: [point], lead: [0, 0] as const });
  switch (command) {
    case "M":
    case "L":
      return straight([a, b]);
    case "l":
      return straight([x + a, y + b]);
    case "h":
      return straight([x + a, y]);
    case "v":
      return straight([x, y + a]);
    case "a":
      return { points: arc(at, a, { isLarge: d === 1, isRising: e === 1, by: [f, g] }), lead: [0, 0] };
    case "c":
      return { points: cubic(at, [a, b], [c, d], [e, f]), lead: [e - c, f - d] };
    default:
      return { points: cubic(at, lead, [a, b], [c, d]), lead: [c - a, d - b] };
  }
}

/** All but `at` are steps away from it. */
function cubic([x, y]: Point, [ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Point[] {
  return Array.from({ length: CURVE_STEPS }, (_, index) => {
    const part = (index + 1) / CURVE_STEPS;
    const [first, second, third] = [3 * part * (1 - part) ** 2, 3 * part ** 2 * (1 - part), part ** 3];
    return [x + first * ax + second * bx + third * cx, y + first * ay + second * by + third * cy];
  });
}

interface Arc {
  readonly isLarge: boolean;
  /** Whether the angle grows, which on a screen is clockwise. */
  readonly isRising: boolean;
  readonly by: Point;
}

/** From the ends of a circle's arc to its middle, as SVG's implementation notes have it (B.2.4). */
function arc([x, y]: Point, asked: number, { isLarge, isRising, by: [dx, dy] }: Arc): Point[] {
  const chord = Math.hypot(dx, dy);
  const radius = Math.max(asked, chord / 2);
  const away = Math.sqrt(Math.max(0, radius ** 2 - chord ** 2 / 4)) * (isLarge === isRising ? -1 : 1);
  const [middleX, middleY] = [x + dx / 2 - (away * dy) / chord, y + dy / 2 + (away * dx) / chord];
  const from = Math.atan2(y - middleY, x - middleX);
  let turn = Math.atan2(y + dy - middleY, x + dx - middleX) - from;
  if (isRising && turn < 0) turn += 2 * Math.PI;
  if (!isRising && turn > 0) turn -= 2 * Math.PI;
  const steps = Math.max(4, Math.ceil(Math.abs(turn) * 6));
  return Array.from({ length: steps }, (_, index) => {
    const angle = from + (turn * (index + 1)) / steps;
    return [middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)];
  });
}
