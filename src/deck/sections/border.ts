import type { Statement } from "../../../geo/contract/border.ts";
import { firstDay } from "../../domain/day.ts";
import { isOpenOn } from "../../domain/line-states.ts";
import { formatDateRange } from "../../text/format-date.ts";
import type { SlideEntry } from "../deck.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import {
  type BriefingContext,
  day,
  dayInPhrase,
  eventLink,
  link,
  number,
  paragraph,
  type Section,
  say,
  sentence,
  sourcesOf,
  whenOf,
} from "./context.ts";
import type { SubjectEntry } from "./subject.ts";
import { eventBars } from "./timeline.ts";

type Border = Extract<SubjectEntry, { kind: "border" }>["border"];

const MOST_INCIDENTS = 10;

/** The line itself, its legal states, its crossings, incidents on it, and what else is on record. */
export function borderSections(context: BriefingContext): readonly Section[] {
  const { entry } = context.subject;
  if (entry.kind !== "border") return [];
  const { border } = entry;
  return [
    lineSection(context, border),
    statesSection(context, border),
    crossingsSection(context, border),
    incidentsSection(context),
    ...statementSections(context, border),
  ];
}

function lineSection(context: BriefingContext, { lengths, course, provinces }: Border): Section {
  const { words, text } = context;
  const list = (names: readonly { readonly en: string; readonly ru: string }[]) =>
    names.map((name) => say(context, name)).join(", ");
  return {
    id: "line",
    title: words.titles.line,
    blocks: [
      {
        type: "prose",
        items: [
          ...(course === undefined ? [] : [{ said: paragraph(say(context, course.text)), sources: course.sources }]),
          ...(provinces === undefined
            ? []
            : [
                {
                  said: paragraph(sentence(words.border.provinces(list(provinces.first), list(provinces.second)))),
                  sources: provinces.sources,
                },
              ]),
        ],
      },
      {
        type: "table",
        caption: text.panel.lengths,
        header: [words.headers.length, words.headers.statedBy, words.headers.year],
        shares: [28, 55, 17],
        items: lengths.map(({ valueKm, statedBy, year, source }) => ({
          said: [
            paragraph(text.panel.km(number(context, valueKm))),
            paragraph(say(context, statedBy)),
            paragraph(year === undefined ? words.notSaid : String(year)),
          ],
          sources: [source],
        })),
      },
    ],
    notes: [lengths.length > 1 ? words.border.lengths(lengths.length) : undefined, words.border.notMeasured],
  };
}

function statesSection(context: BriefingContext, { states = [] }: Border): Section {
  const { words, window } = context;
  const known = states.filter(({ from }) => from === undefined || firstDay(from) <= firstDay(window.to));
  return {
    id: "states",
    title: words.titles.borderStates,
    blocks: [
      {
        type: "entries",
        items: known.map(({ from, to, kind, text, sources }): SlideEntry => {
          const begins = from === undefined ? undefined : dayInPhrase(context, from);
          const ends = to === undefined || firstDay(to) > firstDay(window.to) ? undefined : dayInPhrase(context, to);
          return {
            when: sentence(words.border.span(words.borderStates[kind], begins, ends)).slice(0, -1),
            date: from ?? to ?? window.to,
            text: paragraph(say(context, text)),
            sources,
          };
        }),
      },
    ],
    notes: [words.border.states],
  };
}

function crossingsSection(context: BriefingContext, { crossings }: Border): Section {
  const { words, text, window } = context;
  const open = crossings.filter(({ opened }) => isOpenOn(opened, window.to));
  const undated = open.filter(({ opened }) => opened === undefined).length;
  return {
    id: "crossings",
    title: words.titles.crossings,
    blocks: [
      {
        type: "table",
        caption: words.border.crossings(dayInPhrase(context, window.to)),
        header: [words.headers.crossing, words.headers.kind, words.headers.opened],
        shares: [42, 32, 26],
        items: open.map(({ id, name, kind, opened, sources }) => ({
          said: [
            paragraph(link({ kind: "crossing", id }, say(context, name))),
            paragraph(text.crossingKinds[kind]),
            paragraph(opened === undefined ? words.notSaid : day(context, opened)),
          ],
          sources,
        })),
      },
    ],
    notes: [words.border.crossingCount(open.length), undated === 0 ? undefined : words.border.undated(undated)],
  };
}

