import { useEffect, useRef } from "react";
import { areSingleKeysOn, isTypingField, type Shortcut, shortcutOf } from "../find/shortcuts.ts";

/** Calls back for keys that work anywhere on the page, but not above a modal dialog. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, isTypingField(event.target), areSingleKeysOn());
      if (shortcut === undefined || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
