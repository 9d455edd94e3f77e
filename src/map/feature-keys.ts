import type { FeatureIdentifier } from "maplibre-gl";
import { TILES } from "./layers/base.ts";

/** Where the feature of a region's key lies among the map's sources; undefined for what has no feature. */
export function featureOf(key: string): FeatureIdentifier | undefined {
  if (!key.includes(":")) return { source: TILES, sourceLayer: "countries", id: key };
  const [kind, id] = key.split(":", 2);
  if (id === undefined) return undefined;
  switch (kind) {
    case "border":
      return { source: TILES, sourceLayer: "borders", id };
    case "disputed":
      return { source: TILES, sourceLayer: "disputed", id };
    case "crossing":
      return { source: "crossings", id };
    case "leg":
      return { source: "corridor-legs", id };
    case "node":
      return { source: "corridor-nodes", id };
    default:
      return undefined;
  }
}

interface PickLayer {
  readonly layers: readonly string[];
  readonly rank: "points" | "lines" | "areas";
  readonly key: (properties: Readonly<Record<string, unknown>>) => string;
}

/** Style layers that answer a click, top-most first, and the key that their features stand for. */
export const PICK_LAYERS: readonly PickLayer[] = [
  { layers: ["crossings", "other-crossings"], rank: "points", key: ({ id }) => `crossing:${id}` },
  { layers: ["zone-labels"], rank: "points", key: ({ id }) => `zone:${id}` },
  { layers: ["corridor-nodes"], rank: "points", key: ({ id }) => `node:${id}` },
  {
    layers: ["tajik-afghan-border", "borders", "borders-maritime"],
    rank: "lines",
    key: ({ id }) => `border:${id}`,
  },
  {
    layers: [
      "corridor-rail",
      "corridor-road",
      "corridor-sea",
      "corridor-inland-water",
      "corridor-building",
      "corridor-missing",
      "corridor-unopened",
    ],
    rank: "lines",
    key: ({ id }) => `leg:${id}`,
  },
  { layers: ["zones-band"], rank: "lines", key: ({ id }) => `zone:${id}` },
  { layers: ["disputed"], rank: "areas", key: ({ id }) => `disputed:${id}` },
  { layers: ["land"], rank: "areas", key: ({ code }) => String(code) },
];
