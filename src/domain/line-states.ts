import type { BorderStateKind } from "../../geo/contract/border.ts";
import type { DatedLines } from "../../geo/contract/published.ts";
import { firstDay, type IsoDate, type PartialDate } from "./day.ts";
import { endOfMembership } from "./membership.ts";

export type { BorderStateKind, DatedLines };

/** What lines and crossings were on a day, as far as it is dated. */
export interface LineStates {
  /** Ids of the corridor's legs, and of the crossings, that opened after the day. */
  readonly unopenedLegs: readonly string[];
  readonly unopenedCrossings: readonly string[];
  /** The legal state of each border that has one on the day. */
  readonly borders: ReadonlyMap<string, BorderStateKind>;
  /** Ids of the borders that are so at some time, whatever the day. */
  readonly everUnsettled: readonly string[];
  readonly everClosed: readonly string[];
}

export const NO_LINE_STATES: LineStates = {
  unopenedLegs: [],
  unopenedCrossings: [],
  borders: new Map(),
  everUnsettled: [],
  everClosed: [],
};

/** States in which some or all of a line was still open between the two sides. */
export const UNSETTLED: readonly BorderStateKind[] = ["not-agreed", "partly-agreed"];

export function lineStatesAsOf({ legs, crossings, borders }: DatedLines, day: IsoDate): LineStates {
  const idsWith = (kinds: readonly BorderStateKind[]) =>
    borders.filter(({ states }) => states.some(({ kind }) => kinds.includes(kind))).map(({ id }) => id);
  return {
    unopenedLegs: legs.filter(({ opened }) => !isOpenOn(opened, day)).map(({ id }) => id),
    unopenedCrossings: crossings.filter(({ opened }) => !isOpenOn(opened, day)).map(({ id }) => id),
    borders: new Map(
      borders.flatMap(({ id, states }) => {
        const state = stateAsOf(states, day);
        return state === undefined ? [] : [[id, state.kind] as const];
      }),
    ),
    everUnsettled: idsWith(UNSETTLED),
    everClosed: idsWith(["closed"]),
  };
}

/** Whether a thing was in use on a day: one opened in 2017 from the first day of that year, one without a date always. */
export function isOpenOn(opened: PartialDate | undefined, day: IsoDate): boolean {
  return opened === undefined || firstDay(opened) <= firstDay(day);
}

interface DatedState {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The state that holds on a day; dates count as those of a membership do. */
export function stateAsOf<State extends DatedState>(states: readonly State[], day: IsoDate): State | undefined {
  const at = firstDay(day);
  return states.find(
    ({ from, to }) => (from === undefined || firstDay(from) <= at) && (to === undefined || at < endOfMembership(to)),
  );
}
