import { addProtocol } from "maplibre-gl";
import { type ArchiveReader, createArchiveReader, type TileAddress } from "./archive-reader.ts";

/**
 * Reads a PMTiles archive by ranges where the server answers them; where it sends the whole file instead,
 * as the plainest static servers do, keeps that file and serves every range from it.
 */
class RangeOrWholeSource {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> {
    const request = { headers: { range: `bytes=${offset}-${offset + length - 1}` }, ...(signal ? { signal } : {}) };
    const part = (init: RequestInit) => this.#fetchPart(init, offset, length);
    const data = await part(request).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
    });
    if (data !== undefined && data.byteLength > 0) return data;
    // Chromium's cache may cut short a range that is asked for twice at once: ask again, past the cache.
    return part({ ...request, cache: "no-store" });
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

const PROTOCOL = "pmtiles";
const archives = new Map<string, ArchiveReader>();

/** Makes an archive readable as `pmtiles://…`; gives the tile template for a source. */
export function registerArchive(url: string, { isWantedNow }: { readonly isWantedNow: boolean }): string {
  if (archives.size === 0) addProtocol(PROTOCOL, answerTile);
  const source = new RangeOrWholeSource(url);
  const archive = createArchiveReader((offset, length, signal) => source.getBytes(offset, length, signal));
  archives.set(url, archive);
  // Header and directories are read before the map asks; a failure shows again when its first tile does.
  if (isWantedNow) archive.readTile({ z: 2, x: 2, y: 1 }).catch(() => undefined);
  return `${PROTOCOL}://${url}/{z}/{x}/{y}`;
}

/** A tile that the map asks for; one that the archive lacks is empty, or as a picture fails, which leaves its place bare. */
async function answerTile(
  { url }: { readonly url: string },
  { signal }: AbortController,
): Promise<{ data: ArrayBuffer }> {
  const [, address = "", z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const archive = archives.get(address);
  if (archive === undefined) throw new Error(`no tile archive is registered for ${url}`);
  const data = await archive.readTile({ z: Number(z), x: Number(x), y: Number(y) }, signal);
  signal.throwIfAborted();
  if (data !== undefined) return { data };
  if (!(await archive.open()).isVector) throw new Error(`no picture at ${url}`);
  return { data: new ArrayBuffer(0) };
}

/** A tile of an archive by the template that `registerArchive` gave, unpacked; undefined for one that the archive lacks. */
export async function readTile(
  template: string,
  tile: TileAddress,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const url = template.slice(`${PROTOCOL}://`.length, -"/{z}/{x}/{y}".length);
  const bytes = await archives.get(url)?.readTile(tile, signal);
  return bytes === undefined ? undefined : new Uint8Array(bytes);
}
