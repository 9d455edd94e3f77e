import { type FocusEvent, type ReactNode, useEffect, useReducer, useRef } from "react";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { Separator } from "../ui/separator.tsx";
import { neighbourStop, panelLimits, SHEET_STOPS, sheetHeights, stopAfterDrag } from "./dock-sizes.ts";
import type { Dock } from "./use-dock.ts";

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const stagePx = (): number => document.querySelector(".stage")?.clientHeight ?? window.innerHeight;

/** While something is dragged, its size goes straight to the page: nothing is rendered anew for each frame. */
function showWhileDragged(variable: "--panel-chosen" | "--sheet-height", px: number | undefined): void {
  const app = document.querySelector<HTMLElement>(".app");
  if (px === undefined) app?.style.removeProperty(variable);
  else app?.style.setProperty(variable, `${px}px`);
  app?.classList.toggle("is-dragging", px !== undefined);
}

/**
 * The panel's place: beside the map with an edge to drag and a button that hides it, on a narrow screen a sheet with a
 * handle and three stops. Style sheets choose between the two.
 */
export function PanelDock({ dock, children }: { dock: Dock; children: ReactNode }) {
  const toggle = useRef<HTMLButtonElement>(null);
  const { panel, stop, setStop } = dock;
  // The focus does not stay in what has just been hidden.
  useEffect(() => {
    if (panel === "collapsed" && document.activeElement?.closest(".panel") != null) toggle.current?.focus();
  }, [panel]);
  // At its lowest stop the sheet shows its title alone: what is reached below it by key has to be seen.
  const onFocus = ({ target }: FocusEvent): void => {
    if (stop === "peek" && target.closest(".panel-header") === null && target.closest(".panel") !== null)
      setStop("half");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks on while the focus passes through
    <div className="panel-dock" onFocus={onFocus}>
      {panel === "none" ? null : (
        <>
          <PanelEdge dock={dock} toggle={toggle} />
          <SheetHandle dock={dock} />
        </>
      )}
      {children}
    </div>
  );
}

/** On a wide screen. */
function PanelEdge({ dock, toggle }: { dock: Dock; toggle: React.RefObject<HTMLButtonElement | null> }) {
  const { text } = useText();
  useResizes();
  const isOpen = dock.panel === "open";
  const range = () => {
    const limits = panelLimits(document.querySelector(".stage")?.clientWidth ?? window.innerWidth, remPx());
    return { ...limits, now: Math.min(dock.panelPx ?? 27 * remPx(), limits.most) };
  };
  const name = isOpen ? text.layout.hidePanel : text.layout.showPanel;
  return (
    <>
      {isOpen ? (
        <Separator
          name={text.layout.panelWidth}
          className="panel-edge"
          orientation="vertical"
          growsTowards="start"
          range={range}
          onDrag={(px) => showWhileDragged("--panel-chosen", px)}
          onResize={(px) => {
            document.querySelector(".app")?.classList.remove("is-dragging");
            dock.setPanelPx(px);
          }}
          onReset={() => dock.setPanelPx(undefined)}
          onToggle={dock.togglePanel}
        />
      ) : null}
      <button
        type="button"
        ref={toggle}
        className="icon-button panel-toggle"
        aria-label={name}
        aria-expanded={isOpen}
        aria-keyshortcuts="]"
        title={`${name} ( ] )`}
        onClick={dock.togglePanel}
      >
        <Icon name={isOpen ? "right" : "left"} />
      </button>
    </>
  );
}

/** On a narrow screen. */
function SheetHandle({ dock }: { dock: Dock }) {
  const { text } = useText();
  useResizes();
  const { stop, setStop } = dock;
  const heights = () => sheetHeights(stagePx(), remPx());
  const range = () => {
    const { peek, full, [stop]: now } = heights();
    return { least: peek, most: full, now };
  };
  const step = (direction: 1 | -1) => (
    <button
      type="button"
      className="icon-button"
      aria-label={direction === 1 ? text.layout.expandPanel : text.layout.collapsePanel}
      aria-expanded={direction === 1 ? stop !== "peek" : undefined}
      // Not `disabled`: the focus would be lost with the last step.
      aria-disabled={neighbourStop(stop, direction) === stop}
      onClick={() => setStop(neighbourStop(stop, direction))}
    >
      <Icon name={direction === 1 ? "up" : "down"} />
    </button>
  );
  return (
    <div className="sheet-handle">
      <Separator
        name={text.layout.panelHeight}
        className="sheet-grip"
        orientation="horizontal"
        growsTowards="start"
        stepPx={32}
        range={range}
        valueText={text.layout.stops[stop]}
        onDrag={(px) => showWhileDragged("--sheet-height", px)}
        onResize={(px) => {
          showWhileDragged("--sheet-height", undefined);
          setStop(stopAfterDrag(stop, px, heights()));
        }}
        onReset={() => setStop("half")}
        onToggle={() => setStop(stop === SHEET_STOPS[2] ? "half" : "full")}
      />
      {step(-1)}
      {step(1)}
    </div>
  );
}

/** Renders again when the window changes, since what a separator says of itself depends on it. */
function useResizes(): void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    window.addEventListener("resize", render);
    return () => window.removeEventListener("resize", render);
  }, []);
}
