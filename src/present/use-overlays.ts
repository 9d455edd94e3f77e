import { useState } from "react";
import type { BlankColour } from "./present-keys.ts";

export type PresentDialog = "overview" | "keys" | "stories";

export interface Overlays {
  readonly dialog: PresentDialog | undefined;
  readonly setDialog: (dialog: PresentDialog | undefined) => void;
  readonly blank: BlankColour | undefined;
  readonly setBlank: (colour: BlankColour | undefined) => void;
  readonly isSpotlightOn: boolean;
  readonly setSpotlightOn: (isOn: boolean) => void;
  readonly isLegendOpen: boolean;
  readonly setLegendOpen: (isOpen: boolean) => void;
  /** The number being typed, for Enter to go to. */
  readonly digits: string;
  readonly setDigits: (digits: string) => void;
  readonly notice: string | undefined;
  readonly setNotice: (notice: string | undefined) => void;
  /** Takes the top-most of what lies over the map away; false where nothing does. */
  readonly closeTopMost: () => boolean;
}

/** What lies over a presentation for a while, and stands in no address. */
export function useOverlays(): Overlays {
  const [dialog, setDialog] = useState<PresentDialog>();
  const [blank, setBlank] = useState<BlankColour>();
  const [isSpotlightOn, setSpotlightOn] = useState(false);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [digits, setDigits] = useState("");
  const [notice, setNotice] = useState<string>();
  const closeTopMost = (): boolean => {
    if (blank !== undefined) setBlank(undefined);
    else if (notice !== undefined) setNotice(undefined);
    else if (isSpotlightOn) setSpotlightOn(false);
    else return false;
    return true;
  };
  return {
    dialog,
    setDialog,
    blank,
    setBlank,
    isSpotlightOn,
    setSpotlightOn,
    isLegendOpen,
    setLegendOpen,
    digits,
    setDigits,
    notice,
    setNotice,
    closeTopMost,
  };
}
