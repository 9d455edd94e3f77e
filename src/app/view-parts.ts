import type { FileContent } from "../data/queries.ts";
import type { RegionFiles } from "../data/use-region-files.ts";
import type { IsoDate } from "../domain/day.ts";
import { disputesOn } from "../domain/disputes.ts";
import { flowsOf } from "../domain/flows.ts";
import { membershipsAsOf } from "../domain/membership.ts";
import { isEventSelection, type Selection } from "../domain/selection.ts";
import { standingAsOf } from "../domain/standing.ts";
import type { OutlinedStanding } from "../map/layers/organisations.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import type { Language, OverlayId } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";
import type { OutlinedOrganisation } from "../theme/theme.ts";
import { drawnDispute } from "./drawn-dispute.ts";

// What a map draws on a day, part by part: of the page's own map and of the pictures taken of any view.

/** Legal states in the CSTO by country code. */
export function statesOn(memberships: FileContent<"memberships">, day: IsoDate): MapViewModel["states"] {
  return new Map([...membershipsAsOf(memberships, "CSTO", day)].map(([code, { state }]) => [code, state]));
}

interface Wording {
  readonly language: Language;
  readonly text: Messages;
}

/** Disputed areas in the reader's words; countries are named once their names are there. */
export function drawnDisputesOn(
  areas: FileContent<"disputed"> | undefined,
  day: IsoDate,
  countries: RegionFiles["countries"],
  { language, text }: Wording,
): MapViewModel["disputes"] {
  const nameOf = (code: string) => countries?.get(code)?.name[language] ?? code;
  return disputesOn(areas?.values() ?? [], day).map((dispute) => drawnDispute(dispute, { language, text, nameOf }));
}

/** Organisations to outline, with who belonged to them. */
export function overlaysOn(
  chosen: Iterable<OverlayId>,
  memberships: FileContent<"memberships">,
  day: IsoDate,
): readonly OutlinedStanding[] {
  return [...chosen].map((id) => {
    const organisation = id.toUpperCase() as OutlinedOrganisation;
    return { ...standingAsOf(memberships, organisation, day), organisation };
  });
}

/** Who came to the selected event; undefined where none is selected. */
export function flowsOfSelection(
  selection: Selection | undefined,
  { index, countries }: Pick<RegionFiles, "index" | "countries">,
): MapViewModel["flows"] {
  const entry = isEventSelection(selection) ? index?.byId.get(selection.id) : undefined;
  return entry === undefined ? undefined : flowsOf(entry, countries);
}

/** The route of the corridor that is selected, not the whole of it. */
export function routeOfSelection(
  selection: Selection | undefined,
  { corridor }: Pick<RegionFiles, "corridor">,
): string | undefined {
  return selection?.kind === "corridor" && corridor?.routes.has(selection.id) === true ? selection.id : undefined;
}