function incidentsSection(context: BriefingContext): Section {
  const { events, words } = context;
  const incidents = events.filter(({ category, status }) => category === "incident" && status === "held");
  const bars = incidents.length < 3 ? [] : eventBars(context, incidents);
  const shown = incidents.slice(0, MOST_INCIDENTS).toReversed();
  return {
    id: "incidents",
    title: words.titles.incidents,
    blocks: [
      { type: "bars", label: words.border.incidentBars, items: bars.length < 2 ? [] : bars },
      {
        type: "entries",
        items: shown.map((entry) => ({
          when: whenOf(context, entry),
          date: entry.start,
          text: paragraph(eventLink(context, entry)),
          sources: sourcesOf(context, entry),
        })),
      },
    ],
    notes: [
      words.border.incidentCount(incidents.length),
      incidents.length > shown.length ? words.border.latestIncidents(shown.length) : undefined,
      words.border.incidentLimits,
    ],
    tellsEvents: true,
    categories: new Set(["incident"]),
  };
}

function statementSections(context: BriefingContext, { programme, statements }: Border): readonly Section[] {
  const { words } = context;
  return [
    ...(programme === undefined ? [] : programmeSections(context, programme)),
    statementSection(context, "statements", words.titles.statements, statements.filter(isMadeBy(context))),
  ];
}

/** A statement without a date is of today: it is told only where the window is not over before it can have been made. */
function isMadeBy({ window }: BriefingContext): (statement: Statement) => boolean {
  return ({ date }) => date === undefined || firstDay(date) <= firstDay(window.to);
}

/** The steps of a programme in the window, then what is said of its plan. */
function programmeSections(
  context: BriefingContext,
  { name, events, statements }: NonNullable<Border["programme"]>,
): readonly Section[] {
  const steps = context.events
    .filter(({ id }) => events.includes(id))
    .toSorted((a, b) => firstDay(a.start) - firstDay(b.start));
  const title = say(context, name);
  const said = statementSection(context, "programme-plan", title, statements.filter(isMadeBy(context)));
  return [
    {
      id: "programme",
      title,
      blocks: [
        {
          type: "entries",
          items: steps.map((entry) => ({
            when: whenOf(context, entry),
            date: entry.start,
            text: paragraph(eventLink(context, entry)),
            sources: sourcesOf(context, entry),
          })),
        },
      ],
      notes: [context.words.border.programmeSteps(steps.length)],
      tellsEvents: true,
    },
    said,
  ];
}

export function statementSection(
  context: BriefingContext,
  id: string,
  title: string,
  statements: readonly Statement[],
): Section {
  const { words, window, language } = context;
  const dated = statements.flatMap((statement) =>
    statement.date === undefined ? [] : [{ ...statement, date: statement.date }],
  );
  const undated = statements.filter(({ date }) => date === undefined);
  const entries: DraftBlock = {
    type: "entries",
    items: dated
      .toSorted((a, b) => firstDay(a.date) - firstDay(b.date))
      .map(({ date, text, sources }) => ({
        when: formatDateRange(language, date, undefined),
        date,
        text: paragraph(say(context, text)),
        sources,
      })),
  };
  const prose: DraftBlock = {
    type: "prose",
    items: undated.map(({ text, sources }) => ({ said: paragraph(say(context, text)), sources })),
  };
  return {
    id,
    title,
    blocks: [prose, entries],
    notes: [
      words.statements.lead(statements.length),
      undated.length === 0 ? undefined : words.statements.undated(undated.length, dayInPhrase(context, window.to)),
    ],
  };
}
