import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol, type RangeResponse, type Source } from "pmtiles";

/**
 * Reads a PMTiles archive by ranges where the server answers them; where it sends the whole file instead,
 * as the plainest static servers do, keeps that file and serves every range from it.
 */
class RangeOrWholeSource implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const request = { headers: { range: `bytes=${offset}-${offset + length - 1}` }, ...(signal ? { signal } : {}) };
    const part = (init: RequestInit) => this.#fetchPart(init, offset, length);
    const data = await part(request).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
    });
    if (data !== undefined && data.byteLength > 0) return { data };
    // Chromium's cache may cut short a range that is asked for twice at once: ask again, past the cache.
    return { data: await part({ ...request, cache: "no-store" }) };
  }

  async #fetchPart(request: RequestInit, offset: number, length: number): Promise<ArrayBuffer> {
    if (this.#whole) return (await this.#whole).slice(offset, offset + length);
    const response = await fetch(this.#url, request);
    if (response.status === 206) return response.arrayBuffer();
    if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
    this.#whole ??= response.arrayBuffer().catch((cause: unknown) => {
      this.#whole = undefined;
      throw cause;
    });
    return (await this.#whole).slice(offset, offset + length);
  }
}

let protocol: Protocol | undefined;
const archives = new Map<string, PMTiles>();

/** Makes an archive readable as `pmtiles://…`; gives the tile template for a source. */
export function registerArchive(url: string, { isWantedNow }: { readonly isWantedNow: boolean }): string {
  if (protocol === undefined) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  const archive = new PMTiles(new RangeOrWholeSource(url));
  protocol.add(archive);
  archives.set(`pmtiles://${url}/{z}/{x}/{y}`, archive);
  // Header and directories are read before the map asks; a failure shows again when its first tile does.
  if (isWantedNow) archive.getZxy(2, 2, 1).catch(() => undefined);
  return `pmtiles://${url}/{z}/{x}/{y}`;
}

/** A tile of an archive by the template that `registerArchive` gave, unpacked; undefined for one that the archive lacks. */
export async function readTile(
  template: string,
  { z, x, y }: { readonly z: number; readonly x: number; readonly y: number },
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const tile = await archives.get(template)?.getZxy(z, x, y, signal);
  return tile === undefined ? undefined : new Uint8Array(tile.data);
}
