import type { Figure, Unit } from "../../geo/contract/event.ts";
import { groupBy } from "./group-by.ts";

/** Figures that count the same thing. */
export interface FigureGroup {
  readonly label: Figure["label"];
  readonly unit: Unit;
  readonly figures: readonly Figure[];
  /** From the least to the greatest where they disagree. Never an average: nobody published one. */
  readonly range: readonly [least: number, greatest: number] | undefined;
}

/** Groups figures by what they count, in the order in which they come. */
export function groupFigures(figures: readonly Figure[]): readonly FigureGroup[] {
  const groups = groupBy(figures, ({ label, unit }) => `${label.en} ${unit}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const values = group.map(({ value }) => value);
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const range = least === greatest ? undefined : ([least, greatest] as const);
    return [{ label: first.label, unit: first.unit, figures: group, range }];
  });
}
