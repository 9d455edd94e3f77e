/** Files as one run of bytes: the length of the list, the list as JSON (name and length of each), then their bytes. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(JSON.stringify([...files].map(([name, { length }]) => [name, length])));
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 4 + list.length);
  const packed = new Uint8Array(size);
  new DataView(packed.buffer).setUint32(0, list.length);
  packed.set(list, 4);
  let at = 4 + list.length;
  for (const bytes of files.values()) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

export function unpackFiles(packed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const listLength = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + listLength))) as readonly [string, number][];
  let at = 4 + listLength;
  return new Map(
    list.map(([name, length]) => {
      const bytes = packed.subarray(at, at + length);
      at += length;
      return [name, bytes];
    }),
  );
}

/** Gzip and base64, as text that stands in an HTML file. */
export async function toText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const zipped = new Uint8Array(await through(bytes, new CompressionStream("gzip")));
  // By pieces: an argument for every byte would be too many for a call.
  const PIECE = 0x8000;
  const pieces: string[] = [];
  for (let at = 0; at < zipped.length; at += PIECE)
    pieces.push(String.fromCharCode(...zipped.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
}

export async function fromText(text: string): Promise<Uint8Array> {
  const zipped = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Uint8Array(await through(zipped, new DecompressionStream("gzip")));
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}
