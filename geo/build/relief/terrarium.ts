import { PNG } from "pngjs";

/** Added to a height before it is split into bytes, as the encoding "terrarium" has it: red * 256 + green + blue / 256 - 32768. */
const OFFSET_M = 32_768;
const RGB = 2;

const UP = 2;

/** Land is rounded to this, in metres; it makes the archive small. */
const LAND_STEP_M = 8;
/** Depths are written as this part of themselves: enough for a tint, and too little for the bed of the sea to be shaded. */
export const DEPTH_PART = 1 / 16;

function written(height: number): number {
  if (height >= 0) return Math.round(height / LAND_STEP_M) * LAND_STEP_M;
  const step = height > -320 ? 1 : height > -2500 ? 4 : 8;
  return Math.round((height * DEPTH_PART) / step) * step;
}

/** A raster-dem tile: metres on land, a part of the depth at sea. Filter and level were chosen by trial: others are larger or ten times slower. */
export function encodeTerrarium(heights: Float32Array, size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  const data = Buffer.alloc(size * size * 3);
  heights.forEach((height, index) => {
    const value = written(height) + OFFSET_M;
    data[index * 3] = value >> 8;
    data[index * 3 + 1] = value & 255;
  });
  png.data = data;
  return PNG.sync.write(png, {
    bitDepth: 8,
    colorType: RGB,
    inputColorType: RGB,
    inputHasAlpha: false,
    filterType: UP,
    deflateLevel: 6,
    deflateStrategy: 0,
  });
}

/** Heights as a map reads them from a tile. */
export function decodeTerrarium(bytes: Buffer): Float32Array {
  const { width, height, data } = PNG.sync.read(bytes);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return red * 256 + green + blue / 256 - OFFSET_M;
  });
}
