import type { NodeKind } from "../../geo/contract/corridor.ts";

/** A mark in a box of 16 by 16: a frame that is filled and edged, and strokes in it. */
export interface NodeSymbol {
  readonly frame: string;
  /** Filled with the line's colour, strokes in that of the ground; else the other way round. */
  readonly isSolid: boolean;
  readonly glyph: string;
  readonly strokeWidth: number;
}

export type NodeMark = NodeKind | "gauge-break" | "gap";

const DISC = "M1 8a7 7 0 1 1 14 0a7 7 0 1 1 -14 0z";
const PLATE =
  "M3.4 1.8h9.2a1.6 1.6 0 0 1 1.6 1.6v9.2a1.6 1.6 0 0 1 -1.6 1.6h-9.2a1.6 1.6 0 0 1 -1.6 -1.6v-9.2a1.6 1.6 0 0 1 1.6 -1.6z";
const STATION = { glyph: "", strokeWidth: 0, isSolid: false } as const;

/**
 * The marks of the corridor, for the map, its legend and the strip in the panel: a port's anchor, the bar of the
 * customs sign, containers, a station's ring, rails that come closer where gauges meet, and two buffer stops.
 */
export const NODE_SYMBOLS: Readonly<Record<NodeMark, NodeSymbol>> = {
  port: {
    frame: DISC,
    isSolid: true,
    glyph: "M8 5.4v6.9M5.5 7.1h5M4 9.3c.4 2 2 3 4 3s3.6-1 4-3M9.2 4.2a1.2 1.2 0 1 1-2.4 0a1.2 1.2 0 1 1 2.4 0",
    strokeWidth: 1.3,
  },
  "border-crossing": { frame: DISC, isSolid: false, glyph: "M4.2 8h7.6", strokeWidth: 2.6 },
  terminal: { frame: PLATE, isSolid: false, glyph: "M4.4 8.4h7.2v3.2h-7.2zM5.7 8.4v-3.6h4.6v3.6", strokeWidth: 1.3 },
  "rail-hub": { frame: "M3.6 8a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1 -8.8 0z", ...STATION },
  city: { frame: "M3.6 8a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1 -8.8 0z", ...STATION },
  "gauge-break": {
    frame: PLATE,
    isSolid: false,
    glyph: "M3.6 4.4h3.6M3.6 11.6h3.6M8.8 6.3h3.6M8.8 9.7h3.6",
    strokeWidth: 1.5,
  },
  gap: { frame: DISC, isSolid: false, glyph: "M2.6 8h3.2M10.2 8h3.2M5.8 5.3v5.4M10.2 5.3v5.4", strokeWidth: 1.5 },
};
