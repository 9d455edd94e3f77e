import { useEffect, useState } from "react";
import type { Camera } from "../domain/camera.ts";
import { scaleBar } from "../domain/scale-bar.ts";
import type { MapController } from "../map/controller.ts";
import { moveCamera } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

const LONGEST_PX = 96;

/** What a map has in its corner: how long things are, and where north is once it is no longer up. */
export function MapMarks({ controller }: { controller: MapController | undefined }) {
  const camera = useCamera(controller);
  if (camera === undefined) return null;
  return (
    <div className="map-marks">
      <Scale lat={camera.lat} zoom={camera.zoom} />
      {isUpright(camera) ? null : <North controller={controller} camera={camera} />}
    </div>
  );
}

function isUpright({ bearing, pitch }: Camera): boolean {
  return Math.abs(bearing) < 0.5 && pitch < 0.5;
}

function Scale({ lat, zoom }: { lat: number; zoom: number }) {
  const { language } = useText();
  const { metres, widthPx } = scaleBar({ lat, zoom }, LONGEST_PX);
  const isFar = metres >= 1000;
  const length = new Intl.NumberFormat(language, {
    style: "unit",
    unit: isFar ? "kilometer" : "meter",
    unitDisplay: "short",
  }).format(isFar ? metres / 1000 : metres);
  return (
    <p className="map-scale" style={{ width: widthPx }}>
      {length}
    </p>
  );
}

function North({ controller, camera }: { controller: MapController | undefined; camera: Camera }) {
  const { text } = useText();
  const store = useAtlasStore();
  const bearing = Math.round((camera.bearing + 360) % 360);
  const name = `${text.layout.resetNorth} (${text.layout.turned(bearing, Math.round(camera.pitch))})`;
  return (
    <button
      type="button"
      className="icon-button north-button"
      aria-label={name}
      title={name}
      onClick={() => {
        const upright = { ...camera, bearing: 0, pitch: 0 };
        controller?.setCamera(upright, !window.matchMedia("(prefers-reduced-motion: reduce)").matches);
        store.apply(moveCamera(upright));
      }}
    >
      <svg
        className="icon"
        viewBox="0 0 20 20"
        aria-hidden="true"
        style={{ transform: `rotateX(${Math.round(camera.pitch)}deg) rotate(${-bearing}deg)` }}
      >
        <path d="M10 1l4 9h-8z" fill="var(--accent)" />
        <path d="M10 19l4-9h-8z" fill="none" stroke="currentColor" strokeWidth="1.2" />
      </svg>
    </button>
  );
}

/** The camera as it moves, at most once a frame. */
function useCamera(controller: MapController | undefined): Camera | undefined {
  const [camera, setCamera] = useState<Camera>();
  useEffect(() => {
    if (controller === undefined) return;
    let frame = 0;
    const stop = controller.watchCamera((moved) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCamera(moved));
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [controller]);
  return camera;
}
