import { useEffect, useRef } from "react";
import type { BlankColour } from "./present-keys.ts";
import { usePresentText } from "./present-text.ts";

/** Covers everything, so that a room looks at whoever speaks; a click or any key takes it away. */
export function BlankScreen({ colour, onEnd }: { colour: BlankColour; onEnd: () => void }) {
  const text = usePresentText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className={`blank-screen is-${colour}`}
      onClick={onEnd}
      onKeyDown={(event) => {
        if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        onEnd();
      }}
    >
      {text.blankIs[colour]}
    </button>
  );
}
