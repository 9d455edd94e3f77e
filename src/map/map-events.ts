import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Camera } from "../domain/camera.ts";
import type { MapEvents } from "./map-view-model.ts";
import { type PickablePoints, pickAt } from "./pick.ts";
import type { PointLayer } from "./points/point-layer.ts";
import { sightOfMap } from "./sight-of-map.ts";

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

interface Wiring {
  readonly map: MapLibreMap;
  readonly events: MapEvents;
  readonly currentPoints: () => PickablePoints | undefined;
  readonly pointLayer: PointLayer;
}

/** Translates MapLibre's events into ours, each bound once; returns the function that unbinds them. */
export function wireMapEvents({ map, events, currentPoints, pointLayer }: Wiring): () => void {
  const pick = (point: { x: number; y: number }) => pickAt(map, point, currentPoints());
  let frame = 0;
  // A map that changes its size says that it has moved, in the same breath; nobody has moved it.
  let isResizing = false;

  const table: Record<string, (event: never) => void> = {
    click: (event: MapMouseEvent) => events.onPick(pick(event.point), event.point),
    mousemove: (event: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (map.isMoving()) return;
        const { points, lines, areas } = pick(event.point);
        const key = points[0] ?? lines[0] ?? areas[0];
        map.getCanvas().style.cursor = key === undefined ? "" : "pointer";
        events.onHover(key);
      });
    },
    mouseout: () => {
      cancelAnimationFrame(frame);
      events.onHover(undefined);
    },
    moveend: (event: { origin?: string }) => {
      events.onZoom(map.getZoom());
      events.onSight(sightOfMap(map), event.origin !== "app" && !isResizing);
      if (event.origin !== undefined || isResizing) return;
      events.onUserMove(cameraOf(map));
    },
    resize: () => {
      isResizing = true;
      queueMicrotask(() => {
        isResizing = false;
      });
    },
    idle: () => events.onDrawn(),
    error: (event: { error: Error; sourceId?: string }) => events.onSourceError(event.sourceId ?? "", event.error),
    webglcontextlost: () => events.onContextLost(),
    webglcontextrestored: () => {
      // MapLibre restores its own layers; a custom layer has to upload its buffers again.
      if (map.getLayer(pointLayer.id)) map.removeLayer(pointLayer.id);
      map.addLayer(pointLayer);
      events.onContextRestored();
    },
  };
  for (const [name, listener] of Object.entries(table)) map.on(name as "click", listener as never);

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.target !== map.getCanvas()) return;
    // Else the same press would go on to the chooser's first button, which takes the focus meanwhile.
    event.preventDefault();
    const { clientWidth, clientHeight } = map.getCanvas();
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    events.onPick(pick(middle), middle);
  };
  map.getCanvasContainer().addEventListener("keydown", onKey);

  return () => {
    cancelAnimationFrame(frame);
    for (const [name, listener] of Object.entries(table)) map.off(name as "click", listener as never);
    map.getCanvasContainer().removeEventListener("keydown", onKey);
  };
}
