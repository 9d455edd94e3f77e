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
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await fetch(this.#url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal ? { signal } : {}),
    });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
    this.#whole ??= response.arrayBuffer();
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

let protocol: Protocol | undefined;

/** Makes an archive readable as `pmtiles://…`; gives the tile template for a vector source. */
export function registerArchive(url: string): string {
  if (protocol === undefined) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  protocol.add(new PMTiles(new RangeOrWholeSource(url)));
  return `pmtiles://${url}/{z}/{x}/{y}`;
}
