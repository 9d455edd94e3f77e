import type { BorderStateKind } from "../../geo/contract/border.ts";
import type { MembershipOrganisation } from "../../geo/contract/membership.ts";
import type { Office } from "../../geo/contract/office.ts";
import type { MembershipCount } from "../domain/view-summary.ts";

/**
 * What briefings say beside the words of the interface. Dates come as they stand after «с», «по» and «на»; names of
 * states in the nominative, so no sentence may ask for another case.
 */
export interface BriefingWords {
  readonly organisationNames: Readonly<Record<MembershipOrganisation, string>>;
  readonly offices: Readonly<Record<Office["office"], string>>;
  readonly borderStates: Readonly<Record<BorderStateKind, string>>;
  /** Stands in a cell of which nothing is on record. */
  readonly notSaid: string;
  /** Values that disagree, and how many sources they come from. */
  readonly range: (values: string, sources: number) => string;
  readonly titles: Readonly<
    Record<
      | "situation"
      | "membership"
      | "timeline"
      | "series"
      | "exercises"
      | "keyEvents"
      | "disputes"
      | "control"
      | "claims"
      | "sources"
      | "line"
      | "borderStates"
      | "crossings"
      | "incidents"
      | "statements"
      | "routes"
      | "lengths"
      | "gauges"
      | "missing"
      | "freight"
      | "freightParts"
      | "targets"
      | "participants"
      | "places"
      | "figures"
      | "related",
      string
    >
  > & {
    readonly changes: (since: string) => string;
    readonly states: (organisation: string) => string;
  };
  readonly headers: Readonly<
    Record<
      | "organisation"
      | "country"
      | "state"
      | "period"
      | "since"
      | "exercise"
      | "dates"
      | "role"
      | "participants"
      | "personnel"
      | "series"
      | "number"
      | "years"
      | "kind"
      | "held"
      | "area"
      | "border"
      | "crossing"
      | "opened"
      | "length"
      | "statedBy"
      | "year"
      | "route"
      | "legs"
      | "modes"
      | "what"
      | "scope"
      | "figure"
      | "place"
      | "gauges"
      | "precision"
      | "sourceKind"
      | "pages",
      string
    >
  >;
  readonly title: {
    readonly summary: (span: string) => string;
    readonly version: (version: string, asOf: string) => string;
    readonly opening: (name: string) => string;
    readonly counted: string;
    readonly neutral: string;
    readonly noEvents: string;
    readonly events: (events: number, exercises: number) => string;
    readonly standing: (state: string, since: string) => string;
    readonly noStanding: (on: string) => string;
    readonly members: Readonly<Record<MembershipCount["kind"], (count: number, on: string) => string>>;
    readonly frozen: (countries: string) => string;
    readonly length: (range: string) => string;
    readonly borderState: (on: string, state: string) => string;
    readonly ground: (country: string, precision: string) => string;
  };
  readonly situation: {
    readonly lead: string;
    readonly ranges: string;
    readonly held: string;
    readonly ofThem: (exercises: number) => string;
    readonly notHeld: string;
    readonly personnel: string;
    readonly zoneStates: string;
    readonly standing: (on: string) => string;
    readonly members: (on: string) => string;
    readonly length: string;
    readonly lengthNote: string;
    readonly crossings: string;
    readonly crossingsNote: string;
    readonly incidents: string;
    readonly routes: string;
    readonly legs: string;
    readonly unfinished: (count: number) => string;
    readonly freight: (when: string) => string;
  };
  readonly membership: {
    readonly lead: string;
    readonly limits: string;
    readonly caption: (on: string) => string;
    readonly act: (state: string, since: string, instrument: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly since: (date: string) => string;
    readonly onDay: (on: string, members: number) => string;
    readonly list: string;
  };
  readonly timeline: {
    readonly label: string;
    readonly total: (count: number) => string;
    readonly most: (when: string, count: number) => string;
    readonly limits: string;
    readonly dates: (count: number, until: string) => string;
    readonly latest: (count: number) => string;
  };
  readonly exercises: {
    readonly lead: (all: number, held: number) => string;
    readonly latest: (count: number) => string;
    readonly frequent: (countries: string) => string;
    readonly noPersonnel: (count: number) => string;
    readonly silence: string;
    /** A role in an exercise that was not held. */
    readonly expected: string;
    readonly bySeries: string;
    readonly otherSeries: (count: number) => string;
    readonly caption: (shown: number, all: number) => string;
  };
  readonly keyEvents: {
    readonly lead: (shown: number, all: number) => string;
    readonly rule: string;
  };
  readonly changes: {
    readonly ended: string;
    readonly stateEnds: (state: string) => string;
    readonly crossingOpened: string;
    readonly legsOpened: string;
    readonly disputeBegins: string;
    readonly disputeEnds: string;
    readonly counts: string;
    readonly span: (since: string, until: string) => string;
    readonly held: (count: number) => string;
    readonly noneHeld: string;
    readonly most: (kind: string, count: number) => string;
    readonly named: (count: number) => string;
    readonly register: (count: number) => string;
    readonly noRegister: string;
  };
  readonly disputes: {
    readonly lead: (on: string) => string;
    readonly neutral: string;
    readonly caption: string;
    readonly borders: string;
    readonly until: (date: string) => string;
  };
  readonly claims: {
    readonly lead: string;
    readonly chosen: (shown: number, all: number) => string;
  };
  readonly border: {
    readonly provinces: (first: string, second: string) => string;
    readonly lengths: (count: number) => string;
    readonly notMeasured: string;
    /** Either end may be unknown. */
    readonly span: (state: string, from: string | undefined, to: string | undefined) => string;
    readonly states: string;
    readonly crossings: (on: string) => string;
    readonly crossingCount: (count: number) => string;
    readonly undated: (count: number) => string;
    readonly programmeSteps: (count: number) => string;
    readonly incidentBars: string;
    readonly incidentCount: (count: number) => string;
    readonly latestIncidents: (count: number) => string;
    readonly incidentLimits: string;
  };
  readonly statements: {
    readonly lead: (count: number) => string;
    readonly undated: (count: number, until: string) => string;
  };
  readonly corridor: {
    readonly routes: string;
    readonly schematic: string;
    readonly shared: string;
    readonly unopened: (count: number, on: string) => string;
    readonly gauges: string;
    readonly millimetres: (values: string) => string;
    readonly gaugeBreaks: (count: number) => string;
    readonly gaugeLimits: string;
    readonly unfinished: (count: number) => string;
    readonly statusToday: string;
  };
  readonly freight: {
    readonly caption: string;
    readonly lead: string;
    readonly disagree: (count: number) => string;
    readonly scopes: string;
    readonly targets: string;
  };
  readonly event: {
    readonly head: (category: string, dates: string, status: string) => string;
    readonly organisations: string;
    readonly roles: string;
    readonly places: string;
    readonly areas: string;
    readonly noPin: string;
    readonly coarse: string;
    readonly figures: (count: number) => string;
    readonly agreed: string;
    readonly disagree: (count: number) => string;
    readonly related: (count: number) => string;
    readonly parts: string;
  };
  readonly sources: {
    readonly pages: string;
    readonly publishers: (count: number) => string;
    readonly caption: string;
    readonly owned: string;
    readonly lead: (pages: number, publishers: number) => string;
    readonly states: (official: number, owned: number) => string;
    readonly listed: string;
  };
  /** What weakens the evidence for what a slide names. */
  readonly caveats: {
    readonly continued: (slide: number, slides: number) => string;
    readonly oneSource: (count: number) => string;
    readonly coarse: (count: number) => string;
    readonly placeless: (count: number) => string;
  };
}
