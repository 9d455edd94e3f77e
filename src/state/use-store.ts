import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AtlasStore, TransientState } from "./store.ts";
import type { ViewState } from "./view-state.ts";

const StoreContext = createContext<AtlasStore | null>(null);

export const StoreProvider = StoreContext.Provider;

/** The store above in the tree; throws where a view is mounted without one, which is a bug. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no store above this view");
  return store;
}

/** One part of the view; renders again only when that part changes. */
export function useView<Part>(pick: (view: ViewState) => Part): Part {
  return useStore(useAtlasStore().api, (state) => pick(state.view));
}

export function useTransient<Part>(pick: (transient: TransientState) => Part): Part {
  return useStore(useAtlasStore().api, (state) => pick(state.transient));
}
