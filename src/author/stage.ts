import type { Camera } from "../domain/camera.ts";

/** What the editor asks of the map beside it. */
export interface Stage {
  /** Where the map looks now. */
  readonly readCamera: () => Camera;
  /** Sends the map to a camera that came with a selection; the selection itself moves it no further. */
  readonly placeCamera: (camera: Camera, selectionKey: string | undefined) => void;
}

/** As in the style sheets: below this the panel lies over the lower half of the map. */
export function isNarrowScreen(): boolean {
  return window.innerWidth < 720;
}
