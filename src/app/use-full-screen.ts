import { useSyncExternalStore } from "react";

/** Whether the page fills the screen; undefined where the browser, or the page around this one, does not allow it. */
export function useFullScreen(): boolean | undefined {
  return useSyncExternalStore(
    (onChange) => {
      document.addEventListener("fullscreenchange", onChange);
      return () => document.removeEventListener("fullscreenchange", onChange);
    },
    () => (document.fullscreenEnabled ? document.fullscreenElement !== null : undefined),
  );
}

/** Fills the screen with the page, or gives it back; a browser that refuses leaves things as they are. */
export function toggleFullScreen(): void {
  if (!document.fullscreenEnabled) return;
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  done.catch(() => undefined);
}
