import {
  borderChanges,
  type DayPair,
  disputeChanges,
  eventsBetween,
  exercisesBetween,
  isBetween,
  membershipChanges,
  openingsBetween,
} from "../../domain/compare-dates.ts";
import { firstDay, type PartialDate } from "../../domain/day.ts";
import { administrators } from "../../domain/disputes.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { SlideEntry } from "../deck.ts";
import {
  allSourcesOf,
  type BriefingContext,
  countryLink,
  countryName,
  day,
  dayInPhrase,
  eventLink,
  legName,
  link,
  number,
  paragraph,
  type Section,
  say,
  sentence,
  whenOf,
} from "./context.ts";
import { chooseEvents } from "./key-events.ts";

/** What the registers say began or ended between two days, as far as the subject is concerned; oldest first. */
export function registerChanges(context: BriefingContext, days: DayPair): readonly SlideEntry[] {
  return [
    ...memberships(context, days),
    ...offices(context, days),
    ...borders(context, days),
    ...openings(context, days),
    ...disputes(context, days),
  ].toSorted((a, b) => firstDay(a.date as PartialDate) - firstDay(b.date as PartialDate));
}

/** In which organisations and countries a change of membership concerns the subject. */
function concerns({ subject }: BriefingContext, change: { organisation: string; country: string }): boolean {
  const { entry, countries } = subject;
  if (entry.kind === "organisation") return change.organisation === entry.organisation;
  if (!countries.includes(change.country)) return false;
  return entry.kind === "country" || (entry.kind === "zone" && change.organisation === "CSTO");
}

function memberships(context: BriefingContext, days: DayPair): SlideEntry[] {
  const { files, text, words, subject } = context;
  const changes = membershipChanges(files.memberships, days).filter((change) => concerns(context, change));
  const together = groupBy(changes, ({ organisation, state, date }) => `${date} ${organisation} ${state}`);
  return [...together.values()].flatMap((group): SlideEntry[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { organisation, state, date } = first;
    const what = state === "ended" ? words.changes.ended : text.membershipStates[state];
    // What a slide is about need not be named again.
    const whose = subject.entry.kind === "organisation" ? what : `${text.organisations[organisation]}: ${what}`;
    const names = group.flatMap(({ country }, index) => [index === 0 ? ": " : ", ", countryLink(context, country)]);
    const sources = files.memberships
      .filter((period) => group.some((one) => one.country === period.country) && period.organisation === organisation)
      .filter(({ from, to }) => from === date || to === date)
      .flatMap((period) => period.sources);
    return [
      {
        when: day(context, date),
        date,
        text: paragraph(whose, ...(subject.entry.kind === "country" ? [] : names), "."),
        sources: [...new Set(sources)],
      },
    ];
  });
}

function offices(context: BriefingContext, days: DayPair): SlideEntry[] {
  const { subject, files, words } = context;
  const isOwn = (country: string) =>
    subject.entry.kind === "organisation"
      ? subject.entry.organisation === "CSTO"
      : subject.entry.kind === "country" && subject.entry.code === country;
  return files.offices
    .filter(({ country, from }) => isOwn(country) && isBetween(from, days))
    .map(({ office, country, person, from, sources }) => {
      const state = subject.entry.kind === "country" ? countryName(context, country) : countryLink(context, country);
      const holder = person === undefined ? [state] : [say(context, person), " (", state, ")"];
      const own = person !== undefined && subject.entry.kind === "country" ? [say(context, person)] : holder;
      const text = paragraph(`${words.offices[office]}: `, ...own, ".");
      return { when: day(context, from), date: from, text, sources };
    });
}

function borders(context: BriefingContext, days: DayPair): SlideEntry[] {
  const { subject, files, words } = context;
  const own = [...files.borders.values()].filter(({ id, countries }) =>
    subject.entry.kind === "border"
      ? id === subject.entry.border.id
      : subject.entry.kind === "country" && countries.includes(subject.entry.code),
  );
  return borderChanges(own, days).map(({ border, state, edge, date }) => {
    const kind = words.borderStates[state.kind];
    const name = link({ kind: "border", id: border.id }, say(context, border.name));
    const what = edge === "ends" ? words.changes.stateEnds(kind) : kind;
    const text = paragraph(name, `: ${what}. ${say(context, state.text)}`);
    return { when: day(context, date), date, text, sources: state.sources };
  });
}

