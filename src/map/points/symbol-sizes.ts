/** Radius of a plain symbol in CSS pixels; shader, pick and arranger agree by all asking here. */
export function symbolRadiusPx(zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 2.5) / 4.5));
  return 6.5 + share * 2.5;
}

/** Personnel at which an exercise's symbol stops to shrink and to grow. */
const FEWEST = 1000;
const MOST = 5000;
const SMALLEST = 0.85;

/** What the size legend shows. */
export const PERSONNEL_STEPS = [FEWEST, 2500, MOST] as const;

/**
 * Size of an exercise's symbol over that of a plain one: its area grows with the number of people, which readers of
 * maps compare (by the square root, since the eye sees area, not width). An unknown number has the smallest size.
 */
export function personnelScale(personnel: number | undefined): number {
  return SMALLEST * Math.sqrt(Math.min(MOST, Math.max(FEWEST, personnel ?? FEWEST)) / FEWEST);
}

/** Room for the digits of a crowd's number, in CSS pixels. */
export function crowdRadiusPx(count: number): number {
  return 7.5 + 3.2 * String(count).length;
}

/** Most events that stand around their place one by one; more of them become a crowd's mark. */
export function wreathLimit(zoom: number): number {
  return zoom < 5 ? 3 : 8;
}

/** Distance of each of several symbols of a size from the place that they stand around, in plain symbols' radii. */
export function wreathRadius(count: number, scale: number): number {
  return (1.08 * scale) / Math.sin(Math.PI / count);
}

/** The nth place in a wreath, clockwise from the top, in plain symbols' radii to the right and down. */
export function wreathOffset(nth: number, count: number, scale: number): readonly [number, number] {
  const turn = (2 * Math.PI * nth) / count;
  const radius = wreathRadius(count, scale);
  return [radius * Math.sin(turn), -radius * Math.cos(turn)];
}
