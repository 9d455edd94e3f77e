import type { Feature } from "geojson";
import { Compression, PMTiles, type RangeResponse, type Source, TileType } from "pmtiles";
import { describe, expect, test } from "vitest";
import { cutTiles, MAX_ZOOM, type TileLayer } from "./cut-tiles.ts";
import { type EncodedTile, writePmtiles } from "./write-pmtiles.ts";

class BufferSource implements Source {
  readonly reads: number[] = [];
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  getKey(): string {
    return "buffer";
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.reads.push(length);
    return { data: new Uint8Array(this.#bytes.slice(offset, offset + length)).buffer };
  }
}

const META = { minZoom: 0, maxZoom: 7, metadata: { name: "Test", vector_layers: [] } };
const bytes = (text: string) => new TextEncoder().encode(text);
const tile = (z: number, x: number, y: number, text: string): EncodedTile => ({ z, x, y, data: bytes(text) });

/** Every tile of one zoom level, each told apart by its address. */
function pyramid(z: number, text: (x: number, y: number) => string): EncodedTile[] {
  return Array.from({ length: 4 ** z }, (_, index) => {
    const [x, y] = [index % 2 ** z, Math.floor(index / 2 ** z)];
    return tile(z, x, y, text(x, y));
  });
}

async function wronglyRead(tiles: readonly EncodedTile[]): Promise<string[]> {
  const archive = new PMTiles(new BufferSource(writePmtiles(tiles, META)));
  const wrong: string[] = [];
  for (const { z, x, y, data } of tiles) {
    const read = await archive.getZxy(z, x, y);
    if (read === undefined || Buffer.compare(new Uint8Array(read.data), data) !== 0) wrong.push(`${z}/${x}/${y}`);
  }
  return wrong;
}

describe("an archive", () => {
  test("gives back every tile as it was", async () => {
    expect(
      await wronglyRead([tile(0, 0, 0, "world"), ...pyramid(1, (x, y) => `${x} ${y}`), tile(7, 90, 40, "end")]),
    ).toEqual([]);
  });

  test("gives nothing for a tile that it does not hold", async () => {
    const archive = new PMTiles(new BufferSource(writePmtiles([tile(0, 0, 0, "world")], META)));
    expect(await archive.getZxy(3, 1, 1)).toBeUndefined();
  });

  test("says its zoom levels, counts and metadata", async () => {
    const archive = new PMTiles(
      new BufferSource(
        writePmtiles(
          pyramid(1, () => "sea"),
          META,
        ),
      ),
    );
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 7, numAddressedTiles: 4, tileType: 1 });
    expect(await archive.getMetadata()).toEqual(META.metadata);
  });

  test("holds equal tiles once", async () => {
    const distinct = writePmtiles(
      pyramid(3, (x, y) => `${x} ${y}`.repeat(50)),
      META,
    );
    const equal = writePmtiles(
      pyramid(3, () => "0 0".repeat(50)),
      META,
    );
    const header = await new PMTiles(new BufferSource(equal)).getHeader();
    expect([header.numTileContents, header.numTileEntries]).toEqual([1, 1]);
    expect(equal.length).toBeLessThan(distinct.length / 2);
  });

  test("gives back equal tiles that do not follow one another", async () => {
    expect(await wronglyRead(pyramid(3, (x, y) => ((x + y) % 2 === 0 ? "land" : `sea ${x} ${y}`)))).toEqual([]);
  });

  test("gives back every tile where the directory overflows into leaves", async () => {
    // Tiles that share contents out of order have offsets that compress badly.
    const tiles = pyramid(MAX_ZOOM, (x, y) => `tile ${(x * x * 7919 + y * 104_729 + x * y) % 3001}`);
    const source = new BufferSource(writePmtiles(tiles, META));
    const header = await new PMTiles(source).getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(await wronglyRead(tiles)).toEqual([]);
  }, 60_000);

  test("leaves pictures unpacked, and says that they are PNG", async () => {
    const pictures = new PMTiles(new BufferSource(writePmtiles([tile(0, 0, 0, "picture")], { ...META, type: "png" })));
    const { tileType, tileCompression } = await pictures.getHeader();
    expect([tileType, tileCompression]).toEqual([TileType.Png, Compression.None]);
    expect(Buffer.from((await pictures.getZxy(0, 0, 0))?.data ?? new ArrayBuffer(0)).toString()).toBe("picture");
  });

  test("is the same whatever the order of its tiles", () => {
    const tiles = pyramid(2, (x, y) => `${x} ${y}`);
    expect(Buffer.compare(writePmtiles(tiles, META), writePmtiles(tiles.toReversed(), META))).toBe(0);
  });
});

describe("cut tiles", () => {
  const city = (lon: number, lat: number): Feature => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: { en: "City" },
  });
  const layer = (features: TileLayer["features"]): TileLayer => ({ name: "cities", features, tolerance: 0 });
  const addresses = (features: TileLayer["features"]) =>
    cutTiles([layer(features)]).map(({ z, x, y }) => `${z}/${x}/${y}`);

  test("hold a point in one tile a zoom level", () => {
    expect(addresses([{ feature: city(10, 10) }])).toHaveLength(MAX_ZOOM + 1);
  });

  test("begin at a feature's first zoom level", () => {
    expect(addresses([{ feature: city(10, 10), minZoom: 5 }]).map((address) => address[0])).toEqual(["5", "6", "7"]);
  });

  test("end at a feature's last zoom level", () => {
    const zooms = addresses([{ feature: city(10, 10), minZoom: 3, maxZoom: 4 }]).map((address) => address[0]);
    expect(zooms).toEqual(["3", "4"]);
  });

  test("leave out what is empty", () => {
    expect(addresses([])).toEqual([]);
  });

  test("lie where the feature lies", () => {
    expect(addresses([{ feature: city(76.945, 43.238), minZoom: 7 }])).toEqual(["7/91/46"]);
  });

  test("name their layer", () => {
    const [first] = cutTiles([layer([{ feature: city(10, 10) }])]);
    expect(Buffer.from(first?.data ?? []).toString("latin1")).toContain("cities");
  });

  test("are the same from one cut to the next", () => {
    const layers = [layer([{ feature: city(10, 10) }, { feature: city(76.9, 43.2) }])];
    expect(cutTiles(layers)).toEqual(cutTiles(layers));
  });
});
