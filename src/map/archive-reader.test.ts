import { zxyToTileId } from "pmtiles";
import { describe, expect, test } from "vitest";
import { type EncodedTile, writePmtiles } from "../../geo/build/tiles/write-pmtiles.ts";
import { parseDirectory, tileIdOf } from "./archive-directory.ts";
import { createArchiveReader, type ReadBytes } from "./archive-reader.ts";

const META = { minZoom: 0, maxZoom: 7, metadata: { name: "Test" } };

const encoded = (z: number, x: number, y: number, text: string): EncodedTile => ({
  z,
  x,
  y,
  data: new TextEncoder().encode(text),
});

/** Every tile of one zoom level, each told apart by its address. */
function pyramid(z: number): EncodedTile[] {
  return Array.from({ length: 4 ** z }, (_, index) => {
    const [x, y] = [index % 2 ** z, Math.floor(index / 2 ** z)];
    return encoded(z, x, y, `${x} ${y}`);
  });
}

/** Reads bytes from memory, and keeps which were asked for. */
function memory(bytes: Uint8Array): { readonly readBytes: ReadBytes; readonly offsets: number[] } {
  const offsets: number[] = [];
  const readBytes: ReadBytes = async (offset, length) => {
    offsets.push(offset);
    return new Uint8Array(bytes.slice(offset, offset + length)).buffer;
  };
  return { readBytes, offsets };
}

const readerOf = (tiles: readonly EncodedTile[], type: "mvt" | "png" = "mvt") =>
  createArchiveReader(memory(writePmtiles(tiles, { ...META, type })).readBytes);

const words = (data: ArrayBuffer | undefined) => (data === undefined ? undefined : new TextDecoder().decode(data));

describe("a tile's number", () => {
  test.each([0, 1, 2, 5])("is that of the format's own library, for every tile of zoom %i", (z) => {
    const tiles = pyramid(z);
    expect(tiles.map(tileIdOf)).toEqual(tiles.map(({ x, y }) => zxyToTileId(z, x, y)));
  });

  test("is that of the library where it outgrows 32 bits", () => {
    for (const [z, x, y] of [
      [18, 160_001, 99_999],
      [26, 2 ** 26 - 1, 2 ** 25 + 7],
    ] as const)
      expect(tileIdOf({ z, x, y })).toBe(zxyToTileId(z, x, y));
  });
});

describe("a reader of an archive", () => {
  test.each(["mvt", "png"] as const)("gives every tile as it was, packed or not (%s)", async (type) => {
    const tiles = [encoded(0, 0, 0, "world"), ...pyramid(3), encoded(7, 90, 40, "end")];
    const reader = readerOf(tiles, type);
    const read = await Promise.all(tiles.map(async (tile) => words(await reader.readTile(tile))));
    expect(read).toEqual(tiles.map(({ data }) => new TextDecoder().decode(data)));
  });

  test("gives equal neighbours, which the archive holds once", async () => {
    const reader = readerOf(pyramid(2).map(({ z, x, y }) => encoded(z, x, y, "sea")));
    expect(words(await reader.readTile({ z: 2, x: 3, y: 3 }))).toBe("sea");
  });

  test("gives nothing for a tile between those held, beyond them, and outside the zoom levels", async () => {
    const reader = readerOf([encoded(2, 0, 0, "first"), encoded(2, 3, 0, "last")]);
    for (const tile of [
      { z: 2, x: 1, y: 1 },
      { z: 0, x: 0, y: 0 },
      { z: 7, x: 127, y: 127 },
      { z: 8, x: 0, y: 0 },
    ])
      expect(await reader.readTile(tile)).toBeUndefined();
  });

  test("reads a directory beyond the root once, also for tiles asked for at a time", async () => {
    // Tiles of many lengths make a root directory too long for the head of the archive.
    let seed = 1;
    const padding = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return "-".repeat(seed % 1000);
    };
    const uneven = pyramid(7).map(({ z, x, y }) => encoded(z, x, y, `${x} ${y}${padding()}`));
    const { readBytes, offsets } = memory(writePmtiles(uneven, { ...META, type: "png" }));
    const reader = createArchiveReader(readBytes);
    const texts = await Promise.all([40, 41].map(async (y) => words(await reader.readTile({ z: 7, x: 90, y }))));
    expect(texts.map((text) => text?.replaceAll("-", ""))).toEqual(["90 40", "90 41"]);
    // The head, one directory, two tiles.
    expect(offsets).toHaveLength(4);
  });

  test("reads again what has failed", async () => {
    const { readBytes } = memory(writePmtiles([encoded(0, 0, 0, "world")], META));
    let isDown = true;
    const reader = createArchiveReader((...run) => (isDown ? Promise.reject(new Error("down")) : readBytes(...run)));
    await expect(reader.readTile({ z: 0, x: 0, y: 0 })).rejects.toThrow("down");
    isDown = false;
    expect(words(await reader.readTile({ z: 0, x: 0, y: 0 }))).toBe("world");
  });

  test("hands the signal of whoever has gone to the reading of the tile", async () => {
    const reader = readerOf([encoded(0, 0, 0, "world")]);
    await expect(reader.readTile({ z: 0, x: 0, y: 0 }, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });

  test("says of other files that they are none", async () => {
    const read = (bytes: Uint8Array) => createArchiveReader(memory(bytes).readBytes).open();
    await expect(read(new TextEncoder().encode("<!doctype html>".repeat(20)))).rejects.toThrow("not a tile archive");
    await expect(read(new Uint8Array(3))).rejects.toThrow("ends within its header");
    const older = writePmtiles([encoded(0, 0, 0, "world")], META);
    older[7] = 2;
    await expect(read(older)).rejects.toThrow("version 2");
    const brotli = writePmtiles([encoded(0, 0, 0, "world")], META);
    brotli[98] = 3;
    await expect(read(brotli)).rejects.toThrow("method 3");
    expect(() => parseDirectory(new Uint8Array([3, 1]))).toThrow("cut short");
  });
});
