import type { LegMode, LegStatus, NodeKind } from "../../geo/contract/corridor.ts";
import type { Category, Organisation, Qualifier, Role, Series, Status, Unit } from "../../geo/contract/event.ts";
import type { MembershipOrganisation, MembershipState } from "../../geo/contract/membership.ts";
import type { Precision } from "../../geo/contract/primitives.ts";
import type { SourceKind } from "../../geo/contract/source.ts";
import type { CalendarUnit } from "../domain/calendar-unit.ts";
import type { Family } from "../domain/category-family.ts";
import type { BoundaryPractice } from "../domain/disputes.ts";
import type { TieReason } from "../domain/event-index.ts";
import type { LayerId, PageId } from "../state/view-state.ts";
import type { DrawnState } from "../theme/theme.ts";

/**
 * Every string of the interface. A language that lacks one, or has one too many, does not compile; plurals
 * are functions of the number.
 */
export interface Messages {
  readonly title: string;
  readonly subtitle: string;
  readonly skipToPanel: string;
  readonly map: string;
  readonly mapHelp: string;
  readonly layers: string;
  readonly legend: LegendMessages;
  readonly layerNames: Readonly<Record<LayerId, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleGroups: Readonly<Record<Role, string>>;
  readonly organisations: Readonly<Record<Organisation | MembershipOrganisation, string>>;
  readonly membershipStates: Readonly<Record<MembershipState, string>>;
  readonly series: Readonly<Record<Series, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly weakSource: Readonly<Record<"copy" | "repost" | "preview" | "social" | "unsigned", string>>;
  readonly qualifiers: Readonly<Record<Qualifier, (figure: string) => string>>;
  readonly units: Readonly<Record<Unit, (value: number) => string>>;
  readonly tieReasons: Readonly<Record<TieReason, string>>;
  readonly modes: Readonly<Record<LegMode, string>>;
  readonly legStatuses: Readonly<Record<LegStatus, string>>;
  readonly nodeKinds: Readonly<Record<NodeKind, string>>;
  readonly crossingKinds: Readonly<Record<"road" | "road-bridge" | "rail" | "crossing-point", string>>;
  readonly courseKinds: Readonly<Record<"river" | "lake" | "land", string>>;
  readonly panel: PanelMessages;
  readonly timeline: TimelineMessages;
  readonly controls: ControlMessages;
  readonly layout: LayoutMessages;
  readonly marginalia: MarginaliaMessages;
  readonly states: StateMessages;
}

interface LegendMessages {
  readonly heading: string;
  readonly states: Readonly<Record<DrawnState, string>>;
  readonly asOf: (date: string) => string;
  readonly crossing: string;
  readonly otherBorder: string;
  readonly maritimeBorder: string;
  readonly node: string;
  readonly station: string;
  readonly gaugeBreak: string;
  readonly area: string;
  readonly operation: string;
  readonly otherExercise: string;
  /** What the symbols of exercises are folded under. */
  readonly bySeries: string;
  readonly personnel: string;
  readonly personnelUnknown: string;
  readonly crowd: string;
  readonly countryOnly: (count: number) => string;
  readonly flow: string;
  readonly flowObserver: string;
  readonly flowHost: string;
  readonly disputed: string;
  readonly administeredBy: (who: string) => string;
  readonly administeredInParts: (who: string) => string;
  readonly claimedBy: (who: string) => string;
  /** Disputed areas with who administers and who claims them. */
  readonly held: (areas: string, phrase: string) => string;
  readonly zones: Readonly<Record<"eastern-europe" | "caucasus" | "central-asia", string>>;
  /** Why the bands of the regions are open on one side. */
  readonly zonesNote: string;
  readonly landSection: string;
  readonly riverSection: string;
  readonly bridge: string;
  readonly organisations: string;
  readonly members: (organisation: string) => string;
  readonly associated: (organisation: string) => string;
  readonly unsettledBorder: string;
  readonly closedBorder: string;
  readonly unopenedLeg: string;
  /** What the date does to a part of the legend, and what it leaves as it is today. */
  readonly linesAsOf: (date: string) => string;
  readonly bordersAsOf: (date: string) => string;
  readonly crossingsAsOf: (date: string) => string;
  readonly organisationsAsOf: (date: string) => string;
  /** Which side of the map shows which of two dates that are compared. */
  readonly sides: (left: string, right: string) => string;
  readonly both: (first: string, second: string) => string;
  readonly nothing: string;
}

