import { useLayoutEffect } from "react";
import type { Slide } from "../deck/deck.ts";
import type { StagedStep } from "../state/store.ts";
import { useAtlasStore, useTransient, useView } from "../state/use-store.ts";
import { slideBase, slideMarks } from "./slide-base.ts";

interface Staged {
  readonly slide: Slide | undefined;
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
}

const NO_MARKS: readonly string[] = [];

/** Puts a slide's view under the address and its marks on the map; takes the marks off when it goes. */
export function useStaging({ slide, isSettled, hasFailed }: Staged): void {
  const store = useAtlasStore();
  useLayoutEffect(() => {
    if (slide !== undefined) store.rebase(slideBase(slide.view));
    store.stage({ marks: slide === undefined ? NO_MARKS : slideMarks(slide.view), isSettled, hasFailed });
  }, [store, slide, isSettled, hasFailed]);
  // Before whatever takes this one's place sets its own.
  useLayoutEffect(() => () => store.stage(undefined), [store]);
}

const NOTHING_STAGED: StagedStep = { marks: NO_MARKS, isSettled: true, hasFailed: false };
const STAGE_AWAITED: StagedStep = { marks: NO_MARKS, isSettled: false, hasFailed: false };

/** What the presented step has set on the map: nothing yet while its deck is on its way, nothing at all without one. */
export function useStagedStep(): StagedStep {
  const isPresenting = useView(({ story }) => story !== undefined);
  const staged = useTransient((transient) => transient.staged);
  return staged ?? (isPresenting ? STAGE_AWAITED : NOTHING_STAGED);
}
