import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const REOPEN = "csto-atlas.authoring";

interface Authoring {
  readonly isOpen: boolean;
  /** It has made room for a presentation that it started, and comes back after it. */
  readonly isAside: boolean;
}

const authoring = createStore<Authoring>(before);

export function useAuthoring(): Authoring {
  return useStore(authoring);
}

/** Opens the reader's stories beside the map; with an id, the editor of that one. */
export function openOwnStories(id?: string): void {
  const show = (): void => remember({ isOpen: true, isAside: false });
  if (id === undefined) show();
  else
    void import("../author/own-stories.ts").then(({ desk }) => {
      desk.open(id);
      show();
    });
}

export function closeOwnStories(): void {
  remember({ isOpen: false, isAside: false });
}

/** Makes room for a presentation, and comes back when it is over. */
export function putOwnStoriesAside(isAside: boolean): void {
  remember({ isOpen: !isAside, isAside });
}

/** A page that is loaded again, or comes back after a crash, shows the editor where it was. */
function remember(next: Authoring): void {
  authoring.setState(next);
  try {
    if (next.isOpen || next.isAside) sessionStorage.setItem(REOPEN, next.isOpen ? "open" : "aside");
    else sessionStorage.removeItem(REOPEN);
  } catch {
    // Without storage it opens when it is asked for.
  }
}

function before(): Authoring {
  let was: string | null = null;
  try {
    was = sessionStorage.getItem(REOPEN);
  } catch {
    // As above.
  }
  return { isOpen: was === "open", isAside: was === "aside" };
}
