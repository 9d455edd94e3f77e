import type { Camera } from "../domain/camera.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { afterPaint, createMapController } from "./controller.ts";
import type { DataAddresses } from "./layers/layer-module.ts";
import type { MapEvents, MapViewModel } from "./map-view-model.ts";
import { SILENT_EVENTS } from "./silent-events.ts";

interface StillMapOptions {
  readonly view: MapViewModel;
  readonly camera: Camera;
  readonly entries: readonly IndexEntry[];
  readonly addresses: DataAddresses;
  /** In CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
}

/** A map that nobody sees, kept for as many pictures as are wanted. */
export interface StillMap {
  /**
   * Draws a view and waits until everything that belongs to it is there, relief included. The canvas is the map's own:
   * it holds until the next picture. Rejects with a `StillMapError`, or with the signal's reason.
   */
  readonly take: (view: MapViewModel, camera: Camera, signal: AbortSignal) => Promise<HTMLCanvasElement>;
  readonly close: () => void;
}

const DRAFT_RATIO = 0.5;

export class StillMapError extends Error {
  readonly kind: "context-lost" | "data" | "no-webgl";

  constructor(kind: StillMapError["kind"], cause?: unknown) {
    super(`no picture of the map: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** The longest side of a canvas that WebGL draws here, in device pixels; 0 where there is no WebGL. */
export function mostCanvasPx(): number {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (gl === null) return 0;
  const [viewportWidth = 0, viewportHeight = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const most = Math.min(
    gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
    gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
    viewportWidth,
    viewportHeight,
  );
  // Browsers hold few contexts at a time: this one goes at once.
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return most;
}

export function openStillMap(options: StillMapOptions): StillMap {
  const container = hiddenContainer(options.widthPx, options.heightPx);
  let isDrawn: (() => void) | undefined;
  let hasFailed: ((error: StillMapError) => void) | undefined;
  let failure: StillMapError | undefined;
  const fail = (error: StillMapError): void => {
    failure ??= error;
    hasFailed?.(failure);
  };
  const events: MapEvents = {
    ...SILENT_EVENTS,
    onDrawn: () => isDrawn?.(),
    // Relief is an ornament, as on the page.
    onSourceError: (source, error) => source !== "relief" && fail(new StillMapError("data", error)),
    onContextLost: () => fail(new StillMapError("context-lost")),
  };
  // While tiles arrive, every one of them asks for a frame: those are drawn small, and only the picture at full size.
  const drafting = Math.min(DRAFT_RATIO, options.pixelRatio);
  const mostPx = Math.ceil(Math.max(options.widthPx, options.heightPx) * options.pixelRatio);
  const controller = openController(() =>
    createMapController({ ...options, container, events, isCopy: true, still: { pixelRatio: drafting, mostPx } }),
  );
  controller.setEvents(options.entries);
  controller.showDetail();

  const drawn = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      isDrawn = resolve;
      hasFailed = reject;
      if (failure !== undefined) reject(failure);
      // A signal that has gone off already says nothing to those who listen from now on.
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });

  let hasTaken = false;
  return {
    take: async (view, camera, signal) => {
      signal.throwIfAborted();
      if (!hasTaken) await drawn(signal);
      hasTaken = true;
      controller.setPixelRatio(drafting);
      controller.update(view);
      controller.setCamera(camera, false);
      // What is selected is marked only after a paint; a map at rest is asked to draw once more.
      await new Promise<void>((resolve) => afterPaint(resolve));
      const isThere = drawn(signal);
      controller.redraw();
      await isThere;
      const isSharp = drawn(signal);
      controller.setPixelRatio(options.pixelRatio);
      controller.redraw();
      await isSharp;
      return controller.canvas();
    },
    close: () => {
      controller.destroy();
      container.remove();
    },
  };

  function openController(make: () => ReturnType<typeof createMapController>) {
    try {
      return make();
    } catch (error) {
      container.remove();
      throw new StillMapError("no-webgl", error);
    }
  }
}

/** Beside the page rather than hidden in it: what has no size is not drawn. */
function hiddenContainer(widthPx: number, heightPx: number): HTMLElement {
  const container = document.createElement("div");
  container.inert = true;
  container.ariaHidden = "true";
  container.dataset["still"] = "";
  container.style.cssText = `position:fixed;left:-100000px;top:0;width:${widthPx}px;height:${heightPx}px`;
  document.body.append(container);
  return container;
}
