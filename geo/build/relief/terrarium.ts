import { PNG } from "pngjs";

/** Added to a height before it is split into bytes, as the encoding "terrarium" has it: red * 256 + green + blue / 256 - 32768. */
const OFFSET_M = 32_768;
const RGB = 2;

const UP = 2;

/** Steps that heights are rounded to, in metres, coarser where only a tint is drawn: it makes the archive small. */
function stepAt(height: number): number {
  if (height >= 0) return 8;
  if (height > -1200) return 16;
  return height > -2500 ? 64 : 256;
}

/** A raster-dem tile in rounded metres. Filter and level were chosen by trial: others are larger or ten times slower. */
export function encodeTerrarium(heights: Float32Array, size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  const data = Buffer.alloc(size * size * 3);
  heights.forEach((height, index) => {
    const step = stepAt(height);
    const value = Math.round(height / step) * step + OFFSET_M;
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

export function decodeTerrarium(bytes: Buffer): Float32Array {
  const { width, height, data } = PNG.sync.read(bytes);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return red * 256 + green + blue / 256 - OFFSET_M;
  });
}
