import type { MapController } from "../map/controller.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { openingArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";
import { toggleFullScreen, useFullScreen } from "./use-full-screen.ts";

/** Closer, farther, back to where the atlas opens, and over the whole screen. */
export function MapButtons({ controller }: { controller: MapController | undefined }) {
  const { text } = useText();
  const store = useAtlasStore();
  const isFullScreen = useFullScreen();
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
          controller?.setCamera(openingCamera(openingArea()), true);
          store.apply((before) => ({ ...before, camera: undefined }));
        }}
      >
        <Icon name="home" />
      </button>
      {isFullScreen === undefined ? null : (
        <button
          type="button"
          className="icon-button full-screen-button"
          aria-label={isFullScreen ? text.layout.leaveFullScreen : text.layout.fullScreen}
          title={isFullScreen ? text.layout.leaveFullScreen : `${text.layout.fullScreen} ( F )`}
          onClick={toggleFullScreen}
        >
          <Icon name={isFullScreen ? "leave-full-screen" : "full-screen"} />
        </button>
      )}
    </div>
  );
}
