import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BoundaryPractice } from "../../domain/disputes.ts";
import type { LineStates } from "../../domain/line-states.ts";
import type { MembershipState } from "../../domain/membership.ts";
import type { Language, LayerId } from "../../state/view-state.ts";
import type { Messages } from "../../text/messages.ts";
import type { Swatch } from "../../theme/swatch.ts";
import type { Theme } from "../../theme/theme.ts";
import type { DrawnDispute } from "./disputed-areas.ts";
import type { OutlinedStanding } from "./organisations.ts";

/** What a layer's look depends on. */
export interface LayerContext {
  readonly theme: Theme;
  readonly language: Language;
  /** Countries by their legal state in the CSTO on the date; the colour of each is a feature state. */
  readonly states: ReadonlyMap<string, MembershipState>;
  /** Areas whose control is disputed on the date, and how they are drawn. */
  readonly disputes: readonly DrawnDispute[];
  readonly practice: BoundaryPractice;
  /** The last change of a country's shape up to the date; see `lastDisputeChange`. */
  readonly areasAsOf: string;
  /** The last change of names on the base map up to the date; see `lastNameChange`. */
  readonly namesAsOf: string;
  /** What had not opened on the date, and which borders are drawn by their state on it. */
  readonly lines: Omit<LineStates, "borders">;
  /** The route of the corridor that is selected: its legs have its colour, and the others recede. */
  readonly route?: string | undefined;
  /** Organisations to outline, at most two, with who belonged to them on the date. */
  readonly overlays: readonly OutlinedStanding[];
}

/** Where the map's data lies; the page's own origin unless an embedder says otherwise. */
export interface DataAddresses {
  readonly tiles: string;
  readonly corridorLegs: string;
  readonly corridorNodes: string;
  readonly crossings: string;
  readonly relief: string;
}

/** A piece of the map: its sources, and its style layers bottom to top. */
export interface LayerModule {
  /** The switch that shows it; undefined for the base map, which is always there. */
  readonly id: LayerId | undefined;
  /** Added once the first picture is drawn, so that it costs that picture nothing. */
  readonly isDetail?: true;
  readonly sources: (addresses: DataAddresses) => Readonly<Record<string, SourceSpecification>>;
  readonly layers: (context: LayerContext) => readonly LayerSpecification[];
}

export interface LegendEntry {
  readonly id: string;
  /** The switch that the entry goes with; undefined for the base map. */
  readonly layer: LayerId | "organisations" | undefined;
  readonly swatch: Swatch;
  readonly label: (text: Messages) => string;
  /** Entries with the same of these stand folded under it. */
  readonly fold?: (text: Messages) => string;
}
