import type { ReaderStory } from "../../geo/contract/story.ts";
import { formatCompactStory, type ParsedStory, parseStoryFile, type StoryFault } from "./story-file.ts";

/** Longer addresses are cut off by some mail programs and messengers. */
export const MOST_PACKED = 6000;

/** What a packed story may unpack to: a few letters of a forged link can stand for gigabytes. */
const MOST_UNPACKED_BYTES = 1_000_000;

export type UnpackedStory =
  | ParsedStory
  | {
      readonly type: "fault";
      readonly fault: StoryFault | { readonly type: "not-packed" } | { readonly type: "too-big" };
    };

/** A story in the letters of base64url, compressed (raw DEFLATE), for the address. */
export async function packStory(story: ReaderStory): Promise<string> {
  const bytes = new Blob([formatCompactStory(story)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64Url(new Uint8Array(await new Response(bytes).arrayBuffer()));
}

/** Reads what `packStory` writes; whatever else comes in an address is a fault, told and harmless. */
export async function unpackStory(packed: string): Promise<UnpackedStory> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = fromBase64Url(packed);
  } catch {
    return { type: "fault", fault: { type: "not-packed" } };
  }
  const text = await inflate(bytes).catch(() => undefined);
  if (text === undefined) return { type: "fault", fault: { type: "not-packed" } };
  return text === "too-big" ? { type: "fault", fault: { type: "too-big" } } : parseStoryFile(text.content);
}

/** Stops reading as soon as more comes out than may. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly content: string } | "too-big"> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_UNPACKED_BYTES) {
      await reader.cancel();
      return "too-big";
    }
    chunks.push(value);
  }
  return { content: await new Blob(chunks).text() };
}

function toBase64Url(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
