import type { BlankColour, PresentAction } from "./present-keys.ts";

/** What keys do, each thing by its name. */
export interface ActionHandlers {
  readonly stepBy: (by: 1 | -1) => void;
  readonly goTo: (step: number) => void;
  readonly goToLast: () => void;
  readonly blank: (colour: BlankColour) => void;
  readonly simple: Readonly<
    Record<
      "overview" | "full-screen" | "start" | "presenter" | "spotlight" | "legend" | "kiosk" | "return" | "help",
      () => void
    >
  >;
  readonly pan: (right: number, down: number) => void;
  readonly scroll: (lines: number) => void;
  readonly moveSpotlight: (rightPx: number, downPx: number) => void;
  readonly sizeSpotlight: (by: 1 | -1) => void;
}

export function runAction(action: PresentAction, handlers: ActionHandlers): void {
  switch (action.type) {
    case "step":
      handlers.stepBy(action.by);
      break;
    case "go":
      handlers.goTo(action.step);
      break;
    case "last":
      handlers.goToLast();
      break;
    case "blank":
      handlers.blank(action.colour);
      break;
    case "pan":
      handlers.pan(action.right, action.down);
      break;
    case "scroll":
      handlers.scroll(action.lines);
      break;
    case "move-spotlight":
      handlers.moveSpotlight(action.rightPx, action.downPx);
      break;
    case "size-spotlight":
      handlers.sizeSpotlight(action.by);
      break;
    default:
      handlers.simple[action.type]();
  }
}
