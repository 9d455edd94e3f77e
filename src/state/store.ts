import { createStore, type StoreApi } from "zustand/vanilla";
import { deckKey } from "../domain/deck-ref.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { Sight } from "../domain/sight.ts";
import { formatAddress, isAtDefault, parseAddress } from "./address.ts";
import { createAddressWriter } from "./address-writer.ts";
import type { Transition } from "./transitions.ts";
import type { ViewState } from "./view-state.ts";

/** What can be cited: the entry that is selected, or the view of the map. */
export type CitedThing = "entry" | "view";

/** What can be exported: the deck that is presented, the slide at hand, or the view of the map. */
export type ExportedThing = "deck" | "slide" | "view";

/** Passing things that no address holds. */
export interface TransientState {
  /** Key of the thing under the pointer or the focus, on the map or in a list. */
  readonly hovered: string | undefined;
  /** What the dialog that says how to cite was opened for; undefined while it is closed. */
  readonly citing: CitedThing | undefined;
  /** What the dialog that exports was opened for; undefined while it is closed. */
  readonly exporting: ExportedThing | undefined;
  /** A place that the map is asked to go to; a new object for each time it is asked. */
  readonly flight: Flight | undefined;
  /** What the map shows now; undefined where there is no map. */
  readonly sight: Sight | undefined;
  /** What the reader has moved the map to; moves that the page made by itself are left out. */
  readonly readerSight: Sight | undefined;
  /** What the step that is presented marks on the map, and whether it stands; undefined while nothing is presented. */
  readonly staged: StagedStep | undefined;
  /** The last thing said aloud, counted so that the same words can be said again. */
  readonly announced: { readonly text: string; readonly nth: number };
}

export interface StagedStep {
  /** Keys of the things marked. */
  readonly marks: readonly string[];
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
}

export interface Flight {
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly transient: TransientState;
}

export interface AtlasStore {
  readonly api: StoreApi<AtlasState>;
  readonly apply: (transition: Transition) => void;
  /**
   * Gives the address other defaults: what a presented step shows, so that the address says only what differs from it.
   * What stood at the defaults before goes to the new ones; what the reader has changed stays. They hold until another
   * deck is presented, or none.
   */
  readonly rebase: (base: ViewBase) => void;
  /** Whether the view shows anything else than its defaults, what a step shows above all. */
  readonly isExplored: (view: ViewState) => boolean;
  readonly hover: (key: string | undefined) => void;
  /** Opens or closes the dialog that says how to cite. */
  readonly cite: (citing: CitedThing | undefined) => void;
  /** Opens or closes the dialog that exports. */
  readonly export: (exporting: ExportedThing | undefined) => void;
  /** Asks the map to show a place that nothing selectable stands for. */
  readonly flyTo: (flight: Flight) => void;
  /** Sets on the map what a step marks; with none, takes it off again. */
  readonly stage: (staged: StagedStep | undefined) => void;
  /** The map has come to rest. */
  readonly see: (sight: Sight | undefined, isByReader: boolean) => void;
  /** Says something through the page's one live region. */
  readonly announce: (text: string) => void;
  /** Starts to follow Back and Forward; returns the function that stops it. */
  readonly followHistory: () => () => void;
}

/** What a presented step asks of the view. */
export type ViewBase = Partial<Omit<ViewState, ReadersField>>;

/** What belongs to the reader or says what is presented; no step changes it. */
const READERS_FIELDS = [
  "language",
  "theme",
  "projection",
  "story",
  "step",
  "mode",
  "kiosk",
  "presenter",
  "embed",
] as const satisfies readonly (keyof ViewState)[];

type ReadersField = (typeof READERS_FIELDS)[number];

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
    transient: {
      hovered: undefined,
      citing: undefined,
      exporting: undefined,
      flight: undefined,
      sight: undefined,
      readerSight: undefined,
      staged: undefined,
      announced: { text: "", nth: 0 },
    },
  }));

  const writer = createAddressWriter(bar);
  let base = defaults;

  const apply = (transition: Transition): void => {
    const before = api.getState().view;
    const view = transition(before);
    if (view === before) return;
    const isStep =
      keyOf(before.selection) !== keyOf(view.selection) ||
      deckKeyOf(before) !== deckKeyOf(view) ||
      before.page !== view.page;
    if (deckKeyOf(before) !== deckKeyOf(view)) base = defaults;
    api.setState({ view });
    const address = `${bar.location.pathname}${formatAddress(view, base)}`;
    if (isStep) writer.push(address);
    else writer.replace(address);
  };

  const followHistory = (): (() => void) => {
    const onPop = (): void => {
      writer.drop();
      const before = api.getState().view;
      const { story, step } = parseAddress(bar.location, defaults);
      if (deckKeyOf(before) !== deckKeyOf({ story }) || before.step !== step) base = defaults;
      api.setState({ view: parseAddress(bar.location, base) });
    };
    bar.addEventListener("popstate", onPop);
    return () => bar.removeEventListener("popstate", onPop);
  };

  const rebase = (next: ViewBase): void => {
    const before = base;
    base = { ...defaults, ...next };
    const { view } = api.getState();
    const moved = stepFields(view).filter((field) => before[field] !== base[field] && isAtDefault(field, view, before));
    if (moved.length === 0) return;
    api.setState({ view: { ...view, ...Object.fromEntries(moved.map((field) => [field, base[field]])) } });
  };
  const isExplored = (view: ViewState): boolean => stepFields(view).some((field) => !isAtDefault(field, view, base));

  return { api, apply, rebase, isExplored, followHistory, ...transientActions(api) };
}

type TransientActions = Pick<AtlasStore, "hover" | "cite" | "export" | "flyTo" | "stage" | "see" | "announce">;

function transientActions(api: StoreApi<AtlasState>): TransientActions {
  const set = (part: Partial<TransientState>): void =>
    api.setState(({ transient }) => ({ transient: { ...transient, ...part } }));
  return {
    hover: (hovered) => {
      if (api.getState().transient.hovered !== hovered) set({ hovered });
    },
    cite: (citing) => set({ citing }),
    export: (exporting) => set({ exporting }),
    flyTo: (flight) => set({ flight: { ...flight } }),
    stage: (staged) => set({ staged }),
    see: (sight, isByReader) => set(isByReader ? { sight, readerSight: sight } : { sight }),
    announce: (text) => set({ announced: { text, nth: api.getState().transient.announced.nth + 1 } }),
  };
}

/** The fields that a presented step may set. */
function stepFields(view: ViewState): readonly (keyof ViewState)[] {
  const readers: readonly string[] = READERS_FIELDS;
  return (Object.keys(view) as (keyof ViewState)[]).filter((field) => !readers.includes(field));
}

function deckKeyOf({ story }: Pick<ViewState, "story">): string {
  return story === undefined ? "" : deckKey(story);
}

function keyOf(selection: Selection | undefined): string {
  return selection === undefined ? "" : selectionKey(selection);
}
