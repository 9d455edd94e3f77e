import { MEMBERSHIP_ORGANISATIONS, MEMBERSHIP_STATES } from "../../../geo/contract/membership.ts";
import { firstDay } from "../../domain/day.ts";
import { groupBy } from "../../domain/group-by.ts";
import { isMember, type Membership, membershipsAsOf } from "../../domain/membership.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import {
  type BriefingContext,
  countryLink,
  countryNames,
  day,
  dayInPhrase,
  link,
  paragraph,
  type Section,
  say,
  sentence,
} from "./context.ts";

/** Rows that may stand each for itself; of an organisation with more states, those in one state share a row. */
const MOST_SINGLE_ROWS = 14;

/** The dated legal states of a country in every organisation, or of the countries that a zone or organisation has. */
export function membershipSection(context: BriefingContext): Section | undefined {
  const { entry } = context.subject;
  if (entry.kind === "country") return ofCountry(context, entry.code);
  if (entry.kind === "organisation") return ofStates(context, entry.organisation, undefined);
  return entry.kind === "zone" ? ofStates(context, "CSTO", entry.zone.countries) : undefined;
}

function ofCountry(context: BriefingContext, code: string): Section | undefined {
  const { files, window, text, words } = context;
  const known = files.memberships
    .filter(({ country, from }) => country === code && firstDay(from) <= firstDay(window.to))
    .toSorted(
      (a, b) =>
        MEMBERSHIP_ORGANISATIONS.indexOf(a.organisation) - MEMBERSHIP_ORGANISATIONS.indexOf(b.organisation) ||
        firstDay(a.from) - firstDay(b.from),
    );
  if (known.length === 0) return undefined;
  const note = membershipsAsOf(files.memberships, "CSTO", window.to).get(code);
  return {
    id: "membership",
    title: words.titles.membership,
    blocks: [
      ...(note?.note === undefined
        ? []
        : [{ type: "prose", items: [{ said: paragraph(say(context, note.note)), sources: note.sources }] } as const]),
      {
        type: "table",
        caption: words.membership.caption(dayInPhrase(context, window.to)),
        header: [words.headers.organisation, words.headers.state, words.headers.period],
        shares: [28, 34, 38],
        items: known.map((period) => ({
          said: [
            paragraph(
              link(
                { kind: "organisation", id: period.organisation.toLowerCase() },
                text.organisations[period.organisation],
              ),
            ),
            paragraph(text.membershipStates[period.state]),
            paragraph(periodText(context, period)),
          ],
          sources: period.sources,
        })),
      },
    ],
    notes: [words.membership.lead, instruments(context, known), words.membership.limits],
  };
}

/** The acts on which the states in the organisation itself rest. */
function instruments(context: BriefingContext, periods: readonly Membership[]): string | undefined {
  const own = periods.filter(({ organisation }) => organisation === "CSTO");
  if (own.length === 0) return undefined;
  const lines = own.map(({ state, from, instrument }) =>
    context.words.membership.act(
      context.text.membershipStates[state],
      dayInPhrase(context, from),
      say(context, instrument),
    ),
  );
  return lines.join(" ");
}

function periodText(context: BriefingContext, { from, to }: Membership): string {
  const { window, words } = context;
  // What ends after the window has not ended on its last day.
  const isOver = to !== undefined && firstDay(to) <= firstDay(window.to);
  return isOver
    ? words.membership.between(day(context, from), day(context, to))
    : words.membership.since(dayInPhrase(context, from));
}

function ofStates(
  context: BriefingContext,
  organisation: Membership["organisation"],
  countries: readonly string[] | undefined,
): Section | undefined {
  const { files, window, text, words, language } = context;
  const current = [...membershipsAsOf(files.memberships, organisation, window.to).values()]
    .filter(({ country }) => countries === undefined || countries.includes(country))
    .toSorted(
      (a, b) =>
        MEMBERSHIP_STATES.indexOf(a.state) - MEMBERSHIP_STATES.indexOf(b.state) ||
        countryNames(context, [a.country]).localeCompare(countryNames(context, [b.country]), language),
    );
  if (current.length === 0) return undefined;
  const members = current.filter(({ state }) => isMember(state));
  return {
    id: "membership",
    title: words.titles.states(text.organisations[organisation]),
    blocks: current.length > MOST_SINGLE_ROWS ? grouped(context, current) : single(context, current),
    notes: [
      members.length === 0
        ? undefined
        : sentence(words.membership.onDay(dayInPhrase(context, window.to), members.length)),
      members.length === 0
        ? undefined
        : `${words.membership.list} ${countryNames(
            context,
            members.map(({ country }) => country),
          )}.`,
      words.membership.limits,
    ],
  };
}

function single(context: BriefingContext, periods: readonly Membership[]): readonly DraftBlock[] {
  const { words, text, window } = context;
  return [
    {
      type: "table",
      caption: words.membership.caption(dayInPhrase(context, window.to)),
      header: [words.headers.country, words.headers.state, words.headers.since],
      shares: [34, 34, 32],
      items: periods.map(({ country, state, from, sources }) => ({
        said: [
          paragraph(countryLink(context, country)),
          paragraph(text.membershipStates[state]),
          paragraph(day(context, from)),
        ],
        sources,
      })),
    },
  ];
}

/** Prose, since a row of thirty names would be a slide of its own. */
function grouped(context: BriefingContext, periods: readonly Membership[]): readonly DraftBlock[] {
  const groups = groupBy(periods, ({ state }) => state);
  return [
    {
      type: "prose",
      items: [...groups].map(([state, group]) => ({
        said: paragraph(
          `${context.text.membershipStates[state]} (${group.length}): `,
          `${countryNames(
            context,
            group.map(({ country }) => country),
          )}.`,
        ),
        sources: [...new Set(group.flatMap(({ sources }) => sources))],
      })),
    },
  ];
}
