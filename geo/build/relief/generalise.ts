import type { HeightGrid } from "./height-grid.ts";

/**
 * Takes single wrong samples and stripes out of a grid, then rounds its forms, as a cartographer does before shading:
 * the median of three by three samples, then a Gaussian of `sigma` samples. Edges repeat.
 */
export function generalise(grid: HeightGrid, sigma: number): HeightGrid {
  return { ...grid, heights: blur({ ...grid, heights: medians(grid) }, sigma) };
}

function medians({ columns, rows, heights }: HeightGrid): Float32Array {
  const around = new Float32Array(9);
  const result = new Float32Array(heights.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let count = 0;
      for (let down = -1; down <= 1; down += 1) {
        const line = clamp(row + down, rows) * columns;
        for (let right = -1; right <= 1; right += 1) {
          around[count] = heights[line + clamp(column + right, columns)] ?? 0;
          count += 1;
        }
      }
      result[row * columns + column] = around.sort()[4] ?? 0;
    }
  }
  return result;
}

/** A Gaussian, first along the rows, then along the columns. */
export function blur({ columns, rows, heights }: HeightGrid, sigma: number): Float32Array {
  const weights = gaussian(sigma);
  const reach = (weights.length - 1) / 2;
  const along = (source: Float32Array, isAcross: boolean): Float32Array => {
    const result = new Float32Array(source.length);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        let sum = 0;
        for (let step = -reach; step <= reach; step += 1) {
          const at = isAcross
            ? row * columns + clamp(column + step, columns)
            : clamp(row + step, rows) * columns + column;
          sum += (weights[step + reach] ?? 0) * (source[at] ?? 0);
        }
        result[row * columns + column] = sum;
      }
    }
    return result;
  };
  return along(along(heights, true), false);
}

function gaussian(sigma: number): number[] {
  const reach = Math.max(1, Math.ceil(sigma * 3));
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-(((index - reach) / sigma) ** 2) / 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
