import { useEffect } from "react";
import { desk } from "./own-stories.ts";
import { useDesk } from "./use-desk.ts";

const KEY = "csto-atlas.authoring-story";

/** A page that is loaded again, or comes back after a crash, opens the story that was being written in this tab. */
export function useReopened(): void {
  const openId = useDesk(({ open }) => open?.history.story.id);
  useEffect(() => {
    const id = stored();
    if (id !== null && desk.api.getState().open === undefined) desk.open(id);
  }, []);
  useEffect(
    () =>
      desk.api.subscribe(({ open }, before) => {
        if (open?.history.story.id !== before.open?.history.story.id) store(open?.history.story.id);
      }),
    [],
  );
  // A story that was opened from elsewhere before this part was there.
  useEffect(() => {
    if (openId !== undefined) store(openId);
  }, [openId]);
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Without storage the list is shown instead.
  }
}
