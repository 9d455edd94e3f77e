/** Texts in a PNG by their keyword, as `iTXt` chunks of the PNG specification (third edition, 11.3.3.4) hold them. */
export type PngTexts = Readonly<Record<string, string>>;

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk. */
const FRAME_LENGTH = 12;

/** The picture with texts in it, before its pixels, so that a reader finds them first. Throws on what is no PNG. */
export function withPngTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const headerEnd = SIGNATURE_LENGTH + FRAME_LENGTH + chunkLength(png, SIGNATURE_LENGTH);
  if (chunkType(png, SIGNATURE_LENGTH) !== "IHDR") throw new Error("not a PNG");
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== "")
    .map(([keyword, text]) => textChunk(keyword, text));
  const all = [png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)];
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, its end; not compressed; no language tag and no translated keyword, each with its end.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

function chunkLength(png: Uint8Array, at: number): number {
  return new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(at);
}

function chunkType(png: Uint8Array, at: number): string {
  return String.fromCharCode(...png.subarray(at + 4, at + 8));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** ISO 3309, as PNG asks for. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
