import type { Category } from "../../geo/contract/event.ts";
import type { Bounds } from "../../geo/contract/published.ts";
import type { Camera } from "../domain/camera.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import type { Selection } from "../domain/selection.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { LayerId, OverlayId } from "../state/view-state.ts";

/**
 * What is presented, printed and exported, in one language: a story or a briefing as slides. Everything that shows
 * slides reads this and nothing else, so that screen, paper and file say the same.
 */
export interface Deck {
  readonly ref: DeckRef;
  readonly title: string;
  /** One or two sentences; empty for none. */
  readonly summary: string;
  /** Who made it and what it rests on; empty for none. */
  readonly credits: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** Stays the same when slides are moved; unique in its deck. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** For whoever speaks: paragraphs with an empty line between them; empty for none. */
  readonly notes: string;
  readonly view: SlideView;
  /** Ids of the sources that the slide rests on, each once. */
  readonly sources: readonly string[];
}

/** What the map shows beside a slide. Language, theme and projection stay the reader's. */
export interface SlideView {
  readonly frame: SlideFrame;
  readonly selection: Selection | undefined;
  readonly layers: ReadonlySet<LayerId>;
  readonly overlays: ReadonlySet<OverlayId>;
  readonly time: TimeWindow;
  /** Empty for all of them. */
  readonly categories: ReadonlySet<Category>;
  /** Keys of what is marked on the map beside the selection. */
  readonly highlights: readonly string[];
}

export type SlideFrame =
  /** Composed by hand; the second camera for screens where the text covers the lower half of the map. */
  | { readonly type: "camera"; readonly camera: Camera; readonly narrowCamera: Camera | undefined }
  /** Fitted into the part of the map that the text leaves free. */
  | { readonly type: "bounds"; readonly bounds: Bounds; readonly maxZoom: number };

/** A piece of a slide. Sources are ids. */
export type Block =
  | { readonly type: "prose"; readonly paragraphs: readonly StoryParagraph[] }
  | { readonly type: "figures"; readonly figures: readonly SlideFigure[] }
  | { readonly type: "table"; readonly table: SlideTable }
  | { readonly type: "entries"; readonly entries: readonly SlideEntry[] }
  /** Bars over time or kinds, of at most two dozen values. */
  | { readonly type: "bars"; readonly label: string; readonly bars: readonly SlideBar[] };

/** A number that stands large; `value` as it reads in the deck's language. */
export interface SlideFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly sources: readonly string[];
}

export interface SlideTable {
  readonly caption: string;
  readonly header: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly (readonly StoryParagraph[])[];
}

/** A dated line: `when` as it reads, `date` as ISO for machines. */
export interface SlideEntry {
  readonly when: string;
  readonly date: string;
  readonly text: StoryParagraph;
  readonly sources: readonly string[];
}

export interface SlideBar {
  readonly label: string;
  readonly value: number;
}
