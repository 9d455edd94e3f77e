import type { MapEvents } from "./map-view-model.ts";

const nothing = (): void => undefined;

/** For a map that nobody reaches, or of which only some events matter: spread it and add those. */
export const SILENT_EVENTS: MapEvents = {
  onPick: nothing,
  onHover: nothing,
  onUserMove: nothing,
  onZoom: nothing,
  onSight: nothing,
  onDrawn: nothing,
  onSourceError: nothing,
  onContextLost: nothing,
  onContextRestored: nothing,
};
