import { type Selection, selectionKey } from "../domain/selection.ts";
import type { Sight } from "../domain/sight.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { MembershipCount } from "../domain/view-summary.ts";
import type { Language, LayerId, ViewState } from "../state/view-state.ts";
import { asSentence } from "./join-words.ts";
import { formatPeriod } from "./period.ts";
import type { TwinTexts } from "./twin-text.ts";

/** A view at rest, as far as changes of it are told. */
export interface Situation {
  readonly view: Pick<ViewState, "selection" | "time" | "layers">;
  /** Everything that narrows the events but time: another object for another filter. */
  readonly filter: unknown;
  /** What the reader has moved the map to; moves that the page makes by itself are not told. */
  readonly sight: Sight | undefined;
}

export type Change =
  | { readonly type: "selection"; readonly selection: Selection }
  | { readonly type: "time"; readonly time: TimeWindow }
  | { readonly type: "layer"; readonly layer: LayerId; readonly isOn: boolean }
  | { readonly type: "filter" }
  | { readonly type: "sight"; readonly sight: Sight };

/** How long each kind of change must have been at rest: longer than a step of play, reduced motion's included. */
const REST_MS: Readonly<Record<Change["type"], number>> = {
  selection: 400,
  time: 2000,
  layer: 600,
  filter: 900,
  sight: 1000,
};

/** When changes that are still coming in may be told. */
export function restOf(changes: readonly Change[]): number {
  return Math.max(0, ...changes.map(({ type }) => REST_MS[type]));
}

/** What has changed from one view at rest to another, in the order in which it is told. */
export function changesBetween(before: Situation, after: Situation): readonly Change[] {
  const { selection, time, layers } = after.view;
  const isSelected = selection !== undefined && keyOf(selection) !== keyOf(before.view.selection);
  const isOtherTime = time.from !== before.view.time.from || time.to !== before.view.time.to;
  const switched = [...new Set([...before.view.layers, ...layers])].filter(
    (layer) => layers.has(layer) !== before.view.layers.has(layer),
  );
  return [
    ...(isSelected ? [{ type: "selection", selection } as const] : []),
    ...(isOtherTime ? [{ type: "time", time } as const] : []),
    ...switched.map((layer) => ({ type: "layer", layer, isOn: layers.has(layer) }) as const),
    ...(before.filter === after.filter ? [] : [{ type: "filter" } as const]),
    ...(after.sight !== undefined && hasMoved(before.sight, after.sight)
      ? [{ type: "sight", sight: after.sight } as const]
      : []),
  ];
}

function keyOf(selection: Selection | undefined): string {
  return selection === undefined ? "" : selectionKey(selection);
}

/** A nudge is not told: another zoom level, or a middle that has moved by a tenth of what is seen. */
function hasMoved(before: Sight | undefined, after: Sight): boolean {
  if (before === undefined) return true;
  const [west, south, east, north] = before.bounds;
  const width = east < west ? east + 360 - west : east - west;
  const lonShift = Math.abs(before.centre[0] - after.centre[0]);
  const shift = Math.max(
    Math.min(lonShift, 360 - lonShift) / width,
    Math.abs(before.centre[1] - after.centre[1]) / (north - south),
  );
  return Math.abs(before.zoom - after.zoom) > 0.25 || shift > 0.1;
}

/** What there is to say about a view: asked only for what a change calls for. */
export interface Facts {
  readonly featuresInView: number;
  readonly placeName: string | undefined;
  readonly eventCount: number;
  readonly allEventCount: number;
  readonly membership: MembershipCount;
  /** Of what is selected: its name with its state or date, and the events tied to it. */
  readonly selected:
    | { readonly phrase: string; readonly events: { readonly all: number; readonly inView: number } | undefined }
    | undefined;
}

export interface Wording {
  readonly language: Language;
  readonly twinText: TwinTexts;
  readonly layerNames: Readonly<Record<LayerId, string>>;
}

/**
 * What to say about changes, in a sentence or two: each told once, the number of features in view at most once.
 * Empty where nothing needs to be said.
 */
export function whatToSay(
  changes: readonly Change[],
  facts: Facts,
  { language, twinText, layerNames }: Wording,
): string {
  const { say } = twinText;
  const selection = changes.some(({ type }) => type === "selection") ? facts.selected : undefined;
  const time = changes.find((change) => change.type === "time");
  const layers = changes.filter((change) => change.type === "layer");
  const hasFilter = changes.some(({ type }) => type === "filter");
  // A selection moves the map by itself; that it moved is no news.
  const hasSight = selection === undefined && changes.some(({ type }) => type === "sight");
  const sentences: string[] = [];
  if (selection !== undefined) {
    const { events } = selection;
    sentences.push(
      events === undefined ? selection.phrase : `${selection.phrase}; ${say.events(events.all, events.inView)}`,
    );
  }
  if (time !== undefined) {
    const parts = [say.membership(facts.membership), say.eventsOnly(facts.eventCount)];
    sentences.push(`${formatPeriod(language, time.time)}: ${parts.join("; ")}`);
  }
  const switched = layers.map(({ layer, isOn }) =>
    isOn ? say.shown(layerNames[layer]) : say.hidden(layerNames[layer]),
  );
  if (switched.length > 0) sentences.push(switched.join(", "));
  if (hasFilter && time === undefined)
    sentences.push(`${say.filtered}: ${say.eventsOf(facts.eventCount, facts.allEventCount)}`);
  const inView = say.inView(facts.featuresInView);
  if (hasSight) sentences.push(facts.placeName === undefined ? inView : `${facts.placeName}, ${inView}`);
  else if (layers.length > 0) sentences[sentences.length - 1] += `; ${inView}`;
  return sentences.map(asSentence).join(" ");
}
