import { type RefObject, useEffect, useRef } from "react";
import { useAtlasStore } from "../state/use-store.ts";
import { useAuthorText } from "./author-text.ts";
import { desk } from "./own-stories.ts";

/** Ctrl or ⌘ with Z takes back, with Shift and Z or with Y does again, wherever nothing else is typed into. */
export function useUndoKeys(area: RefObject<HTMLElement | null>): void {
  const { editor } = useAuthorText();
  const store = useAtlasStore();
  const latest = useRef(editor);
  latest.current = editor;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (desk.api.getState().open === undefined || isTypedInto(event.target, area.current)) return;
      // By its place on the keyboard: in a Russian layout the key types another letter.
      const isRedo = (event.code === "KeyZ" && event.shiftKey) || (event.code === "KeyY" && event.ctrlKey);
      if (event.code !== "KeyZ" && !isRedo) return;
      event.preventDefault();
      const before = desk.api.getState().open?.history;
      if (isRedo) desk.redo();
      else desk.undo();
      if (desk.api.getState().open?.history !== before)
        store.announce(isRedo ? latest.current.redone : latest.current.undone);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [area, store]);
}

/** A field elsewhere on the page takes back its own typing. */
function isTypedInto(target: EventTarget | null, area: HTMLElement | null): boolean {
  return target instanceof Element && target.matches("input, textarea") && !(area?.contains(target) ?? false);
}
