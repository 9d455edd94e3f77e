import { useLayoutEffect } from "react";
import type { Slide } from "../deck/deck.ts";
import { useAtlasStore } from "../state/use-store.ts";
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
