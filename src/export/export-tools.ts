import type { Source } from "../../geo/contract/source.ts";
import type { ExportLabels } from "../data/export-events.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { PictureSize } from "../deck/picture-frame.ts";
import type { Camera } from "../domain/camera.ts";
import type { IsoDate } from "../domain/day.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import type { Selection } from "../domain/selection.ts";
import type { ExportedThing } from "../state/store.ts";
import type { Language } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";
import type { Swatch } from "../theme/swatch.ts";
import type { ThemeName } from "../theme/theme.ts";
import type { ExportTexts } from "./export-text.ts";

/** A legend entry with its name in the language of the export. */
export interface LegendLine {
  readonly id: string;
  readonly swatch: Swatch;
  readonly label: string;
}

/** A picture of a map as drawn, without legend or marginalia. */
export interface MapPicture {
  /** The map's own canvas: it holds until the next picture is taken. */
  readonly canvas: HTMLCanvasElement;
  readonly camera: Camera;
  readonly sizePx: PictureSize;
}

export interface PictureRequest extends PictureSize {
  readonly pixelRatio: number;
  readonly theme: ThemeName;
}

/** Takes pictures of a subject's slides, one after the other; holds a map until it is closed. */
export interface PictureTaker {
  readonly take: (slide: Slide, signal: AbortSignal) => Promise<MapPicture>;
  readonly close: () => void;
}

/** What the offline player needs beside itself. */
export interface OfflineMap {
  /** As the player reads it. */
  readonly json: unknown;
  /** Tiles and other files of its maps, packed as text. */
  readonly files: string;
  /** Of the script that maps run beside the page. */
  readonly workerAddress: string;
  /** The letters of its maps' labels, for the choice of fonts. */
  readonly tileTexts: string;
}

export interface Subject {
  readonly thing: ExportedThing;
  readonly deck: Deck;
  /** Which step of the deck its first slide is, counted from 1. */
  readonly step: number;
  /** The events that it shows, in the order of their dates. */
  readonly entries: readonly IndexEntry[];
  readonly openPictures: (request: PictureRequest) => Promise<PictureTaker>;
  readonly legendOf: (slide: Slide, size: PictureSize, theme: ThemeName) => readonly LegendLine[];
  readonly cameraOf: (slide: Slide, size: PictureSize) => Camera;
  /** Everything that the offline player's maps need, cut out for these slides. */
  readonly packMaps: (context: ExportContext, theme: ThemeName, signal: AbortSignal) => Promise<OfflineMap>;
  /** The story as its own file, where it has one. */
  readonly storyFile: string | undefined;
}

/** What goes into every file. */
export interface ExportContext {
  readonly language: Language;
  readonly text: Messages;
  readonly own: ExportTexts;
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of the sources of an event. */
  readonly sourcesOf: (eventId: string) => readonly string[];
  readonly labels: ExportLabels;
  readonly dataVersion: string;
  /** The day of the export, ISO. */
  readonly day: IsoDate;
  readonly projection: "globe" | "mercator";
  readonly attribution: string;
  /** That boundaries endorse nothing, and by which practice they are drawn. */
  readonly disclaimer: string;
  readonly addressOfSlide: (deck: Deck, step: number) => string;
  readonly addressOfSelection: (selection: Selection, slide: Slide) => string;
}

export interface ExportProgress {
  readonly done: number;
  readonly all: number;
}

export interface ExportJob {
  readonly subject: Subject;
  readonly context: ExportContext;
  readonly theme: ThemeName;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** What stopped an export, as a reader can be told; other errors are bugs. */
export class ExportError extends Error {
  readonly kind: "too-large" | "context-lost" | "no-webgl" | "data" | "part";

  constructor(kind: ExportError["kind"], cause?: unknown) {
    super(`export stopped: ${kind}`, { cause });
    this.kind = kind;
  }
}