function openings(context: BriefingContext, days: DayPair): SlideEntry[] {
  const { subject, words } = context;
  const { entry } = subject;
  if (entry.kind === "border") {
    return openingsBetween(entry.border.crossings, days).map(({ thing, date }) => {
      const name = link({ kind: "crossing", id: thing.id }, say(context, thing.name));
      const text = paragraph(`${words.changes.crossingOpened}: `, name);
      return { when: day(context, date), date, text, sources: thing.sources };
    });
  }
  if (entry.kind !== "corridor") return [];
  const { legs } = entry.file;
  const own = [...legs.values()].filter(({ routes }) => entry.route === undefined || routes.includes(entry.route));
  const together = groupBy(openingsBetween(own, days), ({ date }) => date);
  return [...together].map(([date, group]) => ({
    when: day(context, date),
    date,
    text: paragraph(
      `${words.changes.legsOpened}: `,
      ...group.flatMap(({ thing }, index) => [
        ...(index === 0 ? [] : [", "]),
        link({ kind: "leg", id: thing.id }, legName(context, thing)),
      ]),
      ".",
    ),
    sources: [...new Set(group.flatMap(({ thing }) => thing.sources))],
  }));
}

function disputes(context: BriefingContext, days: DayPair): SlideEntry[] {
  const { subject, files, words } = context;
  const { entry } = subject;
  const own = [...files.disputed.values()].filter((area) => {
    if (entry.kind === "disputed") return area.id === entry.area.id;
    const named = [...administrators(area), area.unPractice, ...area.claimedBy];
    return entry.kind === "country" && named.includes(entry.code);
  });
  return disputeChanges(own, days).map(({ area, edge, date }) => ({
    when: day(context, date),
    date,
    text: paragraph(
      `${words.changes[edge === "begins" ? "disputeBegins" : "disputeEnds"]}: `,
      link({ kind: "disputed", id: area.id }, say(context, area.name)),
    ),
    sources: area.sources,
  }));
}

const MOST_NAMED = 6;

/** What the registers say changed, the weightiest events since, and how many of which kind there were. */
export function changesSection(context: BriefingContext): Section | undefined {
  const { since, window, words } = context;
  const days = { first: since, second: window.to };
  const rows = countsByKind(context, days);
  const registers = registerChanges(context, days);
  const named = weightiestEvents(context, days);
  const entries = [...registers, ...named].toSorted(
    (a, b) => firstDay(a.date as PartialDate) - firstDay(b.date as PartialDate),
  );
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  if (rows.length === 0 && entries.length === 0) return undefined;
  const [top] = rows;
  return {
    id: "changes",
    title: words.titles.changes(dayInPhrase(context, since)),
    blocks: [
      { type: "entries", items: entries },
      {
        type: "table",
        caption: words.changes.counts,
        header: [words.headers.kind, words.headers.held],
        shares: [75, 25],
        items: rows.map(([name, count]) => ({
          said: [paragraph(name), paragraph(number(context, count))],
          sources: [],
        })),
      },
    ],
    notes: [
      sentence(words.changes.span(dayInPhrase(context, since), dayInPhrase(context, window.to))),
      total === 0 ? words.changes.noneHeld : words.changes.held(total),
      total > named.length && named.length > 0 ? words.changes.named(named.length) : undefined,
      top === undefined || rows.length < 2 ? undefined : words.changes.most(top[0], top[1]),
      registers.length === 0 ? words.changes.noRegister : words.changes.register(registers.length),
    ],
    tellsEvents: true,
    time: { from: since, to: window.to },
  };
}

/** Events held between the days by kind, exercises as one kind; the most frequent first. */
function countsByKind({ events, text }: BriefingContext, days: DayPair): readonly (readonly [string, number])[] {
  const exercises = exercisesBetween(events, days).reduce((sum, { entries }) => sum + entries.length, 0);
  const others = eventsBetween(events, days);
  return [
    ...(exercises === 0 ? [] : [[text.categories.exercise, exercises] as const]),
    ...others.map(({ category, entries }) => [text.categories[category], entries.length] as const),
  ].toSorted(([, more], [, fewer]) => fewer - more);
}

function weightiestEvents(context: BriefingContext, days: DayPair): readonly SlideEntry[] {
  const held = [
    ...exercisesBetween(context.events, days).flatMap(({ entries }) => entries),
    ...eventsBetween(context.events, days).flatMap(({ entries }) => entries),
  ];
  return chooseEvents(context, held, MOST_NAMED).map((entry) => ({
    when: whenOf(context, entry),
    date: entry.start,
    text: paragraph(eventLink(context, entry)),
    sources: allSourcesOf(context, entry),
  }));
}
