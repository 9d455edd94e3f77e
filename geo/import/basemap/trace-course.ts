import type { Position } from "geojson";

interface Edge {
  readonly to: number;
  readonly length: number;
}

/** A network of river lines in which the course of one river can be followed. */
export interface RiverNetwork {
  readonly nodes: readonly Position[];
  readonly edges: readonly Edge[][];
}

interface MutableNetwork {
  readonly nodes: Position[];
  readonly edges: Edge[][];
  readonly indexOf: Map<string, number>;
}

const SNAP_MAX_DEGREES = 0.12;

// Where two pieces of one river were digitized apart; a jump costs more than its length, so a drawn line wins.
const GAP_MAX_DEGREES = 0.03;
const GAP_PENALTY = 20;

function measure([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  return Math.hypot((lonA - lonB) * Math.cos((latA * Math.PI) / 180), latA - latB);
}

function addLine(network: MutableNetwork, line: readonly Position[]): readonly number[] {
  const ids = line.map((position) => {
    const key = position.map((value) => value.toFixed(4)).join();
    const known = network.indexOf.get(key);
    if (known !== undefined) return known;
    network.indexOf.set(key, network.nodes.length);
    network.edges.push([]);
    return network.nodes.push(position) - 1;
  });
  for (let index = 1; index < ids.length; index += 1) connect(network, ids[index - 1] ?? 0, ids[index] ?? 0, 1);
  return ids;
}

function connect({ nodes, edges }: MutableNetwork, a: number, b: number, weight: number): void {
  const length = weight * measure(nodes[a] ?? [], nodes[b] ?? []);
  edges[a]?.push({ to: b, length });
  edges[b]?.push({ to: a, length });
}

export function buildRiverNetwork(lines: readonly Position[][]): RiverNetwork {
  const network: MutableNetwork = { nodes: [], edges: [], indexOf: new Map() };
  const courses = lines.map((line) => addLine(network, line));
  for (const ids of courses) {
    const own = new Set(ids);
    for (const end of [ids[0] ?? 0, ids.at(-1) ?? 0]) {
      network.nodes.forEach((node, other) => {
        const isNear = !own.has(other) && measure(network.nodes[end] ?? [], node) < GAP_MAX_DEGREES;
        if (isNear) connect(network, end, other, GAP_PENALTY);
      });
    }
  }
  return network;
}

function findNearest(network: RiverNetwork, position: Position): number {
  let nearest = -1;
  let best = SNAP_MAX_DEGREES;
  network.nodes.forEach((node, index) => {
    const distance = measure(node, position);
    if (distance < best) [nearest, best] = [index, distance];
  });
  if (nearest === -1) throw new Error(`No river within ${SNAP_MAX_DEGREES} degrees of ${position.join()}`);
  return nearest;
}

function traceLeg({ nodes, edges }: RiverNetwork, from: number, to: number): Position[] {
  const distances = new Array<number>(nodes.length).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(nodes.length).fill(-1);
  distances[from] = 0;
  // Label-correcting search: quick enough for a network that is nearly a tree, and needs no heap.
  const queue = [from];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0;
    for (const { to: next, length } of edges[node] ?? []) {
      const distance = (distances[node] ?? 0) + length;
      if (distance >= (distances[next] ?? 0)) continue;
      distances[next] = distance;
      previous[next] = node;
      queue.push(next);
    }
  }
  if (distances[to] === Number.POSITIVE_INFINITY) {
    throw new Error(`No course from ${nodes[from]?.join()} to ${nodes[to]?.join()}`);
  }
  const course: Position[] = [];
  for (let node = to; node !== -1; node = previous[node] ?? -1) course.push(nodes[node] ?? []);
  return course.reverse();
}

/** The shortest way along the drawn rivers through all the waypoints, each of which is moved to the nearest river. */
export function traceCourse(network: RiverNetwork, waypoints: readonly Position[]): Position[] {
  const stops = waypoints.map((waypoint) => findNearest(network, waypoint));
  return stops.slice(1).flatMap((stop, index) => {
    const leg = traceLeg(network, stops[index] ?? 0, stop);
    return index === 0 ? leg : leg.slice(1);
  });
}
