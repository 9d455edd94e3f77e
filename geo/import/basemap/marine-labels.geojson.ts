import type { Feature, Point } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";
import { type LabelKind, MARINE_LABELS } from "./marine-label-rows.ts";

export interface MarineLabelProperties {
  readonly name: BilingualName;
  readonly kind: LabelKind;
  readonly rank: number;
  readonly tilt?: number;
  readonly untilZoom?: number;
}

/** Names of seas, gulfs, straits, large lakes and land forms, by rank, then by English name. */
export function buildMarineLabels(): Feature<Point, MarineLabelProperties>[] {
  return MARINE_LABELS.map(
    ({ kind, rank, at, en, ru, tilt, untilZoom }): Feature<Point, MarineLabelProperties> => ({
      type: "Feature",
      properties: {
        name: { en, ru },
        kind,
        rank,
        ...(tilt === undefined ? {} : { tilt }),
        ...(untilZoom === undefined ? {} : { untilZoom }),
      },
      geometry: { type: "Point", coordinates: [...at] },
    }),
  ).sort(
    ({ properties: a, geometry: p }, { properties: b, geometry: q }) =>
      a.rank - b.rank || a.name.en.localeCompare(b.name.en, "en") || (p.coordinates[0] ?? 0) - (q.coordinates[0] ?? 0),
  );
}
