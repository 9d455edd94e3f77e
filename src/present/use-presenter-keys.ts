import { useState } from "react";
import type { BlankColour } from "./present-keys.ts";
import { usePresentKeys } from "./use-present-keys.ts";

interface Options {
  readonly step: number;
  readonly count: number;
  readonly areLettersOn: () => boolean;
  readonly onGo: (step: number) => void;
  readonly onBlank: (colour: BlankColour) => void;
}

/** The same keys step from the presenter's window; what moves the map is the other window's. */
export function usePresenterKeys({ step, count, areLettersOn, onGo, onBlank }: Options): void {
  const [digits, setDigits] = useState("");
  usePresentKeys({
    isActive: true,
    isScrolling: false,
    isSpotlightOn: false,
    areLettersOn,
    digits,
    onDigits: setDigits,
    onAction: (action) => {
      if (action.type === "step") onGo(step + action.by);
      if (action.type === "go") onGo(action.step);
      if (action.type === "last") onGo(count);
      if (action.type === "blank") onBlank(action.colour);
      if (action.type === "scroll")
        document.querySelector(".talk-notes-text")?.scrollBy({ top: action.lines * NOTES_LINE_PX });
    },
  });
}

const NOTES_LINE_PX = 72;
