import type { Camera } from "../domain/camera.ts";

export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

interface Cut {
  readonly cameras: readonly Camera[];
  /** How much around each camera's middle is wanted, in CSS pixels at its zoom. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly maxZoom: number;
  /** The levels that are wanted of the whole world. */
  readonly worldZoom: number;
}

/**
 * The tiles (of 512 pixels) that maps with these cameras need: the level that each is drawn from, the one above and the
 * one below it, since a screen may be smaller or larger, and the whole world coarsely around them.
 */
export function tilesOfCut({ cameras, widthPx, heightPx, maxZoom, worldZoom }: Cut): readonly TileId[] {
  const keys = new Map<string, TileId>();
  const add = (tile: TileId): void => void keys.set(tileKey(tile), tile);
  for (let z = 0; z <= Math.min(worldZoom, maxZoom); z++)
    for (let x = 0; x < 2 ** z; x++) for (let y = 0; y < 2 ** z; y++) add({ z, x, y });
  for (const { lon, lat, zoom } of cameras) {
    const middle = { x: (lon + 180) / 360, y: 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI) };
    const worldPx = 512 * 2 ** zoom;
    const half = { x: widthPx / worldPx / 2, y: heightPx / worldPx / 2 };
    const drawn = Math.floor(zoom);
    for (let z = Math.max(0, Math.min(drawn - 1, maxZoom)); z <= Math.min(drawn + 1, maxZoom); z++) {
      const count = 2 ** z;
      const at = (part: number) => Math.floor(part * count);
      for (let x = at(middle.x - half.x); x <= at(middle.x + half.x); x++)
        for (let y = Math.max(0, at(middle.y - half.y)); y <= Math.min(count - 1, at(middle.y + half.y)); y++)
          add({ z, x: ((x % count) + count) % count, y });
    }
  }
  return [...keys.values()];
}

export function tileKey({ z, x, y }: TileId): string {
  return `${z}/${x}/${y}`;
}
