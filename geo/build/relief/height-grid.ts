import { PNG } from "pngjs";

/** Where a grid of heights lies: its first sample in the north-west, the same step both ways. */
export interface GridFrame {
  readonly west: number;
  readonly north: number;
  readonly stepDegrees: number;
}

/** Metres above the sea, row by row from north to south; each value is that of a point. */
export interface HeightGrid extends GridFrame {
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float32Array;
}

/** Added to a height so that the deepest sea is a positive number. */
const OFFSET_M = 11_000;
const GREYSCALE = 0;

/** A greyscale PNG of 16 bits: whole metres plus `OFFSET_M`. */
export function encodeHeights({ columns, rows, heights }: HeightGrid): Buffer {
  const png = new PNG({ width: columns, height: rows });
  const data = Buffer.alloc(heights.length * 2);
  // The encoder reads samples of 16 bits in the machine's own order.
  const samples = new Uint16Array(data.buffer, data.byteOffset, heights.length);
  heights.forEach((height, index) => {
    samples[index] = Math.round(height) + OFFSET_M;
  });
  png.data = data;
  return PNG.sync.write(png, {
    bitDepth: 16,
    colorType: GREYSCALE,
    inputColorType: GREYSCALE,
    inputHasAlpha: false,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

export function decodeHeights(bytes: Buffer, frame: GridFrame): HeightGrid {
  const { width, height, data } = PNG.sync.read(bytes, { skipRescale: true });
  // Four channels of 16 bits; grey stands in the first.
  const samples = data as unknown as Uint16Array;
  const heights = Float32Array.from({ length: width * height }, (_, index) => (samples[index * 4] ?? 0) - OFFSET_M);
  return { ...frame, columns: width, rows: height, heights };
}
