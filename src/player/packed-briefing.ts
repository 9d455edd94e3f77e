import type { IndexEntry } from "../../geo/contract/published.ts";
import type { Block, SlideFrame } from "../deck/deck.ts";
import type { FreeArea } from "../deck/picture-frame.ts";
import { NO_FACETS } from "../domain/event-facets.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import type { Language } from "../state/view-state.ts";
import type { Swatch } from "../theme/swatch.ts";
import { THEMES, type ThemeName } from "../theme/theme.ts";

/** Everything that the offline player shows, as it stands in its file. Plain JSON. */
export interface PackedBriefing {
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly theme: ThemeName;
  /** The part of a screen that the cameras were composed for. */
  readonly free: FreeArea;
  readonly slides: readonly PackedSlide[];
  readonly sources: readonly PackedSource[];
  /** The events that the maps draw. */
  readonly entries: readonly IndexEntry[];
  readonly words: PackedWords;
  readonly made: string;
  readonly disclaimer: string;
  /** Whom the maps owe what. */
  readonly attribution: string;
  readonly credits: string;
  /** The atlas itself; empty where it has no address. */
  readonly address: string;
}

export interface PackedWords {
  readonly next: string;
  readonly previous: string;
  readonly notes: string;
  readonly sources: string;
  readonly slides: string;
  readonly map: string;
  readonly legend: string;
  /** With `{n}` and `{all}`. */
  readonly position: string;
  readonly noMap: string;
  readonly keys: string;
}

export interface PackedSource {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly url: string | null;
}

export interface PackedSlide {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly notes: string;
  readonly sources: readonly string[];
  readonly frame: SlideFrame;
  readonly asOf: string;
  readonly alt: string;
  readonly legend: readonly { readonly id: string; readonly swatch: Swatch; readonly label: string }[];
  readonly map: PackedView;
  /** Addresses of what the texts link to, by key. */
  readonly links: Readonly<Record<string, string>>;
}

/** A view of the map with its sets and maps spelled out. */
export type PackedView = ReturnType<typeof packView>;

export function packView(view: MapViewModel) {
  const {
    label,
    language,
    projection,
    time,
    disputes,
    lines,
    overlays,
    selected,
    hovered,
    facets,
    flows,
    practice,
    route,
  } = view;
  return {
    label,
    language,
    projection,
    time,
    disputes,
    practice,
    route,
    overlays,
    selected,
    hovered,
    flows,
    layers: [...view.layers],
    states: [...view.states],
    lines: { ...lines, borders: [...lines.borders] },
    categories: [...facets.categories],
  };
}

export function unpackView(packed: PackedView, theme: ThemeName): MapViewModel {
  const { categories, ...view } = packed;
  return {
    ...view,
    theme: THEMES[theme],
    layers: new Set(packed.layers),
    states: new Map(packed.states),
    lines: { ...packed.lines, borders: new Map(packed.lines.borders) },
    facets: { ...NO_FACETS, categories: new Set(categories) },
  };
}
