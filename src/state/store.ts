import { createStore, type StoreApi } from "zustand/vanilla";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { Sight } from "../domain/sight.ts";
import { formatAddress, parseAddress } from "./address.ts";
import type { Transition } from "./transitions.ts";
import type { ViewState } from "./view-state.ts";

/** Passing things that no address holds. */
export interface TransientState {
  /** Key of the thing under the pointer or the focus, on the map or in a list. */
  readonly hovered: string | undefined;
  /** What the map shows now; undefined where there is no map. */
  readonly sight: Sight | undefined;
  /** What the reader has moved the map to; moves that the page made by itself are left out. */
  readonly readerSight: Sight | undefined;
  /** The last thing said aloud, counted so that the same words can be said again. */
  readonly announced: { readonly text: string; readonly nth: number };
}

export interface AtlasState {
  readonly view: ViewState;
  readonly transient: TransientState;
}

export interface AtlasStore {
  readonly api: StoreApi<AtlasState>;
  readonly apply: (transition: Transition) => void;
  readonly hover: (key: string | undefined) => void;
  /** The map has come to rest. */
  readonly see: (sight: Sight | undefined, isByReader: boolean) => void;
  /** Says something through the page's one live region. */
  readonly announce: (text: string) => void;
  /** Starts to follow Back and Forward; returns the function that stops it. */
  readonly followHistory: () => () => void;
}

/** The parts of `window` that the store needs; tests give their own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly addEventListener: (type: "popstate", listener: () => void) => void;
  readonly removeEventListener: (type: "popstate", listener: () => void) => void;
}

/**
 * Makes the store from the address and keeps the two alike. Selections and pages get an entry in the history, so
 * that Back and Forward walk them; everything else rewrites the entry at hand.
 */
export function createAtlasStore(bar: AddressBar, defaults: ViewState): AtlasStore {
  const api = createStore<AtlasState>(() => ({
    view: parseAddress(bar.location, defaults),
    transient: { hovered: undefined, sight: undefined, readerSight: undefined, announced: { text: "", nth: 0 } },
  }));

  const apply = (transition: Transition): void => {
    const before = api.getState().view;
    const view = transition(before);
    if (view === before) return;
    const isStep =
      keyOf(before.selection) !== keyOf(view.selection) || before.story !== view.story || before.page !== view.page;
    api.setState({ view });
    const address = `${bar.location.pathname}${formatAddress(view, defaults)}`;
    const current = `${bar.location.pathname}${bar.location.search}${bar.location.hash}`;
    if (address === current) return;
    if (isStep) bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  };

  const followHistory = (): (() => void) => {
    const onPop = (): void => api.setState({ view: parseAddress(bar.location, defaults) });
    bar.addEventListener("popstate", onPop);
    return () => bar.removeEventListener("popstate", onPop);
  };

  const setTransient = (part: Partial<TransientState>): void =>
    api.setState(({ transient }) => ({ transient: { ...transient, ...part } }));

  const hover = (hovered: string | undefined): void => {
    if (api.getState().transient.hovered !== hovered) setTransient({ hovered });
  };
  const see = (sight: Sight | undefined, isByReader: boolean): void =>
    setTransient(isByReader ? { sight, readerSight: sight } : { sight });
  const announce = (text: string): void =>
    setTransient({ announced: { text, nth: api.getState().transient.announced.nth + 1 } });

  return { api, apply, hover, see, announce, followHistory };
}

function keyOf(selection: Selection | undefined): string {
  return selection === undefined ? "" : selectionKey(selection);
}
