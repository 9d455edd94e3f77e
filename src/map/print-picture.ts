import type { MapController } from "./controller.ts";

/**
 * A WebGL canvas is empty once its frame is shown, and on paper: before the page is printed, a picture of the map takes
 * its place. Drawing and copying happen in one task, which is all the time that the canvas holds for.
 */
export function keepPrintPicture(container: HTMLElement, controller: MapController): () => void {
  let picture: HTMLCanvasElement | undefined;
  const remove = (): void => {
    picture?.remove();
    picture = undefined;
  };
  const add = (): void => {
    remove();
    controller.drawNow();
    picture = copyOf(controller.canvas());
    if (picture !== undefined) container.append(picture);
  };
  window.addEventListener("beforeprint", add);
  window.addEventListener("afterprint", remove);
  return () => {
    remove();
    window.removeEventListener("beforeprint", add);
    window.removeEventListener("afterprint", remove);
  };
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement | undefined {
  const copy = document.createElement("canvas");
  copy.className = "printed-map";
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d");
  context?.drawImage(canvas, 0, 0);
  return context === null ? undefined : copy;
}
