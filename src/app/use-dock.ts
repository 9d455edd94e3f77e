import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { BARS_PX, type ChosenSizes, ROW_BARS_PX, readSizes, type SheetStop, writeSizes } from "./dock-sizes.ts";

export const NARROW_SCREEN = "(max-width: 719px)";
/** A telephone lying on its side counts as well: it has no height to give away. */
export const SMALL_SCREEN = "(max-width: 719px), (max-height: 479px)";

/** How the parts around the map stand. It belongs to the reader's screen, and so to no address. */
export interface Dock {
  readonly panel: "none" | "open" | "collapsed";
  readonly togglePanel: () => void;
  readonly stop: SheetStop;
  readonly setStop: (stop: SheetStop) => void;
  /** The width that the reader chose for the panel; undefined for the usual one. */
  readonly panelPx: number | undefined;
  readonly setPanelPx: (px: number | undefined) => void;
  readonly isTimelineOpen: boolean;
  readonly toggleTimeline: () => void;
  readonly barsPx: number;
  readonly setBarsPx: (px: number | undefined) => void;
}

const storage = () => window.sessionStorage;

/** `panelKey` names what the panel shows; undefined while there is nothing to show. */
export function useDock(panelKey: string | undefined): Dock {
  const [sizes, setSizes] = useState<ChosenSizes>(() => readSizes(storage));
  const [isCollapsed, setCollapsed] = useState(false);
  const [stop, setStop] = useState<SheetStop>("half");
  const [isTimelineOpen, setTimelineOpen] = useState(() => !window.matchMedia(SMALL_SCREEN).matches);
  const isSmall = useMedia(SMALL_SCREEN);
  const shown = useRef(panelKey);
  const panel = panelKey === undefined ? "none" : isCollapsed ? "collapsed" : "open";

  // What is newly selected shows itself; a sheet stays where the reader has put it until it is closed.
  useEffect(() => {
    if (shown.current === panelKey) return;
    if (panelKey === undefined) setStop("half");
    shown.current = panelKey;
    setCollapsed(false);
  }, [panelKey]);

  const choose = useCallback(
    (part: keyof ChosenSizes, px: number | undefined) =>
      setSizes(({ [part]: _, ...others }) => {
        const next: ChosenSizes = px === undefined ? others : { ...others, [part]: px };
        writeSizes(storage, next);
        return next;
      }),
    [],
  );
  const togglePanel = useCallback(() => {
    if (panelKey === undefined) return;
    if (window.matchMedia(NARROW_SCREEN).matches) setStop((before) => (before === "peek" ? "half" : "peek"));
    else setCollapsed((before) => !before);
  }, [panelKey]);
  return {
    panel,
    togglePanel,
    stop,
    setStop,
    panelPx: sizes.panelPx,
    setPanelPx: useCallback((px) => choose("panelPx", px), [choose]),
    isTimelineOpen,
    toggleTimeline: useCallback(() => setTimelineOpen((before) => !before), []),
    barsPx: isSmall && !isTimelineOpen ? ROW_BARS_PX : (sizes.barsPx ?? BARS_PX.usual),
    setBarsPx: useCallback((px) => choose("barsPx", px), [choose]),
  };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    useCallback(
      (onChange) => {
        const media = window.matchMedia(query);
        media.addEventListener("change", onChange);
        return () => media.removeEventListener("change", onChange);
      },
      [query],
    ),
    () => window.matchMedia(query).matches,
  );
}
