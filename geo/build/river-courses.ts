import type { Geometry, Position } from "geojson";

const STEP_KM = 4;
const KM_PER_DEGREE = 111.2;
/** Ends of parts that lie closer are one place, in degrees. */
const JOINT = 0.03;

/**
 * The courses along which a river's name runs: its parts joined end to end, and its bends rounded by a Gaussian of
 * `softnessKm`, since letters cannot follow every meander. Courses shorter than `leastKm` are left out.
 */
export function riverCourses(geometry: Geometry, softnessKm: number, leastKm: number): Position[][] {
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : partsOf(geometry);
  return joined(parts)
    .map(evenSteps)
    .filter((line) => line.length * STEP_KM >= leastKm)
    .map((line) => rounded(line, softnessKm / STEP_KM));
}

function partsOf(geometry: Geometry): Position[][] {
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function joined(parts: readonly Position[][]): Position[][] {
  const lines = parts.toSorted((a, b) => b.length - a.length).map((part) => [...part]);
  for (let index = 0; index < lines.length; index += 1) {
    for (let next = follower(lines, index); next !== undefined; next = follower(lines, index)) {
      const [other = []] = lines.splice(next.at, 1);
      const line = lines[index] ?? [];
      const towards = next.isReversed ? other.toReversed() : other;
      lines[index] = next.isBefore ? [...towards, ...line] : [...line, ...towards];
    }
  }
  return lines;
}

/** A later line that begins or ends where this one does. */
function follower(lines: readonly Position[][], index: number) {
  const line = lines[index] ?? [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const other = lines[at] ?? [];
    const [start, end, first, last] = [line[0], line.at(-1), other[0], other.at(-1)];
    if (isNear(end, first)) return { at, isBefore: false, isReversed: false };
    if (isNear(end, last)) return { at, isBefore: false, isReversed: true };
    if (isNear(start, last)) return { at, isBefore: true, isReversed: false };
    if (isNear(start, first)) return { at, isBefore: true, isReversed: true };
  }
  return undefined;
}

function isNear([x = 0, y = 0]: Position = [], [otherX = 999, otherY = 999]: Position = []): boolean {
  return Math.abs(x - otherX) < JOINT && Math.abs(y - otherY) < JOINT;
}

/** The same line with a point every `STEP_KM`, roughly. */
function evenSteps(line: readonly Position[]): Position[] {
  const [first = [0, 0]] = line;
  const even: Position[] = [first];
  let left = STEP_KM;
  for (let index = 1; index < line.length; index += 1) {
    let [x = 0, y = 0] = line[index - 1] ?? [];
    const [toX = 0, toY = 0] = line[index] ?? [];
    const narrowing = Math.cos((y * Math.PI) / 180);
    let lengthKm = Math.hypot((toX - x) * narrowing, toY - y) * KM_PER_DEGREE;
    while (lengthKm >= left) {
      x += ((toX - x) * left) / lengthKm;
      y += ((toY - y) * left) / lengthKm;
      lengthKm -= left;
      left = STEP_KM;
      even.push([x, y]);
    }
    left -= lengthKm;
  }
  return even;
}

function rounded(line: readonly Position[], sigma: number): Position[] {
  const reach = Math.ceil(sigma * 2.5);
  return line.map((_, index) => {
    // The same reach to both sides, so that ends stay where they are.
    const width = Math.min(reach, index, line.length - 1 - index);
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let step = -width; step <= width; step += 1) {
      const weight = Math.exp(-((step / sigma) ** 2) / 2);
      const [x = 0, y = 0] = line[index + step] ?? [];
      sumX += weight * x;
      sumY += weight * y;
      sum += weight;
    }
    return [sumX / sum, sumY / sum];
  });
}
