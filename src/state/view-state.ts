import type { Camera } from "../domain/camera.ts";
import { type IsoDate, today } from "../domain/day.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import { type Facets, NO_FACETS } from "../domain/event-facets.ts";
import type { Selection } from "../domain/selection.ts";
import { ATLAS_START, type TimeWindow } from "../domain/time-window.ts";

/** Layers that a reader switches, bottom to top. */
export const LAYER_IDS = [
  "member-states",
  "zones",
  "borders",
  "tajik-afghan-border",
  "north-south-corridor",
  "exercises",
  "events",
] as const;

/** The layers of a first visit: regions of collective security are asked for, so that the opening view stays calm. */
const DEFAULT_LAYERS: readonly LayerId[] = LAYER_IDS.filter((id) => id !== "zones");

export type LayerId = (typeof LAYER_IDS)[number];

/** Organisations that can be outlined over the map, at most `MOST_OVERLAYS` at a time. */
export const OVERLAY_IDS = ["csto", "cis", "eaeu", "sco", "nato"] as const;
export const MOST_OVERLAYS = 2;

export type OverlayId = (typeof OVERLAY_IDS)[number];
/** Pages that lie over the map: lists of what the atlas holds and of what it rests on. */
export const PAGE_IDS = ["table", "sources", "quality", "method"] as const;

export type PageId = (typeof PAGE_IDS)[number];
export type Language = "en" | "ru";
export type ThemeChoice = "system" | "light" | "dark" | "print";
export type ProjectionChoice = "globe" | "mercator";

export type PresentMode = "slides" | "scroll";

/** Everything a reader could share; the address is its only other form. */
export interface ViewState extends Facets {
  /** Undefined while the camera is where the atlas opens. */
  readonly camera: Camera | undefined;
  readonly selection: Selection | undefined;
  readonly layers: ReadonlySet<LayerId>;
  readonly time: TimeWindow;
  /** How disputed areas are drawn. */
  readonly boundaries: BoundaryPractice;
  readonly overlays: ReadonlySet<OverlayId>;
  /** The day that the window's end is compared with; undefined while nothing is compared. */
  readonly compare: IsoDate | undefined;
  /** Text that events are narrowed to; empty for none. */
  readonly query: string;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly projection: ProjectionChoice;
  readonly page: PageId | undefined;
  /** What is being presented; undefined while the map is explored. */
  readonly story: DeckRef | undefined;
  readonly step: number;
  /** Slides one after the other, or all of them as a page to scroll. */
  readonly mode: PresentMode;
  /** Seconds after which the next step comes by itself; undefined where the presenter steps. */
  readonly kiosk: number | undefined;
  /** The talk that this window is the presenter's own second window of. */
  readonly presenter: string | undefined;
  readonly embed: boolean;
}

/** The language of a first visit: Russian where the browser asks for it, else English. */
export function preferredLanguage(languages: readonly string[]): Language {
  const first = languages.find((tag) => /^(?:en|ru)\b/i.test(tag));
  return first?.toLowerCase().startsWith("ru") ? "ru" : "en";
}

export function defaultTime(): TimeWindow {
  return { from: ATLAS_START, to: today() };
}

export function defaultViewState(language: Language = "en"): ViewState {
  const { matches: _, ...facets } = NO_FACETS;
  return {
    ...facets,
    camera: undefined,
    selection: undefined,
    layers: new Set(DEFAULT_LAYERS),
    time: defaultTime(),
    boundaries: "un",
    overlays: new Set(),
    compare: undefined,
    query: "",
    language,
    theme: "system",
    projection: "globe",
    page: undefined,
    story: undefined,
    step: 1,
    mode: "slides",
    kiosk: undefined,
    presenter: undefined,
    embed: false,
  };
}
