import type { Leg } from "./corridor.ts";

/** 1520 and 1524 mm are one system, and trains run through. */
const TOLERANCE_MM = 10;

/**
 * The gauges that meet where some legs do, in millimetres, widest first: two or more where trains cannot run through,
 * nothing elsewhere. Legs whose gauge no source gives count for nothing, nor does what is not a railway.
 */
export function gaugesThatMeet(legs: readonly Pick<Leg, "mode" | "gaugeMm">[]): readonly number[] {
  const gauges = legs.flatMap(({ mode, gaugeMm }) => (mode === "rail" && gaugeMm !== undefined ? [gaugeMm] : []));
  const systems = [...new Set(gauges)]
    .toSorted((a, b) => b - a)
    .filter((gauge, index, all) => {
      const wider = all[index - 1];
      return wider === undefined || wider - gauge > TOLERANCE_MM;
    });
  return systems.length > 1 ? systems : [];
}
