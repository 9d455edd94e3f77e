import type { IsoDate } from "../domain/day.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import type { Language, ProjectionChoice } from "../state/view-state.ts";
import { formatDateInPhrase } from "./format-date.ts";
import type { Messages } from "./messages.ts";

/** From this zoom inwards the globe is drawn as a flat map. */
const FLAT_ZOOM = 2.05;

export interface MarginaliaView {
  readonly language: Language;
  /** The day whose memberships and disputes the map shows: the window's end. */
  readonly date: IsoDate;
  readonly projection: ProjectionChoice;
  /** Undefined where no map is drawn. */
  readonly zoom: number | undefined;
  readonly practice: BoundaryPractice;
  /** Of the data; undefined while it is not known. */
  readonly version: string | undefined;
}

export interface Marginalia {
  readonly asOf: string;
  readonly projection: string;
  readonly version: string | undefined;
  /** Whom the law and the licences ask to name first. */
  readonly boundaries: string;
  readonly otherSources: string;
  readonly disclaimer: string;
}

/** What stands beside every picture of the map, on the screen and on paper, in the interface's language. */
export function marginalia(view: MarginaliaView, text: Messages): Marginalia {
  return {
    asOf: text.marginalia.asOf(formatDateInPhrase(view.language, view.date)),
    projection: projectionName(view, text),
    version: view.version === undefined ? undefined : text.marginalia.version(view.version),
    boundaries: text.marginalia.boundaries,
    otherSources: text.marginalia.otherSources,
    disclaimer: disclaimerOf(view.practice, text),
  };
}

/** That boundaries endorse nothing; and by which practice disputed areas are drawn, where it is not the usual one. */
export function disclaimerOf(practice: BoundaryPractice, { controls }: Messages): string {
  const { disclaimer, practices, practiceDrawn } = controls;
  return practice === "un" ? disclaimer : `${disclaimer} ${practiceDrawn(practices[practice])}`;
}

/** The projection that a map is drawn in at a zoom. */
export function projectionName(
  { projection, zoom }: Pick<MarginaliaView, "projection" | "zoom">,
  text: Messages,
): string {
  const isFlat = projection === "mercator" || (zoom ?? FLAT_ZOOM) >= FLAT_ZOOM;
  return text.marginalia.projections[isFlat ? "mercator" : "globe"];
}

/** The same as lines of text, for what prints or exports a picture: one line a matter, none of them to be left out. */
export function marginaliaLines(view: MarginaliaView, text: Messages): readonly string[] {
  const { asOf, projection, version, boundaries, otherSources, disclaimer } = marginalia(view, text);
  const state = [asOf, projection, version].filter((part) => part !== undefined).join(" · ");
  return [state, `${boundaries} · ${otherSources}`, disclaimer];
}
