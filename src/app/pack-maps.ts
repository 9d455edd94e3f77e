import type { Deck, Slide } from "../deck/deck.ts";
import { cameraOfFreeArea, type FreeArea, pictureCamera } from "../deck/picture-frame.ts";
import type { Camera } from "../domain/camera.ts";
import { type IndexEntry, passes } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import { plainStoryText } from "../domain/story-text.ts";
import { sourceAbout, sourceName } from "../export/describe-source.ts";
import { type ExportContext, ExportError, type LegendLine, type OfflineMap } from "../export/export-tools.ts";
import { asOfLine, slideAlt } from "../export/marginalia.ts";
import { workerAddress } from "../map/controller.ts";
import type { DataAddresses } from "../map/layers/layer-module.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { OFFLINE_LAYERS } from "../map/offline-files.ts";
import { readTile } from "../map/tile-archive.ts";
import { type TileId, tileKey, tilesOfCut } from "../map/tile-cut.ts";
import { packFiles, toText } from "../player/file-pack.ts";
import { type PackedBriefing, type PackedSlide, packView } from "../player/packed-briefing.ts";
import type { ThemeName } from "../theme/theme.ts";

interface Maps {
  readonly deck: Deck;
  readonly step: number;
  readonly theme: ThemeName;
  readonly free: FreeArea;
  readonly context: ExportContext;
  readonly entries: readonly IndexEntry[];
  readonly addresses: DataAddresses;
  readonly modelOf: (slide: Slide) => MapViewModel;
  readonly legendOf: (slide: Slide) => readonly LegendLine[];
  readonly signal: AbortSignal;
}

/** A large screen, and as much around it as a narrow one may show of it. */
const SCREEN = { widthPx: 1600, heightPx: 1200 } as const;

/** Everything that the offline player's maps need, cut out for the slides of a deck. */
export async function packMaps(maps: Maps): Promise<OfflineMap> {
  const { deck, free, addresses, signal } = maps;
  const cameras = deck.slides.map(
    ({ view: { frame } }): Camera =>
      frame.type === "camera" ? cameraOfFreeArea(frame.camera, free, SCREEN) : pictureCamera(frame, SCREEN),
  );
  const base = tilesOfCut({ cameras, ...SCREEN, maxZoom: 7, worldZoom: 3 });
  // Tiles of relief are half as large, so a level more of them is drawn.
  const closer = cameras.map((camera) => ({ ...camera, zoom: camera.zoom + 1 }));
  const relief = tilesOfCut({
    cameras: closer,
    widthPx: SCREEN.widthPx * 2,
    heightPx: SCREEN.heightPx * 2,
    maxZoom: 4,
    worldZoom: 2,
  });
  const files = new Map<string, Uint8Array>();
  await Promise.all([
    ...base.map((tile) => keepTile(files, "base", addresses.tiles, tile, signal)),
    ...(maps.modelOf(firstOf(deck)).theme.hasRelief ? relief : []).map((tile) =>
      keepTile(files, "relief", addresses.relief, tile, signal),
    ),
    ...Object.entries(OFFLINE_LAYERS).map(async ([layer, name]) => {
      files.set(name, await fetchBytes(addresses[layer as keyof typeof OFFLINE_LAYERS], signal));
    }),
  ]);
  const tileTexts = labelLetters(files);
  return { json: packBriefing(maps), files: await toText(packFiles(files)), workerAddress, tileTexts };
}

function firstOf({ slides }: Deck): Slide {
  const [first] = slides;
  if (first === undefined) throw new Error("a deck without slides");
  return first;
}

async function keepTile(
  files: Map<string, Uint8Array>,
  folder: string,
  template: string,
  tile: TileId,
  signal: AbortSignal,
): Promise<void> {
  const bytes = await readTile(template, tile, signal).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ExportError("data", cause);
  });
  if (bytes !== undefined) files.set(`${folder}/${tileKey(tile)}`, bytes);
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ExportError("data", cause);
  });
  if (!response.ok) throw new ExportError("data");
  return new Uint8Array(await response.arrayBuffer());
}

/** Each letter beyond ASCII that the labels of a map may hold, once: they say which fonts it needs. */
function labelLetters(files: ReadonlyMap<string, Uint8Array>): string {
  const letters = new Set<string>();
  for (const [name, bytes] of files) {
    if (name.startsWith("relief/")) continue;
    for (const letter of new TextDecoder().decode(bytes).match(/[\u00a0-\u052f]/g) ?? []) letters.add(letter);
  }
  return [...letters].join("");
}

function packBriefing(maps: Maps): PackedBriefing {
  const { deck, context, free, theme, entries, step } = maps;
  const { text, own, language } = context;
  const models = deck.slides.map(maps.modelOf);
  const ids = new Set(deck.slides.flatMap(({ sources }) => sources));
  return {
    title: deck.title,
    summary: deck.summary,
    language,
    theme,
    free,
    slides: deck.slides.map((slide) => packSlide(slide, maps)),
    sources: [...ids].flatMap((id) => {
      const source = context.sources.get(id);
      if (source === undefined) return [];
      return [{ id, name: sourceName(source, context), about: sourceAbout(source, context), url: source.url }];
    }),
    entries: entries.filter((entry) => models.some(({ time, facets }) => passes(entry, { ...facets, time }))),
    words: own.player,
    made: own.madeOn(context.dataVersion, context.day),
    disclaimer: context.disclaimer,
    attribution: context.attribution,
    credits: text.controls.credits,
    address: context.addressOfSlide(deck, step),
  };
}

function packSlide(slide: Slide, { context, modelOf, legendOf }: Maps): PackedSlide {
  return {
    id: slide.id,
    title: slide.title,
    blocks: slide.blocks,
    notes: plainStoryText(slide.notes),
    sources: slide.sources,
    frame: slide.view.frame,
    asOf: asOfLine(slide.view.time, context),
    alt: slideAlt(slide, context),
    legend: legendOf(slide),
    map: packView(modelOf(slide)),
    links: Object.fromEntries(
      linksOf(slide).map((selection) => [selectionKey(selection), context.addressOfSelection(selection, slide)]),
    ),
  };
}

function linksOf({ blocks }: Slide) {
  const paragraphs = blocks.flatMap((block) => {
    if (block.type === "prose") return block.paragraphs;
    if (block.type === "entries") return block.entries.map(({ text }) => text);
    return block.type === "table" ? block.table.rows.flat() : [];
  });
  return paragraphs.flatMap((paragraph) => paragraph.flatMap((part) => (part.type === "link" ? [part.selection] : [])));
}
