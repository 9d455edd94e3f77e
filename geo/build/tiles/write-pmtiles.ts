import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

export interface EncodedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveMeta {
  /** Vector tiles are packed here; pictures are packed already. Vector tiles where left out. */
  readonly type?: "mvt" | "png";
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface DirectoryEntry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

const HEADER_BYTES = 127;
/** The first 16 kB of an archive must hold header and root directory, so that one request reads both. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
const UNPACKED = 1;
const GZIP = 2;
const TILE_TYPES = { mvt: 1, png: 2 } as const;

/**
 * Writes a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 * Equal tiles are stored once, and runs of them share a directory entry.
 */
export function writePmtiles(tiles: readonly EncodedTile[], meta: ArchiveMeta): Uint8Array {
  const type = meta.type ?? "mvt";
  const { entries, data, contents } = layOut(tiles, type === "mvt" ? gzip : (tile) => Buffer.from(tile));
  const metadata = gzip(Buffer.from(JSON.stringify(meta.metadata)));
  const { root, leaves } = directories(entries);
  const rootOffset = HEADER_BYTES;
  const metadataOffset = rootOffset + root.length;
  const leavesOffset = metadataOffset + metadata.length;
  const dataOffset = leavesOffset + leaves.length;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", 0, "ascii");
  header.writeUInt8(3, 7);
  const longs = [
    rootOffset,
    root.length,
    metadataOffset,
    metadata.length,
    leavesOffset,
    leaves.length,
    dataOffset,
    data.length,
    tiles.length,
    entries.length,
    contents,
  ];
  longs.forEach((value, index) => {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  });
  header.writeUInt8(1, 96);
  header.writeUInt8(GZIP, 97);
  header.writeUInt8(type === "mvt" ? GZIP : UNPACKED, 98);
  header.writeUInt8(TILE_TYPES[type], 99);
  header.writeUInt8(meta.minZoom, 100);
  header.writeUInt8(meta.maxZoom, 101);
  [-180, -85, 180, 85].forEach((degrees, index) => {
    header.writeInt32LE(degrees * 1e7, 102 + index * 4);
  });
  header.writeUInt8(meta.minZoom, 118);
  return Buffer.concat([header, root, metadata, leaves, data]);
}

interface Layout {
  readonly entries: DirectoryEntry[];
  readonly data: Buffer;
  readonly contents: number;
}

function layOut(tiles: readonly EncodedTile[], pack: (data: Uint8Array) => Buffer): Layout {
  const sorted = tiles
    .map((tile) => ({ tileId: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .toSorted((a, b) => a.tileId - b.tileId);
  const stored = new Map<string, { offset: number; length: number }>();
  const chunks: Buffer[] = [];
  const entries: DirectoryEntry[] = [];
  let offset = 0;
  for (const tile of sorted) {
    const hash = createHash("sha1").update(tile.data).digest("base64");
    let place = stored.get(hash);
    if (place === undefined) {
      const packed = pack(tile.data);
      place = { offset, length: packed.length };
      stored.set(hash, place);
      chunks.push(packed);
      offset += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === tile.tileId) last.runLength += 1;
    else entries.push({ tileId: tile.tileId, ...place, runLength: 1 });
  }
  return { entries, data: Buffer.concat(chunks), contents: stored.size };
}

function directories(entries: readonly DirectoryEntry[]): { root: Buffer; leaves: Buffer } {
  const whole = serialize(entries);
  if (whole.length <= MAX_ROOT_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const leaves: Buffer[] = [];
    const roots: DirectoryEntry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const leaf = serialize(entries.slice(start, start + size));
      // A run of no tiles marks an entry that points at a leaf directory.
      roots.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = serialize(roots);
    if (root.length <= MAX_ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

function serialize(entries: readonly DirectoryEntry[]): Buffer {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let previous = 0;
  for (const { tileId } of entries) {
    pushVarint(bytes, tileId - previous);
    previous = tileId;
  }
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    const follows = before !== undefined && before.offset + before.length === offset;
    pushVarint(bytes, follows ? 0 : offset + 1);
  });
  return gzip(Buffer.from(bytes));
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** zlib writes the operating system into byte 9; a fixed value keeps the build the same everywhere. */
function gzip(data: Uint8Array): Buffer {
  const packed = gzipSync(data, { level: 9 });
  packed[9] = 255;
  return packed;
}
