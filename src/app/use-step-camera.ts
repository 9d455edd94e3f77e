import { useCallback, useEffect, useRef } from "react";
import type { SlideFrame } from "../deck/deck.ts";
import type { MapController } from "../map/controller.ts";
import { useView } from "../state/use-store.ts";
import { cameraOn, paddingOn, type Stage } from "./step-frame.ts";

interface Options {
  readonly controller: MapController | undefined;
  readonly frame: SlideFrame;
  /** Changes with every step. */
  readonly stepKey: string;
  /** Whether the presenter wants the map to fly. */
  readonly isSmooth: boolean;
}

/**
 * Shows a step's frame in the part of the map that the text leaves free, for as long as the reader has not looked
 * elsewhere. Gives a function that goes back to it.
 */
export function useStepCamera({ controller, frame, stepKey, isSmooth }: Options): { readonly fly: () => void } {
  const isElsewhere = useView(({ camera, selection }) => camera !== undefined || selection !== undefined);
  const isFirst = useRef(true);
  const show = useCallback(
    (animate: boolean) => {
      if (controller === undefined) return;
      const stage = stageNow();
      const camera =
        frame.type === "camera"
          ? cameraOn(stage, frame, isNarrow())
          : controller.cameraFor({ ...frame, type: "bounds" }, paddingOn(stage));
      controller.travelTo(camera, animate && isSmooth && !matchMedia("(prefers-reduced-motion: reduce)").matches);
    },
    [controller, frame, isSmooth],
  );
  const latest = useRef(show);
  latest.current = show;

  useEffect(() => {
    if (controller === undefined || isElsewhere || stepKey === "") return;
    latest.current(!isFirst.current);
    isFirst.current = false;
  }, [controller, isElsewhere, stepKey]);

  // A window that changes its size has another part of the map free.
  useEffect(() => {
    if (controller === undefined || isElsewhere) return;
    const areas = document.querySelectorAll(".stage, .presenter");
    let isCalled = false;
    const observer = new ResizeObserver(() => {
      // Observing calls at once; the map itself follows its container a frame later.
      if (isCalled) requestAnimationFrame(() => latest.current(false));
      isCalled = true;
    });
    for (const area of areas) observer.observe(area);
    return () => observer.disconnect();
  }, [controller, isElsewhere]);

  return { fly: useCallback(() => latest.current(true), []) };
}

function isNarrow(): boolean {
  return matchMedia("(max-width: 719px)").matches;
}

/** The map as it lies on the page now, and what the slide covers of it. */
function stageNow(): Stage {
  const stage = document.querySelector(".stage")?.getBoundingClientRect();
  const card = document.querySelector(".presenter")?.getBoundingClientRect();
  const [widthPx, heightPx] = [stage?.width ?? innerWidth, stage?.height ?? innerHeight];
  const isBelow = stage === undefined || card === undefined || card.top >= stage.bottom || card.left >= stage.right;
  if (isBelow) return { widthPx, heightPx, rightPx: 0, bottomPx: 0 };
  return isNarrow()
    ? { widthPx, heightPx, rightPx: 0, bottomPx: Math.max(0, stage.bottom - card.top) }
    : { widthPx, heightPx, rightPx: Math.max(0, stage.right - card.left), bottomPx: 0 };
}
