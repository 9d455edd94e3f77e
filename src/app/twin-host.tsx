import { lazy, Suspense, useEffect, useState } from "react";
import type { Direction, Position } from "../domain/geography.ts";
import type { MapController } from "../map/controller.ts";
import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import { openingArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";
import { useEscape } from "./use-escape.ts";

const Twin = lazy(() => import("../twin/twin.tsx").then((module) => ({ default: module.Twin })));
const Announcer = lazy(() => import("../twin/announcer.tsx").then((module) => ({ default: module.Announcer })));

/** Steps of the map's middle, to the right and down, in parts of its width and height. */
const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  north: [0, -0.4],
  east: [0.4, 0],
  south: [0, 0.4],
  west: [-0.4, 0],
};

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

interface Props {
  readonly controller: MapController | undefined;
  readonly isMapUnavailable: boolean;
}

/** The map's twin without a map: a button right after it, the list that it opens, and the page's one live region. */
export function TwinHost({ controller, isMapUnavailable }: Props) {
  const { text } = useText();
  const [opening] = useState(() => openingCamera(openingArea()));
  const [isOpen, setOpen] = useState(false);
  const isAtRest = useIsAtRest();
  useTwinKeys(isOpen, setOpen);
  const follow = ([lon, lat]: Position): void =>
    controller?.moveTo(
      { type: "point", lon, lat, minZoom: 0 },
      { padding: NO_PADDING, animate: !matchMedia("(prefers-reduced-motion: reduce)").matches },
    );
  const pan = (direction: Direction): void => controller?.panBy(...STEPS[direction]);
  const label = text.controls.featuresInView;
  return (
    <>
      <button
        type="button"
        className={isMapUnavailable ? "plain-button twin-button is-prominent" : "icon-button twin-button"}
        aria-label={isMapUnavailable ? undefined : label}
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+L"
        data-focus-home
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="list" /> {isMapUnavailable ? label : null}
      </button>
      {isOpen ? (
        <FailureBoundary message={text.states.crashed} resetKey="twin">
          <Suspense
            fallback={
              <section className="twin" aria-label={label} aria-busy="true">
                <p className="twin-body">{text.states.loading}</p>
              </section>
            }
          >
            <Twin opening={opening} onClose={() => setOpen(false)} onFollow={follow} onPan={pan} />
          </Suspense>
        </FailureBoundary>
      ) : null}
      {isAtRest ? (
        <FailureBoundary message={text.states.crashed} resetKey="announcer">
          <Suspense fallback={null}>
            <Announcer opening={opening} />
          </Suspense>
        </FailureBoundary>
      ) : null}
    </>
  );
}

/** Alt+L opens and closes the list anywhere, L alone while the map has the focus; Escape closes it as the top-most. */
function useTwinKeys(isOpen: boolean, setOpen: (isOpen: boolean) => void): void {
  // A panel or a page stands over the list, and goes first.
  const isTopMost = useView(({ selection, page }) => selection === undefined && page === undefined);
  useEscape(() => setOpen(false), isOpen && isTopMost);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const isOnMap = event.target instanceof Element && event.target.matches(".maplibregl-canvas");
      // The key by its place on the keyboard: in a Russian layout it types another letter.
      if (event.code === "KeyL" && (event.altKey || isOnMap)) {
        event.preventDefault();
        setOpen(!isOpen);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, setOpen]);
}

/** Whether the first picture has been drawn, or will never be: what only comments on it is fetched after it. */
function useIsAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const look = (): void => {
      if (document.documentElement.dataset["atlas"] !== "loading") setAtRest(true);
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributeFilter: ["data-atlas"] });
    return () => observer.disconnect();
  }, []);
  return isAtRest;
}
