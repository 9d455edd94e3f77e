import type { LineString } from "geojson";
import type { CorridorNode, Leg } from "../contract/corridor.ts";

/** A leg from node to node over its waypoints. Throws for a node that the check should have missed. */
export function legLine(leg: Leg, nodes: ReadonlyMap<string, CorridorNode>): LineString {
  const from = nodes.get(leg.from);
  const to = nodes.get(leg.to);
  if (from === undefined || to === undefined) throw new Error(`leg ${leg.id}: no node ${leg.from} or ${leg.to}`);
  const coordinates = [from.position, ...leg.via, to.position].map((position) => [...position]);
  return { type: "LineString", coordinates };
}
