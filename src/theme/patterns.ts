/**
 * Patterns laid over an area's fill, so that a reader need not tell two shades apart. Each is a stroke in a square tile
 * that meets itself on all sides; the map's images and the legend's swatches are both drawn from it, so that they
 * cannot drift apart.
 */
export interface Pattern {
  readonly sizePx: number;
  /** SVG path in the tile; strokes have round caps, so a line of no length is a dot. */
  readonly path: string;
  readonly strokePx: number;
}

export const PATTERNS = {
  /** Participation frozen: a close hatch, rising. */
  hatch: { sizePx: 8, path: rising(8), strokePx: 1.5 },
  /** Former members: dots. */
  dots: { sizePx: 8, path: "M2 2h0M6 6h0", strokePx: 1.9 },
  /** Membership suspended: short dashes. */
  dashes: { sizePx: 10, path: "M1 2.5h3M6 7.5h3", strokePx: 1.5 },
  /** Signatories: sparse lines, falling. */
  sparse: { sizePx: 14, path: falling(14), strokePx: 1 },
  /** Observers: crosses. */
  crosses: { sizePx: 12, path: "M6 4v4M4 6h4", strokePx: 1.1 },
  /** Disputed areas under UN practice. */
  disputed: { sizePx: 6, path: falling(6), strokePx: 0.8 },
  /** Disputed areas by who administers them: a state, other authorities, several in parts. */
  "held-state": { sizePx: 5, path: "M2.5 -1v7", strokePx: 0.9 },
  "held-others": { sizePx: 5, path: "M-1 2.5h7", strokePx: 0.9 },
  "held-parts": { sizePx: 7, path: `${falling(7)}${rising(7)}`, strokePx: 0.7 },
} as const satisfies Record<string, Pattern>;

export type PatternName = keyof typeof PATTERNS;

/** One diagonal a tile, with the corners that its neighbours' diagonals cut. */
function rising(size: number): string {
  return `M-1 1L1 -1M-1 ${size + 1}L${size + 1} -1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`;
}

function falling(size: number): string {
  return `M-1 ${size - 1}L1 ${size + 1}M-1 -1L${size + 1} ${size + 1}M${size - 1} -1L${size + 1} 1`;
}
