import {
  type ArchiveHeader,
  type ByteRun,
  type DirectoryEntry,
  findEntry,
  HEAD_BYTES,
  parseDirectory,
  parseHeader,
  tileIdOf,
} from "./archive-directory.ts";

/** Reads some bytes of an archive; no more of them than there are. */
export type ReadBytes = (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface ArchiveReader {
  /** Reads where its tiles lie, before the first is asked for. */
  readonly open: () => Promise<ArchiveHeader>;
  /** A tile, unpacked; undefined for one that the archive lacks. */
  readonly readTile: (tile: TileAddress, signal?: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/** From a root directory to a tile: no archive nests deeper. */
const MOST_DIRECTORIES = 4;

/** Header and directories are kept, tiles are not: the map keeps those that it shows. */
export function createArchiveReader(readBytes: ReadBytes): ArchiveReader {
  const keep = createKeeper();

  const opened = async () => {
    const head = await readBytes(0, HEAD_BYTES);
    const header = parseHeader(head);
    return { header, root: await unpackDirectory(cut(head, header.root), header) };
  };
  const open = () => keep("", opened) as ReturnType<typeof opened>;

  const readDirectory = (run: ByteRun, header: ArchiveHeader) =>
    // Without the tile's own signal, since other tiles may wait for the same directory.
    keep(`${run.offset}`, async () => unpackDirectory(await readBytes(run.offset, run.length), header)) as Promise<
      readonly DirectoryEntry[]
    >;

  const readTile: ArchiveReader["readTile"] = async (tile, signal) => {
    const { header, root } = await open();
    signal?.throwIfAborted();
    if (tile.z < header.minZoom || tile.z > header.maxZoom) return undefined;
    const tileId = tileIdOf(tile);
    let directory = root;
    for (let depth = 0; depth < MOST_DIRECTORIES; depth += 1) {
      const entry = findEntry(directory, tileId);
      if (entry === undefined) return undefined;
      if (entry.runLength > 0) {
        const packed = await readBytes(header.tilesOffset + entry.offset, entry.length, signal);
        return header.isTileGzipped ? unzip(packed) : packed;
      }
      directory = await readDirectory({ offset: header.leavesOffset + entry.offset, length: entry.length }, header);
      signal?.throwIfAborted();
    }
    throw new Error("tile archive: its directories nest too deep");
  };

  return { open: async () => (await open()).header, readTile };
}

/** Reads each thing once for all who ask for it; what failed is read again for the next. */
function createKeeper() {
  const kept = new Map<string, Promise<unknown>>();
  return (key: string, read: () => Promise<unknown>): Promise<unknown> => {
    const reading =
      kept.get(key) ??
      read().catch((cause: unknown) => {
        kept.delete(key);
        throw cause;
      });
    kept.set(key, reading);
    return reading;
  };
}

function cut(bytes: ArrayBuffer, { offset, length }: ByteRun): ArrayBuffer {
  return bytes.slice(offset, offset + length);
}

async function unpackDirectory(packed: ArrayBuffer, { isDirectoryGzipped }: ArchiveHeader) {
  return parseDirectory(new Uint8Array(isDirectoryGzipped ? await unzip(packed) : packed));
}

function unzip(packed: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
