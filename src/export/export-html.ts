import { ExportError, type ExportJob } from "./export-tools.ts";
import { facesFor } from "./player-fonts.ts";
import { playerHtml } from "./player-html.ts";

/** A briefing in one file that opens from a disk: the player, the texts, and the data of its maps. */
export async function exportHtml({ subject, context, theme, signal, onProgress }: ExportJob): Promise<Blob> {
  const all = 3;
  onProgress({ done: 1, all });
  const { json, files, workerAddress, tileTexts } = await subject.packMaps(context, theme, signal);
  onProgress({ done: 2, all });
  const here = (path: string) => new URL(path, document.baseURI).href;
  const [script, styles, worker] = await Promise.all([
    fetchText(here("player/player.js"), signal),
    fetchText(here("player/player.css"), signal),
    fetchText(new URL(workerAddress, document.baseURI).href, signal),
  ]);
  onProgress({ done: 3, all });
  const text = JSON.stringify(json);
  const fonts = await fontFaces(text + tileTexts, signal);
  const html = playerHtml({
    language: context.language,
    title: `${subject.deck.title} – ${context.text.title}`,
    styles: fonts + styles,
    script,
    worker,
    json: text,
    files,
  });
  return new Blob([html], { type: "text/html;charset=utf-8" });
}

async function fontFaces(texts: string, signal: AbortSignal): Promise<string> {
  const known = new Map<string, Promise<string>>();
  const faces = facesFor(texts).map(async ({ family, weight, range, address }) => {
    const data = known.get(address) ?? fetchData(address, signal);
    known.set(address, data);
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(${await data}) format("woff2");unicode-range:${range}}`;
  });
  return (await Promise.all(faces)).join("\n");
}

async function fetchPart(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ExportError("part", cause);
  });
  if (!response.ok) throw new ExportError("part");
  return response;
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  return (await fetchPart(address, signal)).text();
}

async function fetchData(address: string, signal: AbortSignal): Promise<string> {
  const bytes = new Uint8Array(await (await fetchPart(address, signal)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(letters)}`;
}
