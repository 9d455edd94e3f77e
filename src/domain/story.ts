import type { Category } from "../../geo/contract/event.ts";
import type { LocalizedText } from "../../geo/contract/primitives.ts";
import type { StoryLayer, StoryOverlay, StoryStep } from "../../geo/contract/story.ts";
import type { Camera } from "./camera.ts";
import { parseSelection, type Selection } from "./selection.ts";
import type { TimeWindow } from "./time-window.ts";

export type { StoryStep };

/** What a step asks of the view; everything else, language and theme above all, stays the reader's. */
export interface StepView {
  readonly camera: Camera;
  readonly selection: Selection | undefined;
  readonly layers: ReadonlySet<StoryLayer>;
  readonly overlays: ReadonlySet<StoryOverlay>;
  readonly time: TimeWindow;
  readonly categories: ReadonlySet<Category>;
}

interface Stepped {
  readonly steps: readonly unknown[];
}

/** The step that exists and is nearest to the one asked for. Steps are counted from 1, as in the address. */
export function clampStep({ steps }: Stepped, step: number): number {
  if (Number.isNaN(step)) return 1;
  return Math.max(1, Math.min(Math.trunc(step), steps.length));
}

/** The step with that number, clamped; undefined only for a story without steps. */
export function stepAt<Step>({ steps }: { readonly steps: readonly Step[] }, step: number): Step | undefined {
  return steps[clampStep({ steps }, step) - 1];
}

/** The view of a step. On a narrow screen its second camera is taken where it has one. */
export function stepView(step: StoryStep, { isNarrow }: { readonly isNarrow: boolean }): StepView {
  const { lon, lat, zoom, bearing = 0, pitch = 0 } = (isNarrow ? step.narrowCamera : undefined) ?? step.camera;
  return {
    camera: { lon, lat, zoom, bearing, pitch },
    selection: step.selection === undefined ? undefined : parseSelection(step.selection),
    layers: new Set(step.layers),
    overlays: new Set(step.overlays ?? []),
    time: step.time,
    categories: new Set(step.categories ?? []),
  };
}

/** A text in the language asked for; a reader's own story may have it in the other one only. */
export function textIn(text: LocalizedText, language: keyof LocalizedText): string {
  if (text[language] !== "") return text[language];
  return language === "en" ? text.ru : text.en;
}