interface PanelMessages {
  readonly close: string;
  readonly kinds: Readonly<
    Record<
      | "country"
      | "organisation"
      | "zone"
      | "border"
      | "crossing"
      | "corridor"
      | "leg"
      | "node"
      | "ground"
      | "disputed"
      | "event"
      | "exercise",
      string
    >
  >;
  readonly events: string;
  readonly eventCount: (count: number) => string;
  readonly eventCountOf: (shown: number, all: number) => string;
  readonly noEvents: string;
  readonly eventCountFiltered: (shown: number, all: number) => string;
  readonly noEventsInWindow: string;
  readonly noEventsFiltered: string;
  readonly clearFilters: string;
  readonly showAllTime: string;
  readonly sources: string;
  readonly sourceUndated: string;
  /** A page of one publisher that carries the text of another. */
  readonly textOf: (publisher: string, origin: string) => string;
  readonly roles: string;
  readonly places: string;
  readonly figures: string;
  readonly claims: string;
  readonly note: string;
  readonly partOf: string;
  readonly parts: string;
  readonly related: string;
  readonly lastChecked: (date: string) => string;
  readonly membership: (organisation: string) => string;
  readonly notInOrganisation: (organisation: string, date: string) => string;
  readonly since: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly membershipHistory: string;
  readonly otherOrganisations: string;
  readonly lengths: string;
  readonly lengthsNote: string;
  readonly provinces: string;
  readonly course: string;
  readonly crossings: string;
  readonly statements: string;
  readonly countries: string;
  readonly mode: string;
  readonly status: string;
  readonly length: string;
  readonly operator: string;
  readonly gauge: string;
  readonly routes: string;
  readonly tolerance: (km: string) => string;
  readonly routeSources: string;
  readonly opened: string;
  readonly legs: string;
  readonly nodes: string;
  readonly volumes: string;
  readonly position: string;
  readonly alsoKnownAs: string;
  readonly administeredBy: string;
  readonly claimedBy: string;
  readonly noOneNamed: string;
  readonly severalHere: string;
  readonly exercisesHere: string;
  readonly unknown: (key: string) => string;
  readonly notDrawn: string;
  readonly opensNewTab: string;
  readonly km: (value: string) => string;
  readonly years: (from: string, to: string) => string;
  readonly asOf: (date: string) => string;
  readonly assemblyShort: string;
}

interface TimelineMessages {
  readonly heading: string;
  readonly from: string;
  readonly to: string;
  readonly play: string;
  readonly pause: string;
  readonly open: string;
  readonly close: string;
  readonly all: string;
  readonly histogram: (count: number) => string;
  readonly window: (from: string, to: string) => string;
  readonly bars: Readonly<Record<CalendarUnit, string>>;
  /** Events whose date is known only to a longer stretch around a bar. */
  readonly vague: (count: number) => string;
}

interface ControlMessages {
  readonly present: string;
  readonly stories: string;
  readonly stopPresenting: string;
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"system" | "light" | "dark" | "print", string>>;
  readonly projection: string;
  readonly projections: Readonly<Record<"globe" | "mercator", string>>;
  readonly featuresInView: string;
  readonly describeView: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly about: string;
  readonly aboutText: readonly string[];
  readonly credits: string;
  readonly disclaimer: string;
  readonly boundaries: string;
  readonly practices: Readonly<Record<BoundaryPractice, string>>;
  /** Beside the disclaimer, while another practice than the default is drawn. */
  readonly practiceDrawn: (practice: string) => string;
  readonly close: string;
  readonly closePage: string;
  readonly menu: string;
  readonly organisation: string;
  readonly cite: string;
  readonly export: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly compareOrganisations: string;
  readonly whatChanged: string;
  readonly ownStories: string;
  readonly pages: Readonly<Record<PageId, string>>;
}

interface LayoutMessages {
  readonly panelWidth: string;
  readonly hidePanel: string;
  readonly showPanel: string;
  readonly panelHeight: string;
  readonly expandPanel: string;
  readonly collapsePanel: string;
  readonly stops: Readonly<Record<"peek" | "half" | "full", string>>;
  readonly timelineHeight: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly resetNorth: string;
  /** How the map is turned and tilted, in degrees. */
  readonly turned: (bearing: number, pitch: number) => string;
  readonly aboutLayer: (layer: string) => string;
  /** Said over a map in another page, whose wheel and finger belong to that page. */
  readonly gestures: Readonly<Record<"windows" | "mac" | "touch", string>>;
}

interface MarginaliaMessages {
  readonly heading: string;
  readonly asOf: (date: string) => string;
  readonly projections: Readonly<Record<"globe" | "mercator", string>>;
  readonly version: (version: string) => string;
  readonly boundaries: string;
  readonly otherSources: string;
  readonly openInAtlas: string;
}

interface StateMessages {
  readonly loading: string;
  readonly empty: string;
  readonly failed: (what: string) => string;
  readonly failedHint: string;
  readonly offline: string;
  readonly retry: string;
  readonly mapFailed: string;
  readonly mapFailedHint: string;
  readonly contextLost: string;
  readonly data: Readonly<
    Record<
      | "index"
      | "details"
      | "sources"
      | "countries"
      | "memberships"
      | "extents"
      | "offices"
      | "manifest"
      | "uses"
      | "quality"
      | "publishers"
      | "borders"
      | "lines"
      | "corridor"
      | "grounds"
      | "zones"
      | "seaNames"
      | "disputed"
      | "tiles",
      string
    >
  >;
  readonly crashed: string;
  readonly dismiss: string;
}
