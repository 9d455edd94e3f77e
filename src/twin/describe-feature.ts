import type { IsoDate } from "../domain/day.ts";
import { holderAsOf } from "../domain/disputes.ts";
import type { FeatureKind, PlacedFeature } from "../domain/drawn-features.ts";
import { drawnPlaces } from "../domain/event-index.ts";
import { distanceKm } from "../domain/geography.ts";
import type { Membership } from "../domain/membership.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateInPhrase, formatDateRange } from "../text/format-date.ts";
import { holderPhrase } from "../text/holder-phrase.ts";
import type { Messages } from "../text/messages.ts";
import { formatNumber } from "../text/plural.ts";
import { inPhrase } from "./join-words.ts";
import type { TwinFiles } from "./twin-files.ts";
import type { TwinTexts } from "./twin-text.ts";

/** All that a description is put together from. */
export interface Describing {
  readonly language: Language;
  readonly text: Messages;
  readonly twinText: TwinTexts;
  readonly files: TwinFiles;
  /** The window's last day. */
  readonly day: IsoDate;
  /** Legal states in the CSTO on the date; empty while the layer that draws them is off. */
  readonly memberships: ReadonlyMap<string, Membership>;
}

/** A name, and what is said after it: kind, date or state, place. */
export interface Description {
  readonly name: string;
  readonly details: readonly string[];
}

/** A feature in words; undefined while the register that names it is not there. */
export function describeFeature(
  { key, kind, position }: Pick<PlacedFeature, "key" | "kind"> & Partial<Pick<PlacedFeature, "position">>,
  describing: Describing,
): Description | undefined {
  const id = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
  return DESCRIBERS[kind](id, describing, position);
}

type Describer = (
  id: string,
  describing: Describing,
  position: PlacedFeature["position"] | undefined,
) => Description | undefined;

const DESCRIBERS: Readonly<Record<FeatureKind, Describer>> = {
  country: (id, describing) => {
    const { language, text, files } = describing;
    const country = files.countries?.get(id);
    return (
      country && {
        name: country.name[language],
        details: [inPhrase(text.panel.kinds.country), ...stateOf(id, describing)],
      }
    );
  },
  disputed: (id, { language, text, files, day }) => {
    const area = files.disputed?.get(id);
    const since = area?.from === undefined ? [] : [text.panel.since(formatDateInPhrase(language, area.from))];
    const nameOf = (code: string) => files.countries?.get(code)?.name[language] ?? code;
    const holder = area === undefined ? undefined : holderAsOf(area, day);
    const held = holder === undefined ? [] : [holderPhrase(holder, { language, text, nameOf })];
    return area && { name: area.name[language], details: [inPhrase(text.panel.kinds.disputed), ...since, ...held] };
  },
  zone: (id, { language, text, files }) => named(files.zones?.get(id)?.name[language], text.panel.kinds.zone),
  border: (id, { language, text, files }) => named(files.borders?.get(id)?.name[language], text.panel.kinds.border),
  crossing: (id, { language, text, files }) => {
    const all = [...(files.borders?.values() ?? [])].flatMap(({ crossings }) => crossings);
    const crossing = all.find((candidate) => candidate.id === id);
    return crossing && named(crossing.name[language], text.crossingKinds[crossing.kind]);
  },
  leg: (id, { language, text, files: { corridor } }) => {
    const leg = corridor?.legs.get(id);
    if (corridor === undefined || leg === undefined) return undefined;
    const end = (node: string) => corridor.nodes.get(node)?.name[language] ?? node;
    const state = leg.status === "operating" ? [] : [inPhrase(text.legStatuses[leg.status])];
    const details = [inPhrase(text.panel.kinds.leg), inPhrase(text.modes[leg.mode]), ...state];
    return { name: `${end(leg.from)} – ${end(leg.to)}`, details };
  },
  node: (id, { language, text, files }) => {
    const node = files.corridor?.nodes.get(id);
    return node && named(node.name[language], text.nodeKinds[node.kind]);
  },
  ground: (id, { language, text, files }) => named(files.grounds?.get(id)?.name[language], text.panel.kinds.ground),
  exercise: describeEvent,
  event: describeEvent,
};

function named(name: string | undefined, kind: string): Description | undefined {
  return name === undefined ? undefined : { name, details: [inPhrase(kind)] };
}

function describeEvent(
  id: string,
  { language, text, files }: Describing,
  position: PlacedFeature["position"] | undefined,
): Description | undefined {
  const entry = files.index?.byId.get(id);
  if (entry === undefined) return undefined;
  const place =
    position &&
    drawnPlaces(entry).find((candidate) => distanceKm([candidate.position[0], candidate.position[1]], position) < 1);
  const name = entry.title[language];
  return {
    name,
    details: [
      inPhrase(text.categories[entry.category]),
      formatDateRange(language, entry.start, entry.end),
      ...(entry.status === "held" ? [] : [inPhrase(text.statuses[entry.status])]),
      // A title often names its place already.
      ...(place === undefined || name.includes(place.name[language]) ? [] : [place.name[language]]),
    ],
  };
}

/** "member since 1994"; nothing for a country that has no state in the organisation. */
function stateOf(code: string, { language, text, memberships }: Describing): string[] {
  const membership = memberships.get(code);
  if (membership === undefined) return [];
  const year = membership.from.slice(0, 4) as Membership["from"];
  const label = text.membershipStates[membership.state];
  // The Treaty keeps its capital.
  const state = /^(?:Treaty|Договор) /.test(label) ? label : inPhrase(label);
  if (membership.state === "withdrawn") return [state, year];
  return [`${state} ${text.panel.since(formatDateInPhrase(language, year))}`];
}

/** "310 km north-east", from the middle of the map. */
export function describeDistance(
  { distanceKm: km, compass }: Pick<PlacedFeature, "distanceKm" | "compass">,
  language: Language,
  twinText: TwinTexts,
): string {
  if (km < 1) return twinText.inTheMiddle;
  // No finer than the positions are.
  const rounded = km < 20 ? Math.round(km) : Math.round(km / 10) * 10;
  return twinText.away(formatNumber(language, rounded), twinText.compass[compass]);
}

/** A feature as one line: name, kind, date or state, distance and direction. */
export function featureLine(feature: PlacedFeature, describing: Describing): string | undefined {
  const description = describeFeature(feature, describing);
  if (description === undefined) return undefined;
  const distance = describeDistance(feature, describing.language, describing.twinText);
  return [description.name, ...description.details, distance].join(", ");
}
