import { useEffect, useRef } from "react";
import { digitsWith, type KeySituation, type PresentAction, presentActionOf } from "./present-keys.ts";

interface Options extends Pick<KeySituation, "isScrolling" | "isSpotlightOn"> {
  readonly isActive: boolean;
  readonly areLettersOn: () => boolean;
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
  readonly onAction: (action: PresentAction) => void;
}

/** Parts with keys of their own, whatever those are. */
const FOREIGN =
  ".panel, .page, .twin, .filters, .chooser, dialog, [popover], [role=listbox], [role=combobox], [role=slider]";
const FIELD = "input, select, textarea, [contenteditable]";
const CONTROL = "button, a[href], summary";

/** Keys and clickers, before the map or anything else gets them. */
export function usePresentKeys(options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  const { isActive } = options;
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || document.querySelector("dialog[open]") !== null) return;
      const { digits, onDigits, onAction, areLettersOn, isScrolling, isSpotlightOn } = latest.current;
      const target = targetOf(event.target);
      const typed = target === "field" ? undefined : digitsWith(digits, event);
      if (typed !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        onDigits(typed);
        return;
      }
      const action = presentActionOf(event, {
        target,
        isScrolling,
        isSpotlightOn,
        areLettersOn: areLettersOn(),
        digits,
      });
      if (digits !== "" && !["Shift", "Control", "Alt", "Meta"].includes(event.key)) onDigits("");
      if (action === undefined || (event.repeat && action.type !== "step" && !isContinuous(action))) return;
      event.preventDefault();
      event.stopPropagation();
      onAction(action);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [isActive]);
}

/** What goes on while its key is held. */
function isContinuous({ type }: PresentAction): boolean {
  return type === "scroll" || type === "pan" || type === "move-spotlight" || type === "size-spotlight";
}

function targetOf(target: EventTarget | null): KeySituation["target"] {
  if (!(target instanceof Element)) return "page";
  if (target.closest(FOREIGN) !== null || target.matches(FIELD)) return "field";
  if (target.matches(".maplibregl-canvas")) return "map";
  return target.closest(CONTROL) === null ? "page" : "control";
}
