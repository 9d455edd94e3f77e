import type { MapController } from "../map/controller.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { openingCamera } from "./opening-view.ts";

/** Closer, farther, and back to where the atlas opens. */
export function MapButtons({ controller }: { controller: MapController | undefined }) {
  const { text } = useText();
  const store = useAtlasStore();
  return (
    <div className="map-buttons">
      <button
        type="button"
        className="icon-button"
        aria-label={text.controls.zoomIn}
        onClick={() => controller?.zoomBy(1)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.controls.zoomOut}
        onClick={() => controller?.zoomBy(-1)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.controls.home}
        onClick={() => {
          controller?.setCamera(openingCamera(window.innerWidth), true);
          store.apply((before) => ({ ...before, camera: undefined }));
        }}
      >
        <Icon name="home" />
      </button>
    </div>
  );
}
