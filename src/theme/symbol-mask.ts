import { type Ring, SYMBOLS, type SymbolId } from "./symbols.ts";

/** Samples a pixel and side. */
const FINENESS = 4;

/** How much of each pixel a symbol covers, 0 to 1, when drawn so many pixels wide. For tests of legibility. */
export function symbolMask(id: SymbolId, sizePx: number): Float64Array {
  const rings = [...SYMBOLS[id].outlines, ...SYMBOLS[id].marks];
  return Float64Array.from({ length: sizePx * sizePx }, (_, pixel) => {
    let covered = 0;
    for (let sample = 0; sample < FINENESS ** 2; sample++) {
      const x = (pixel % sizePx) + ((sample % FINENESS) + 0.5) / FINENESS;
      const y = Math.floor(pixel / sizePx) + (Math.floor(sample / FINENESS) + 0.5) / FINENESS;
      if (isInside(rings, (x * 16) / sizePx, (y * 16) / sizePx)) covered++;
    }
    return covered / FINENESS ** 2;
  });
}

/** What two masks have in common over what either covers: 1 for the same, 0 for nothing in common. */
export function overlapOf(a: Float64Array, b: Float64Array): number {
  let common = 0;
  let either = 0;
  for (const [pixel, value] of a.entries()) {
    common += Math.min(value, b[pixel] ?? 0);
    either += Math.max(value, b[pixel] ?? 0);
  }
  return common / either;
}

/** The even-odd rule: a point is inside where a ray to the right crosses an odd number of edges. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
    });
  }
  return crossings % 2 === 1;
}
