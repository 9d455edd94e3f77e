import type { Category, Series } from "../../geo/contract/event.ts";

/** Corners of a closed polygon in a box of 16 by 16, y downwards. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** A symbol: what is filled, and the marks left open in it. Both go into one path under the even-odd rule. */
export interface SymbolShape {
  readonly outlines: readonly Ring[];
  readonly marks: readonly Ring[];
}

/** Series with a mark of their own in the triangle; the rest of the 24, each held a few times, share the plain one. */
export const MARKED_SERIES = [
  "interaction",
  "rubezh",
  "indestructible-brotherhood",
  "search",
  "echelon",
  "cobalt",
  "combat-brotherhood",
  "thunder",
  "rock",
  "channel",
  "nelegal",
] as const satisfies readonly Series[];

type MarkedSeries = (typeof MARKED_SERIES)[number];

export type SymbolId = Category | MarkedSeries;

const TRIANGLE = ring("8 1.2, 15.2 14, 0.8 14");
const DOWNWARDS = ring("8 14.8, 0.8 2, 15.2 2");

/**
 * One civil symbol a category, one mark a series. The map's texture, the legend and the page's icons are all drawn
 * from these, so that they cannot drift apart. Made to be told apart at 12 pixels, without colour.
 */
export const SYMBOLS: Readonly<Record<SymbolId, SymbolShape>> = {
  summit: whole(star(5, 7.8, 3.2)),
  ministerial: whole(disc(8, 8, 5.8)),
  leadership: whole(disc(8, 4.4, 3.3), ring("1.6 15, 2 11.9, 3.6 9.8, 6 8.9, 10 8.9, 12.4 9.8, 14 11.9, 14.4 15")),
  treaty: {
    outlines: [ring("2.6 0.8, 10 0.8, 13.8 4.6, 13.8 15.2, 2.6 15.2")],
    marks: [ring("5 6.6, 11.4 6.6, 11.4 8.4, 5 8.4"), ring("5 10.4, 11.4 10.4, 11.4 12.2, 5 12.2")],
  },
  membership: marked(ring("8 0.6, 15.4 8, 8 15.4, 0.6 8"), disc(8, 8, 2.6)),
  statement: whole(
    ring("1.9 1.6, 14.1 1.6, 15.2 2.7, 15.2 9.3, 14.1 10.4, 8.4 10.4, 4 15, 4 10.4, 1.9 10.4, 0.8 9.3, 0.8 2.7"),
  ),
  cooperation: whole(disc(5, 8, 4.6), disc(11, 8, 4.6)),
  aid: whole(
    ring("5.4 1, 10.6 1, 10.6 5.4, 15 5.4, 15 10.6, 10.6 10.6, 10.6 15, 5.4 15, 5.4 10.6, 1 10.6, 1 5.4, 5.4 5.4"),
  ),
  mission: whole(ring("2 0.8, 4 0.8, 15 5.2, 4 9.6, 4 15.4, 2 15.4")),
  exercise: whole(TRIANGLE),
  "law-and-order": whole(DOWNWARDS),
  border: {
    outlines: [ring("8 0.6, 11.4 3.4, 11.4 15.4, 4.6 15.4, 4.6 3.4")],
    marks: [ring("4.6 7.6, 11.4 5, 11.4 7.2, 4.6 9.8"), ring("4.6 12.2, 11.4 9.6, 11.4 11.8, 4.6 14.4")],
  },
  incident: whole(
    ring("4.2 1.2, 8 5, 11.8 1.2, 14.8 4.2, 11 8, 14.8 11.8, 11.8 14.8, 8 11, 4.2 14.8, 1.2 11.8, 5 8, 1.2 4.2"),
  ),
  infrastructure: {
    outlines: [ring("0.8 4.2, 15.2 4.2, 15.2 11.8, 0.8 11.8")],
    marks: [ring("3.4 7.1, 12.6 7.1, 12.6 8.9, 3.4 8.9")],
  },
  interaction: marked(TRIANGLE, disc(8, 10, 2.9)),
  rubezh: marked(TRIANGLE, ring("4.34 7.7, 11.66 7.7, 13.07 10.2, 2.93 10.2")),
  "indestructible-brotherhood": marked(TRIANGLE, disc(8, 9.8, 3.6), disc(8, 9.8, 1.5)),
  search: marked(TRIANGLE, ring("6.8 3.4, 9.2 3.4, 9.2 14, 6.8 14")),
  echelon: marked(TRIANGLE, ring("3.8 10, 6.7 10, 6.7 14, 3.8 14"), ring("9.3 10, 12.2 10, 12.2 14, 9.3 14")),
  cobalt: marked(TRIANGLE, ring("8 8.4, 13.2 14, 2.8 14")),
  "combat-brotherhood": marked(TRIANGLE, ring("8.6 3.6, 13.7 12.6, 8.6 12.6")),
  thunder: marked(TRIANGLE, ring("12.06 8.4, 13.42 10.8, 6.6 14, 2 14")),
  rock: whole(ring("0.6 14, 4.6 5.4, 6.8 9, 10.6 1.2, 15.4 14")),
  channel: marked(DOWNWARDS, ring("2.94 5.8, 13.06 5.8, 11.66 8.3, 4.34 8.3")),
  nelegal: marked(DOWNWARDS, disc(8, 6, 2.9)),
};

const PATHS = new Map<SymbolId, string>();

/** The symbol of an event: of its series where that has one, else of its category. */
export function symbolOf({
  category,
  series,
}: {
  readonly category: Category;
  readonly series?: Series | undefined;
}): SymbolId {
  return series !== undefined && series in SYMBOLS ? (series as MarkedSeries) : category;
}

/** A symbol as an SVG path in a box of 16 by 16, for the even-odd fill rule. */
export function symbolPath(id: SymbolId): string {
  const known = PATHS.get(id);
  if (known !== undefined) return known;
  const path = ringsPath([...SYMBOLS[id].outlines, ...SYMBOLS[id].marks]);
  PATHS.set(id, path);
  return path;
}

export function ringsPath(rings: readonly Ring[]): string {
  return rings.map((corners) => `M${corners.map(([x, y]) => `${x} ${y}`).join("L")}z`).join("");
}

function whole(...outlines: Ring[]): SymbolShape {
  return { outlines, marks: [] };
}

function marked(outline: Ring, ...marks: Ring[]): SymbolShape {
  return { outlines: [outline], marks };
}

function ring(corners: string): Ring {
  return corners.split(", ").map((corner) => {
    const [x = 0, y = 0] = corner.split(" ").map(Number);
    return [x, y];
  });
}

/** A circle of 32 corners: round at any size that a symbol is drawn at. */
function disc(x: number, y: number, radius: number): Ring {
  return round(32, (turn) => [x + radius * Math.cos(turn), y + radius * Math.sin(turn)]);
}

function star(points: number, outer: number, inner: number): Ring {
  return round(points * 2, (turn, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    return [8 + radius * Math.sin(turn), 8.3 - radius * Math.cos(turn)];
  });
}

function round(corners: number, at: (turn: number, index: number) => readonly [number, number]): Ring {
  return Array.from({ length: corners }, (_, index) => {
    const [x, y] = at((2 * Math.PI * index) / corners, index);
    return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  });
}
