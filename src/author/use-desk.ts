import { useStore } from "zustand";
import { desk } from "./own-stories.ts";
import type { DeskState } from "./story-desk.ts";

/** One part of what lies on the desk; renders again only when that part changes. */
export function useDesk<Part>(pick: (state: DeskState) => Part): Part {
  return useStore(desk.api, pick);
}
