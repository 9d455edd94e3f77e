import type { QueryClient } from "@tanstack/react-query";
import type { Deck, Slide } from "../deck/deck.ts";
import { mentionsOfDeck } from "../deck/mentions-of-deck.ts";
import {
  cameraOfFreeArea,
  type FreeArea,
  type PictureSize,
  pictureCamera,
  STORY_FREE_AREA,
} from "../deck/picture-frame.ts";
import type { Camera } from "../domain/camera.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import type { EventFacets } from "../domain/event-facets.ts";
import { type IndexEntry, passes, passesAtAnyTime } from "../domain/event-index.ts";
import {
  ExportError,
  type LegendLine,
  type PictureRequest,
  type PictureTaker,
  type Subject,
} from "../export/export-tools.ts";
import { legendOf } from "../map/legend.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { openStillMap, StillMapError } from "../map/still-map.ts";
import type { ExportedThing } from "../state/store.ts";
import type { Language, ProjectionChoice } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";
import type { ThemeName } from "../theme/theme.ts";
import { mapDataAddresses } from "./data-addresses.ts";
import { loadMapFonts } from "./map-fonts.ts";
import { packMaps } from "./pack-maps.ts";
import { type StillFiles, shownOfSlide, stillViewModel } from "./still-view.ts";

/** All that pictures are taken with, beside the slides themselves. */
export interface SubjectPlace {
  readonly client: QueryClient;
  readonly files: StillFiles;
  readonly language: Language;
  readonly text: Messages;
  readonly projection: ProjectionChoice;
  readonly practice: BoundaryPractice;
  /** What the reader has narrowed the events to. */
  readonly facets: EventFacets;
  /** Where the page's own map looks, and the part of it that nothing covers. */
  readonly camera: Camera;
  readonly free: FreeArea;
}

interface Thing {
  readonly thing: ExportedThing;
  readonly deck: Deck;
  readonly step: number;
  readonly storyFile?: string | undefined;
}

export function createSubject({ thing, deck, step, storyFile }: Thing, place: SubjectPlace): Subject {
  const { files, text } = place;
  const modelOf = (slide: Slide, theme: ThemeName): MapViewModel => {
    const shown = shownOfSlide(slide.view);
    const look = { theme, language: place.language, projection: place.projection, practice: place.practice, text };
    return stillViewModel(thing === "view" ? { ...shown, facets: place.facets } : shown, look, files);
  };
  const cameraOf = ({ view: { frame } }: Slide, size: PictureSize): Camera =>
    thing === "view" && frame.type === "camera"
      ? cameraOfFreeArea(frame.camera, place.free, size)
      : pictureCamera(frame, size);
  const legendLines: Subject["legendOf"] = (slide, size, theme) =>
    legendOf(modelOf(slide, theme), files.index, cameraOf(slide, size).zoom).map(
      ({ id, swatch, label }): LegendLine => ({ id, swatch, label: label(text) }),
    );
  return {
    thing,
    deck,
    step,
    entries: shownEntries(deck, (slide) => modelOf(slide, "light"), files.index.entries),
    cameraOf,
    legendOf: legendLines,
    openPictures: (request) => openPictures(request, { deck, modelOf, cameraOf, place }),
    packMaps: (context, theme, signal) =>
      packMaps({
        deck,
        step,
        theme,
        free: thing === "view" ? place.free : STORY_FREE_AREA,
        context,
        entries: thing === "view" ? entriesOfView(place) : files.index.entries,
        addresses: mapDataAddresses(),
        modelOf: (slide) => modelOf(slide, theme),
        legendOf: (slide) => legendLines(slide, { widthPx: 1280, heightPx: 900 }, theme),
        signal,
      }),
    storyFile,
  };
}

/** Facets that the player does not know have done their work before. */
function entriesOfView({ files, facets }: SubjectPlace): readonly IndexEntry[] {
  return files.index.entries.filter((entry) => passesAtAnyTime(entry, facets));
}

/** What the slides' maps draw or their texts link to, oldest first. */
function shownEntries(
  deck: Deck,
  modelOf: (slide: Slide) => MapViewModel,
  entries: readonly IndexEntry[],
): readonly IndexEntry[] {
  const models = deck.slides.map(modelOf);
  const mentioned = mentionsOfDeck(deck);
  return entries
    .filter((entry) => {
      const layer = entry.series === undefined ? "events" : "exercises";
      const isNamed = mentioned.has(`event:${entry.id}`) || mentioned.has(`exercise:${entry.id}`);
      return (
        isNamed || models.some(({ layers, time, facets }) => layers.has(layer) && passes(entry, { ...facets, time }))
      );
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

interface Pictures {
  readonly deck: Deck;
  readonly modelOf: (slide: Slide, theme: ThemeName) => MapViewModel;
  readonly cameraOf: (slide: Slide, size: PictureSize) => Camera;
  readonly place: SubjectPlace;
}

async function openPictures(
  request: PictureRequest,
  { deck, modelOf, cameraOf, place }: Pictures,
): Promise<PictureTaker> {
  const { widthPx, heightPx, pixelRatio, theme } = request;
  const [first] = deck.slides;
  if (first === undefined) throw new Error("a deck without slides");
  await loadMapFonts(place.language);
  const size = { widthPx, heightPx };
  const map = told(() =>
    openStillMap({
      view: modelOf(first, theme),
      camera: cameraOf(first, size),
      entries: place.files.index.entries,
      addresses: mapDataAddresses(),
      ...size,
      pixelRatio,
    }),
  );
  return {
    take: async (slide, signal) => {
      const camera = cameraOf(slide, size);
      const canvas = await map.take(modelOf(slide, theme), camera, signal).catch((error: unknown) => {
        throw asExportError(error);
      });
      return { canvas, camera, sizePx: size };
    },
    close: map.close,
  };
}

function told<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw asExportError(error);
  }
}

function asExportError(error: unknown): unknown {
  return error instanceof StillMapError ? new ExportError(error.kind, error) : error;
}
