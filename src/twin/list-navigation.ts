import { FEATURE_KINDS, type FeatureKind, type PlacedFeature } from "../domain/drawn-features.ts";
import type { Direction } from "../domain/geography.ts";

export type Arrangement = "kind" | "distance";

export interface FeatureGroup {
  readonly kind: FeatureKind | undefined;
  readonly features: readonly PlacedFeature[];
}

export const DIRECTION_KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowRight: "east",
  ArrowDown: "south",
  ArrowLeft: "west",
};

/** Features in the order in which the list shows them: one group a kind, or all in one; the nearest first in each. */
export function arrangeFeatures(features: readonly PlacedFeature[], arrangement: Arrangement): readonly FeatureGroup[] {
  if (arrangement === "distance") return features.length === 0 ? [] : [{ kind: undefined, features }];
  return FEATURE_KINDS.map((kind) => ({ kind, features: features.filter((feature) => feature.kind === kind) })).filter(
    (group) => group.features.length > 0,
  );
}

/**
 * The option that typed letters lead to: the next whose name begins with them, around the end. A single letter typed
 * again goes on from the option at hand; several letters look again from where the typing began, that option included.
 */
export function indexOfTyped(
  names: readonly string[],
  typed: string,
  { index, from }: { readonly index: number; readonly from: number },
): number | undefined {
  const wanted = fold(typed);
  const isOneLetter = [...wanted].every((letter) => letter === wanted[0]);
  const prefix = isOneLetter ? wanted.slice(0, 1) : wanted;
  const start = isOneLetter ? index + 1 : Math.max(0, from);
  for (let step = 0; step < names.length; step++) {
    const candidate = (start + step) % names.length;
    if (fold(names[candidate] ?? "").startsWith(prefix)) return candidate;
  }
  return undefined;
}

function fold(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll("ё", "е")
    .replace(/^[«"“]/, "");
}
