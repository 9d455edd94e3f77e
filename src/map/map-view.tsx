import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useRef, useState } from "react";
import type { Camera } from "../domain/camera.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { createMapController, type MapController, type MapOptions } from "./controller.ts";
import type { DataAddresses } from "./layers/layer-module.ts";
import type { MapEvents, MapViewModel } from "./map-view-model.ts";
import { keepPrintPicture } from "./print-picture.ts";

interface Props {
  readonly view: MapViewModel;
  readonly entries: readonly IndexEntry[] | undefined;
  readonly camera: Camera;
  readonly addresses: DataAddresses;
  readonly events: MapEvents;
  /** Called with the controller once the map stands, with undefined when it goes. */
  readonly onController: (controller: MapController | undefined) => void;
  readonly onUnavailable: (error: unknown) => void;
  /** A map that only shows, over another one. */
  readonly isCopy?: boolean;
  readonly gestures?: MapOptions["gestures"];
}

/** Mounts the one controller and pushes the view into it; everything else happens there. */
export function MapView(props: Props) {
  const { view, entries, camera, addresses, events, onController, onUnavailable, isCopy, gestures } = props;
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController>();
  const latest = useRef(events);
  latest.current = events;

  // The map is made once; later props reach it through `update`.
  useEffect(() => {
    if (container.current === null) return;
    let made: MapController;
    try {
      made = createMapController({
        container: container.current,
        addresses,
        camera,
        view,
        events: relay(latest),
        isCopy,
        gestures,
      });
    } catch (error) {
      onUnavailable(error);
      return;
    }
    const stopPrinting = keepPrintPicture(container.current, made);
    setController(made);
    onController(made);
    return () => {
      stopPrinting();
      onController(undefined);
      made.destroy();
    };
  }, []);

  useEffect(() => controller?.update(view), [controller, view]);
  useEffect(() => {
    if (entries !== undefined) controller?.setEvents(entries);
  }, [controller, entries]);

  return <div ref={container} className="map" />;
}

/** Listeners may change with each render; the map keeps one set that asks for the latest. */
function relay(latest: { readonly current: MapEvents }): MapEvents {
  return {
    onPick: (picked, screen) => latest.current.onPick(picked, screen),
    onHover: (key) => latest.current.onHover(key),
    onUserMove: (camera) => latest.current.onUserMove(camera),
    onZoom: (zoom) => latest.current.onZoom(zoom),
    onSight: (sight, isByReader) => latest.current.onSight(sight, isByReader),
    onDrawn: () => latest.current.onDrawn(),
    onSourceError: (source, error) => latest.current.onSourceError(source, error),
    onContextLost: () => latest.current.onContextLost(),
    onContextRestored: () => latest.current.onContextRestored(),
  };
}
