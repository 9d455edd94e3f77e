import type { DisputedArea } from "../../geo/contract/place-registers.ts";
import type { LocalizedText } from "../../geo/contract/primitives.ts";
import { firstDay, type IsoDate, lastDay, type PartialDate } from "./day.ts";
import { stateAsOf } from "./line-states.ts";

interface Dispute {
  readonly id: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** How disputed areas are drawn: as United Nations practice has them, or by who administers them. */
export const BOUNDARY_PRACTICES = ["un", "de-facto"] as const;
export type BoundaryPractice = (typeof BOUNDARY_PRACTICES)[number];

/** The areas whose control is disputed on a day; dates as coarse as their sources count from first to last day. */
export function disputesAsOf(areas: Iterable<Dispute>, day: IsoDate): readonly string[] {
  return disputedOn(areas, day).map(({ id }) => id);
}

function disputedOn<Area extends Dispute>(areas: Iterable<Area>, day: IsoDate): Area[] {
  const at = firstDay(day);
  return [...areas].filter(
    ({ from, to }) => (from === undefined || firstDay(from) <= at) && (to === undefined || at <= lastDay(to)),
  );
}

/** One state holds the whole area, authorities that are no state do, or several hold it in parts. */
export type HolderKind = "state" | "others" | "parts";

/** Who administers an area on a day; `by` are codes of states, `others` the words for other authorities. */
export interface Holder {
  readonly kind: HolderKind;
  readonly by: readonly string[];
  readonly others: LocalizedText | undefined;
}

type HeldArea = Pick<DisputedArea, "administration">;

/** Undefined for days of which the sources say nothing. */
export function holderAsOf({ administration }: HeldArea, day: IsoDate): Holder | undefined {
  const current = stateAsOf(administration, day);
  if (current === undefined) return undefined;
  const { by, others } = current;
  const kind = by.length + (others === undefined ? 0 : 1) > 1 ? "parts" : others === undefined ? "state" : "others";
  return { kind, by, others };
}

/** Codes of the states that have ever administered an area or a part of it. */
export function administrators({ administration }: HeldArea): readonly string[] {
  return [...new Set(administration.flatMap(({ by }) => by))];
}

/** The second name of an area on a day; undefined where it goes by one. */
export function otherNameAsOf({ alsoNamed = [] }: Pick<DisputedArea, "alsoNamed">, day: IsoDate) {
  return stateAsOf(alsoNamed, day)?.name;
}

/** A disputed area as it is drawn on a day. */
export interface DisputeOnDay {
  readonly area: DisputedArea;
  readonly alsoNamed: LocalizedText | undefined;
  readonly holder: Holder | undefined;
}

export function disputesOn(areas: Iterable<DisputedArea>, day: IsoDate): DisputeOnDay[] {
  return disputedOn(areas, day).map((area) => ({
    area,
    alsoNamed: otherNameAsOf(area, day),
    holder: holderAsOf(area, day),
  }));
}
