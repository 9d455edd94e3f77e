import type { DisputedArea } from "../../../geo/contract/place-registers.ts";
import { firstDay } from "../../domain/day.ts";
import { administrators, disputesAsOf, holderAsOf } from "../../domain/disputes.ts";
import { stateAsOf, UNSETTLED } from "../../domain/line-states.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import {
  type BriefingContext,
  countryNames,
  day,
  dayInPhrase,
  link,
  paragraph,
  type Section,
  say,
  sentence,
} from "./context.ts";

/** Who administers an area on the window's last day, by name. */
function holderNames(context: BriefingContext, area: DisputedArea): string {
  const holder = holderAsOf(area, context.window.to);
  if (holder === undefined) return context.text.panel.noOneNamed;
  const others = holder.others === undefined ? [] : [say(context, holder.others)];
  const states = holder.by.length === 0 ? [] : [countryNames(context, holder.by)];
  return [...states, ...others].join(", ");
}

/** Areas whose control is disputed on the window's last day, and what the registers say of borders then. */
export function disputesSection(context: BriefingContext): Section | undefined {
  const { subject, words, window, files } = context;
  const { entry } = subject;
  if (entry.kind === "corridor" || entry.kind === "ground" || entry.kind === "event" || entry.kind === "border")
    return undefined;
  const current = new Set(disputesAsOf(files.disputed.values(), window.to));
  const isConcerned = (area: DisputedArea) => {
    if (entry.kind === "disputed") return area.id === entry.area.id;
    const own = ownCountries(context);
    return [...administrators(area), area.unPractice, ...area.claimedBy].some(
      (code) => code !== null && own.includes(code),
    );
  };
  const areas = [...files.disputed.values()].filter((area) =>
    entry.kind === "disputed" ? isConcerned(area) : current.has(area.id) && isConcerned(area),
  );
  const borders = borderTable(context);
  if (areas.length === 0 && borders.length === 0) return undefined;
  return {
    id: "disputes",
    title: entry.kind === "disputed" ? words.titles.control : words.titles.disputes,
    blocks: [...areaTable(context, areas), ...borders],
    notes: [
      sentence(words.disputes.lead(dayInPhrase(context, window.to))),
      words.disputes.neutral,
      ...(entry.kind === "disputed" ? [] : areas.map((area) => say(context, area.text))),
    ],
    layers: new Set(["member-states", "borders", "tajik-afghan-border"]),
  };
}

/**
 * Whose disputes are told. Russia is in every region, so a region's are those of its other countries; an organisation
 * has many associated states, and its own disputes are those of its members.
 */
function ownCountries(context: BriefingContext): readonly string[] {
  const { entry, countries } = context.subject;
  if (entry.kind === "organisation") return membersOf(context);
  return entry.kind === "zone" ? countries.filter((code) => code !== "RU") : countries;
}

function membersOf({ files, subject, window }: BriefingContext): readonly string[] {
  const { entry } = subject;
  if (entry.kind !== "organisation" || entry.organisation !== "CSTO") return [];
  const at = firstDay(window.to);
  return files.memberships
    .filter(
      ({ organisation, state }) => organisation === "CSTO" && (state === "member" || state === "participation-frozen"),
    )
    .filter(({ from, to }) => firstDay(from) <= at && (to === undefined || at < firstDay(to)))
    .map(({ country }) => country);
}

function areaTable(context: BriefingContext, areas: readonly DisputedArea[]): readonly DraftBlock[] {
  const { words, text } = context;
  if (areas.length === 0) return [];
  const since = ({ from, to }: DisputedArea) => {
    if (to !== undefined) return words.disputes.until(dayInPhrase(context, to));
    return from === undefined ? words.notSaid : day(context, from);
  };
  return [
    {
      type: "table",
      caption: words.disputes.caption,
      header: [words.headers.area, text.panel.administeredBy, text.panel.claimedBy, words.headers.since],
      shares: [27, 25, 25, 23],
      items: areas.map((area) => ({
        said: [
          paragraph(link({ kind: "disputed", id: area.id }, say(context, area.name))),
          paragraph(holderNames(context, area)),
          paragraph(area.claimedBy.length === 0 ? text.panel.noOneNamed : countryNames(context, area.claimedBy)),
          paragraph(since(area)),
        ],
        sources: area.sources,
      })),
    },
  ];
}

/** Of borders on record those that were not settled, or were closed, on the day. */
function borderTable(context: BriefingContext): readonly DraftBlock[] {
  const { subject, files, window, words } = context;
  const { entry, countries } = subject;
  if (entry.kind !== "country" && entry.kind !== "zone") return [];
  const rows = [...files.borders.values()].flatMap((border) => {
    const isOwn = border.countries.some(
      (code) => (entry.kind === "zone" ? code !== "RU" : true) && countries.includes(code),
    );
    const state = isOwn ? stateAsOf(border.states ?? [], window.to) : undefined;
    if (state === undefined || (entry.kind === "zone" && ![...UNSETTLED, "closed"].includes(state.kind))) return [];
    return [
      {
        said: [
          paragraph(link({ kind: "border", id: border.id }, say(context, border.name))),
          paragraph(words.borderStates[state.kind]),
          paragraph(state.from === undefined ? words.notSaid : day(context, state.from)),
        ],
        sources: state.sources,
      },
    ];
  });
  const header = [words.headers.border, words.headers.state, words.headers.since];
  return [{ type: "table", caption: words.disputes.borders, header, shares: [40, 34, 26], items: rows }];
}
