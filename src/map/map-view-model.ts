import type { Bounds } from "../../geo/contract/published.ts";
import type { Camera } from "../domain/camera.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import type { EventFacets } from "../domain/event-facets.ts";
import type { Flows } from "../domain/flows.ts";
import type { LineStates } from "../domain/line-states.ts";
import type { MembershipState } from "../domain/membership.ts";
import type { Sight } from "../domain/sight.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { Language, LayerId } from "../state/view-state.ts";
import type { Theme } from "../theme/theme.ts";
import type { DrawnDispute } from "./layers/disputed-areas.ts";
import type { OutlinedStanding } from "./layers/organisations.ts";

/** All that the map shows at one moment. A new object for a change; the same object for none. */
export interface MapViewModel {
  /** Accessible name of the map in the interface language. */
  readonly label: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly projection: "globe" | "mercator";
  readonly layers: ReadonlySet<LayerId>;
  readonly time: TimeWindow;
  /** What events are narrowed to beside the time; the same object while nothing of it changes. */
  readonly facets: EventFacets;
  /** Legal state in the CSTO by country code, on the window's last day. */
  readonly states: ReadonlyMap<string, MembershipState>;
  /** Areas whose control is disputed on that day, and how they are drawn. */
  readonly disputes: readonly DrawnDispute[];
  readonly practice: BoundaryPractice;
  /** What corridor legs, crossings and borders were on that day. */
  readonly lines: LineStates;
  /** Organisations outlined over the map, with who belonged to them on that day. */
  readonly overlays: readonly OutlinedStanding[];
  /** The route of the corridor that is selected, not the whole of it. */
  readonly route: string | undefined;
  /** Keys of the features that are selected or pointed at, spelled out: a zone stands here as its countries. */
  readonly selected: readonly string[];
  readonly hovered: readonly string[];
  /** Who came to the selected event, where that is known and drawn. */
  readonly flows: Flows | undefined;
}

/** What lies under a point of the screen, top-most first, by key. */
export interface Picked {
  readonly points: readonly string[];
  readonly lines: readonly string[];
  readonly areas: readonly string[];
}

export type CameraTarget =
  | { readonly type: "bounds"; readonly bounds: Bounds; readonly maxZoom: number }
  | { readonly type: "point"; readonly lon: number; readonly lat: number; readonly minZoom: number };

/** Space that panels take from the map's edges, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapEvents {
  readonly onPick: (picked: Picked, screen: { readonly x: number; readonly y: number }) => void;
  readonly onHover: (key: string | undefined) => void;
  /** Only moves that the reader made. */
  readonly onUserMove: (camera: Camera) => void;
  readonly onZoom: (zoom: number) => void;
  /** The map has come to rest, whoever moved it. */
  readonly onSight: (sight: Sight, isByReader: boolean) => void;
  /** Everything asked for is drawn; called again after later changes have been drawn. */
  readonly onDrawn: () => void;
  readonly onSourceError: (source: string, error: Error) => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
}
