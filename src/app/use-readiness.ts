import { useCallback, useEffect, useRef } from "react";
import type { MapController } from "../map/controller.ts";

interface Readiness {
  readonly controller: MapController | undefined;
  readonly isDataSettled: boolean;
  readonly hasFailed: boolean;
  readonly isUnavailable: boolean;
}

/**
 * Keeps `<html data-atlas>` true: `ready` once the map has drawn all that the address asks for, `error` where
 * something of it could not be had. Relief and depth come after that, and `data-atlas-detail` says when they are drawn.
 * Returns the listener for the map's "everything is drawn".
 */
export function useReadiness({ controller, isDataSettled, hasFailed, isUnavailable }: Readiness): () => void {
  const isSettled = useRef(isDataSettled);
  isSettled.current = isDataSettled;
  const failed = useRef(hasFailed);
  failed.current = hasFailed;

  const publish = useCallback(() => {
    document.documentElement.dataset["atlas"] = failed.current ? "error" : "ready";
    controller?.showDetail();
  }, [controller]);

  // The map may have come to rest before the last file arrived: ask it to draw once more, then listen.
  useEffect(() => {
    if (isDataSettled) controller?.redraw();
  }, [controller, isDataSettled]);
  useEffect(() => {
    if (isUnavailable) publish();
  }, [isUnavailable, publish]);
  // A file may be lost, or found at a second try, after the first picture.
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset["atlas"] !== "loading") dataset["atlas"] = hasFailed ? "error" : "ready";
  }, [hasFailed]);

  return useCallback(() => {
    const { dataset } = document.documentElement;
    if (!isSettled.current) return;
    if (dataset["atlas"] === "loading") publish();
    else dataset["atlasDetail"] = "drawn";
  }, [publish]);
}
