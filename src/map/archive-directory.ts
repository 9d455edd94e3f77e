/**
 * The parts of a PMTiles archive of version 3 that a reader needs: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md.
 * The library that writes them brings its own fetching, its own cache and an unpacker for browsers long gone, and all of that
 * would be in the first load.
 */

/** Header and root directory lie within this many bytes of the start. */
export const HEAD_BYTES = 16_384;

const HEADER_BYTES = 127;
/** "PM", and the "T" of the rest. */
const MAGIC = 0x504d;
const VERSION = 3;

/** A run of bytes of the archive. */
export interface ByteRun {
  readonly offset: number;
  readonly length: number;
}

export interface ArchiveHeader {
  readonly root: ByteRun;
  /** Where the offsets of leaf directories count from. */
  readonly leavesOffset: number;
  /** Where the offsets of tiles count from. */
  readonly tilesOffset: number;
  readonly isDirectoryGzipped: boolean;
  readonly isTileGzipped: boolean;
  readonly isVector: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Of a directory: tiles `tileId` to `tileId + runLength` share these bytes; with no run they are a further directory. */
export interface DirectoryEntry extends ByteRun {
  readonly tileId: number;
  readonly runLength: number;
}

export function parseHeader(head: ArrayBuffer): ArchiveHeader {
  if (head.byteLength < HEADER_BYTES) throw new Error("not a tile archive: it ends within its header");
  const view = new DataView(head);
  if (view.getUint16(0) !== MAGIC) throw new Error("not a tile archive");
  if (view.getUint8(7) !== VERSION) throw new Error(`tile archive of version ${view.getUint8(7)}`);
  const uint64 = (at: number): number => Number(view.getBigUint64(at, true));
  const tileType = view.getUint8(99);
  return {
    root: { offset: uint64(8), length: uint64(16) },
    leavesOffset: uint64(40),
    tilesOffset: uint64(56),
    isDirectoryGzipped: isGzipped(view.getUint8(97)),
    isTileGzipped: isGzipped(view.getUint8(98)),
    isVector: tileType === 1 || tileType === 6,
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
  };
}

/** 0 is "unknown" and taken for none, as the pictures in an archive carry their own compression. */
function isGzipped(compression: number): boolean {
  if (compression > 2) throw new Error(`tile archive packed by method ${compression}`);
  return compression === 2;
}

/** Number of entries, then a column each: tile numbers as steps, runs, lengths, offsets (0: right after the one before). */
export function parseDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const next = varints(bytes);
  const column = Array.from({ length: next() });
  let lastId = 0;
  const tileIds = column.map(() => (lastId += next()));
  const runs = column.map(next);
  const lengths = column.map(next);
  let end = 0;
  return tileIds.map((tileId, index) => {
    const length = lengths[index] ?? 0;
    const written = next();
    const offset = written === 0 ? end : written - 1;
    end = offset + length;
    return { tileId, runLength: runs[index] ?? 0, length, offset };
  });
}

/** Reads numbers of seven bits a byte, the lowest first; by multiplication, since they outgrow 32 bits. */
function varints(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at];
      if (byte === undefined) throw new Error("tile archive: a directory is cut short");
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
}

/** The entry that a tile is in, by itself or in a further directory; undefined where the archive has none. */
export function findEntry(directory: readonly DirectoryEntry[], tileId: number): DirectoryEntry | undefined {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directory[middle]?.tileId ?? 0) <= tileId) low = middle + 1;
    else high = middle;
  }
  const entry = directory[low - 1];
  if (entry === undefined) return undefined;
  return entry.runLength === 0 || tileId - entry.tileId < entry.runLength ? entry : undefined;
}

/** A tile's number: all tiles of lower zooms come first, then those of its own along a Hilbert curve. */
export function tileIdOf({ z, x, y }: { readonly z: number; readonly x: number; readonly y: number }): number {
  let tileId = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const isRight = (column & side) !== 0;
    const isDown = (row & side) !== 0;
    tileId += (isDown ? (isRight ? 2 : 1) : isRight ? 3 : 0) * side * side;
    // In the upper two quarters the curve runs turned, and in the right one backwards as well.
    if (!isDown) [column, row] = isRight ? [side - 1 - row, side - 1 - column] : [row, column];
  }
  return tileId;
}
