/** What a key, a clicker or a button asks of the presentation. */
export type PresentAction =
  | { readonly type: "step"; readonly by: 1 | -1 }
  | { readonly type: "go"; readonly step: number }
  | { readonly type: "last" }
  | { readonly type: "blank"; readonly colour: BlankColour }
  | {
      readonly type:
        | "overview"
        | "full-screen"
        | "start"
        | "presenter"
        | "spotlight"
        | "legend"
        | "kiosk"
        | "return"
        | "help";
    }
  /** Parts of the map's width and height. */
  | { readonly type: "pan"; readonly right: number; readonly down: number }
  /** One line of the slide's text. */
  | { readonly type: "scroll"; readonly lines: 1 | -1 }
  | { readonly type: "move-spotlight"; readonly rightPx: number; readonly downPx: number }
  | { readonly type: "size-spotlight"; readonly by: 1 | -1 };

export type BlankColour = "black" | "white";

export type PressedKey = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

export interface KeySituation {
  /** Where the key is pressed: a field takes letters, a control takes Space and Enter, a list takes arrows. */
  readonly target: "page" | "map" | "field" | "control";
  /** In scroll mode the keys that scroll a page are left to it. */
  readonly isScrolling: boolean;
  readonly isSpotlightOn: boolean;
  /** Lone letters can be switched off (WCAG 2.1.4). */
  readonly areLettersOn: boolean;
  /** Digits pressed before, for Enter to go to. */
  readonly digits: string;
}

const SPOTLIGHT_STEP_PX = 32;
const PAN_SHARE = 0.25;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** By their place on the keyboard: a Russian layout has other letters there. */
const LETTERS: Readonly<Record<string, PresentAction>> = {
  KeyB: { type: "blank", colour: "black" },
  Period: { type: "blank", colour: "black" },
  KeyW: { type: "blank", colour: "white" },
  Comma: { type: "blank", colour: "white" },
  KeyO: { type: "overview" },
  KeyF: { type: "full-screen" },
  KeyS: { type: "presenter" },
  KeyN: { type: "presenter" },
  KeyL: { type: "spotlight" },
  KeyG: { type: "legend" },
  KeyK: { type: "kiosk" },
  KeyR: { type: "return" },
};

/** What a key press asks for; undefined where it is none of the presentation's business. */
export function presentActionOf(key: PressedKey, situation: KeySituation): PresentAction | undefined {
  if (situation.target === "field" || key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (key.key in ARROWS) return arrowAction(key, situation);
  return steppingAction(key, situation) ?? (key.shiftKey && key.key !== "?" ? undefined : letterAction(key, situation));
}

function arrowAction({ key, shiftKey }: PressedKey, situation: KeySituation): PresentAction | undefined {
  const [right, down] = ARROWS[key] ?? [0, 0];
  if (situation.isSpotlightOn) {
    const stepPx = SPOTLIGHT_STEP_PX * (shiftKey ? 4 : 1);
    return { type: "move-spotlight", rightPx: right * stepPx, downPx: down * stepPx };
  }
  if (shiftKey) return { type: "pan", right: right * PAN_SHARE, down: down * PAN_SHARE };
  if (right !== 0) return { type: "step", by: right > 0 ? 1 : -1 };
  return situation.isScrolling ? undefined : { type: "scroll", lines: down > 0 ? 1 : -1 };
}

/** The keys of a clicker and of the number row. */
function steppingAction({ key, shiftKey }: PressedKey, situation: KeySituation): PresentAction | undefined {
  const { target, isScrolling, digits } = situation;
  if (key === "F5" && !shiftKey) return { type: "start" };
  if (key === "Enter" && digits !== "") return { type: "go", step: Number(digits) };
  if (isScrolling) return undefined;
  if (key === "PageDown") return { type: "step", by: 1 };
  if (key === "PageUp") return { type: "step", by: -1 };
  if (key === "Home") return { type: "go", step: 1 };
  if (key === "End") return { type: "last" };
  return key === " " && target !== "control" ? { type: "step", by: shiftKey ? -1 : 1 } : undefined;
}

function letterAction({ key, code }: PressedKey, situation: KeySituation): PresentAction | undefined {
  if (!situation.areLettersOn) return undefined;
  if (key === "?") return { type: "help" };
  if (key === ".") return { type: "blank", colour: "black" };
  if (situation.isSpotlightOn && (key === "+" || key === "=")) return { type: "size-spotlight", by: 1 };
  if (situation.isSpotlightOn && (key === "-" || key === "−")) return { type: "size-spotlight", by: -1 };
  return LETTERS[code];
}

/** The digits pressed so far, this one included; undefined for any other key. */
export function digitsWith(digits: string, { key, ctrlKey, metaKey, altKey }: PressedKey): string | undefined {
  return /^\d$/.test(key) && !ctrlKey && !metaKey && !altKey ? `${digits}${key}`.slice(-3) : undefined;
}
