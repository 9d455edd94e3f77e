import { useEffect, useSyncExternalStore } from "react";

/** Whether the page fills the screen. */
export function useIsFullScreen(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      document.addEventListener("fullscreenchange", onChange);
      return () => document.removeEventListener("fullscreenchange", onChange);
    },
    () => document.fullscreenElement !== null,
  );
}

/** Fills the screen or no longer does; a browser may refuse, and then nothing changes. */
export async function setFullScreen(isOn: boolean): Promise<void> {
  try {
    if (isOn) await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    else if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // Refused, by a frame's policy for one.
  }
}

/** Keeps the screen from going dark, where the browser can; asked for anew whenever the page comes back into view. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || isOver) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // A battery that runs low may forbid it.
      }
    };
    const onVisible = (): void => void ask();
    void ask();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, [isWanted]);
}
