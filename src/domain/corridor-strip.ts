import type { CorridorNode, Leg, Route } from "../../geo/contract/corridor.ts";
import { gaugesThatMeet } from "../../geo/contract/gauge-break.ts";
import { distanceKm, type Position } from "./geography.ts";

/** One node of a route in order, with how one comes to it. */
export interface StripStop {
  readonly node: CorridorNode;
  /** The legs that lead here from the stop before: none at the start, two where rail and road run side by side. */
  readonly legs: readonly Leg[];
  /** Gauges in millimetres where two of the route's meet and trains cannot run through. */
  readonly gauges: readonly number[];
  /** Whether the line comes into another country here, or begins. */
  readonly entersCountry: boolean;
  /** A branch ends on a node that stands elsewhere in the strip. */
  readonly isRepeated: boolean;
  readonly branches: readonly StripBranch[];
}

/** A line off the main one, or off another branch of the same stop. */
export interface StripBranch {
  readonly at: CorridorNode;
  readonly stops: readonly StripStop[];
}

export interface Strip {
  readonly stops: readonly StripStop[];
  /** Legs of the route that nothing joins to its main line. */
  readonly loose: readonly StripBranch[];
}

interface Register {
  readonly nodes: ReadonlyMap<string, CorridorNode>;
  readonly legs: ReadonlyMap<string, Leg>;
}

/** A route as a strip map: its main line in the register's order, and at each stop the lines that branch off there. */
export function buildStrip({ id, mainLine }: Route, { nodes, legs }: Register): Strip {
  return new StripBuilder(
    nodes,
    [...legs.values()].filter(({ routes }) => routes.includes(id)),
  ).build(mainLine);
}

class StripBuilder {
  readonly #nodes: ReadonlyMap<string, CorridorNode>;
  readonly #legs: readonly Leg[];
  readonly #used = new Set<Leg>();
  readonly #placed = new Set<string>();

  constructor(nodes: ReadonlyMap<string, CorridorNode>, legs: readonly Leg[]) {
    this.#nodes = nodes;
    this.#legs = legs;
  }

  build(mainLine: readonly string[]): Strip {
    for (const id of mainLine) this.#placed.add(id);
    const legsTo = mainLine.map((id, index) => this.#take(mainLine[index - 1], id));
    const stops = mainLine.flatMap((id, index) => this.#stop(id, legsTo[index] ?? [], mainLine[index - 1], true));
    const loose: StripBranch[] = [];
    for (let leg = this.#free()[0]; leg !== undefined; leg = this.#free()[0]) {
      this.#placed.add(leg.from);
      const branches = this.#branchesAt(leg.from);
      if (branches.length === 0) break;
      loose.push(...branches);
    }
    return { stops, loose };
  }

  #free(): readonly Leg[] {
    return this.#legs.filter((leg) => !this.#used.has(leg));
  }

  /** Every unused leg between two nodes, whichever way it is written. */
  #take(one: string | undefined, other: string): readonly Leg[] {
    const taken = this.#free().filter(
      ({ from, to }) => (from === one && to === other) || (from === other && to === one),
    );
    for (const leg of taken) this.#used.add(leg);
    return taken;
  }

  #stop(id: string, legs: readonly Leg[], before: string | undefined, hasBranches: boolean): StripStop[] {
    const node = this.#nodes.get(id);
    if (node === undefined) return [];
    return [
      {
        node,
        legs,
        gauges: gaugesThatMeet(this.#legs.filter(({ from, to }) => from === id || to === id)),
        entersCountry: before === undefined || this.#nodes.get(before)?.country !== node.country,
        isRepeated: false,
        branches: hasBranches ? this.#branchesAt(id) : [],
      },
    ];
  }

  /** What branches off at a node, then what branches off on those branches. */
  #branchesAt(id: string): StripBranch[] {
    const at = this.#nodes.get(id);
    if (at === undefined) return [];
    const branches: StripBranch[] = [];
    for (
      let leg = this.#free().find(({ from, to }) => from === id || to === id);
      leg !== undefined;
      leg = this.#free().find(({ from, to }) => from === id || to === id)
    ) {
      branches.push({ at, stops: this.#walk(id, leg.from === id ? "onwards" : "back") });
    }
    const further = branches.flatMap(({ stops }) =>
      stops.flatMap(({ node, isRepeated }) => (isRepeated ? [] : this.#branchesAt(node.id))),
    );
    return [...branches, ...further];
  }

  /** On from a node, always with the legs' direction or always against it, until the line ends or meets another. */
  #walk(start: string, direction: "onwards" | "back"): StripStop[] {
    const stops: StripStop[] = [];
    const next = (id: string) => {
      const leg = this.#free().find(({ from, to }) => (direction === "onwards" ? from : to) === id);
      return direction === "onwards" ? leg?.to : leg?.from;
    };
    let at = start;
    for (let to = next(at); to !== undefined; to = next(at)) {
      const [stop] = this.#stop(to, this.#take(at, to), at, false);
      const isRepeated = this.#placed.has(to);
      if (stop !== undefined) stops.push({ ...stop, isRepeated });
      if (isRepeated) break;
      this.#placed.add(to);
      at = to;
    }
    return stops;
  }
}

/** Length of a leg along its waypoints, on the mean sphere. The line is schematic, so is the length. */
export function measuredKm(leg: Leg, nodes: ReadonlyMap<string, CorridorNode>): number | undefined {
  const [from, to] = [nodes.get(leg.from), nodes.get(leg.to)];
  if (from === undefined || to === undefined) return undefined;
  const line: readonly Position[] = [from.position, ...leg.via, to.position];
  return line.slice(1).reduce((sum, position, index) => sum + distanceKm(line[index] ?? position, position), 0);
}

/** No finer than a schematic line deserves: to ten kilometres, from a thousand on to fifty. */
export function roundedKm(km: number): number {
  const step = km < 1000 ? 10 : 50;
  return Math.max(step, Math.round(km / step) * step);
}

export interface StripLength {
  readonly stretches: number;
  /** Stretches whose length a source gives, and those lengths together. */
  readonly sourced: number;
  readonly sourcedKm: number;
  readonly drawnKm: number;
}

/** Lengths of the main line. Where two legs run side by side the stretch counts once: as drawn, by what is in use. */
export function stripLength({ stops }: Strip, nodes: ReadonlyMap<string, CorridorNode>): StripLength {
  const stretches = stops.map(({ legs }) => legs).filter((legs) => legs.length > 0);
  const published = stretches.flatMap((legs) => legs.find(({ length }) => length !== undefined)?.length ?? []);
  const drawn = stretches.flatMap((legs) => legs.find(({ status }) => status === "operating") ?? legs[0] ?? []);
  return {
    stretches: stretches.length,
    sourced: published.length,
    sourcedKm: published.reduce((sum, { valueKm }) => sum + valueKm, 0),
    drawnKm: drawn.reduce((sum, leg) => sum + (measuredKm(leg, nodes) ?? 0), 0),
  };
}
