import { exercisesBetween } from "../../domain/compare-dates.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { DraftBlock } from "../pack-blocks.ts";
import {
  allSourcesOf,
  type BriefingContext,
  countryNames,
  eventLink,
  isExercise,
  number,
  paragraph,
  type Section,
  whenOf,
} from "./context.ts";
import { personnelOf } from "./situation.ts";

/** A briefing names the latest; the whole list is the atlas's own, one click away. */
export const MOST_EXERCISES = 12;
const FEWEST_FOR_SERIES = 6;
const MOST_SERIES = 9;

/** How often each series was held, and the latest exercises with who took part and how many people. */
export function exercisesSections(context: BriefingContext): readonly Section[] {
  const { subject, events } = context;
  const exercises = events.filter(isExercise);
  if (subject.entry.kind === "event" || exercises.length === 0) return [];
  return [seriesSection(context, exercises), latestSection(context, exercises)];
}

const VIEW: Pick<Section, "layers" | "categories"> = {
  layers: new Set(["member-states", "exercises"]),
  categories: new Set(["exercise"]),
};

function seriesSection(context: BriefingContext, exercises: readonly IndexEntry[]): Section {
  const { words } = context;
  const held = exercises.filter(({ status }) => status === "held");
  const frequent = frequentParticipants(context, held);
  return {
    id: "series",
    title: words.titles.series,
    blocks: seriesTable(context, exercises),
    notes: [
      words.exercises.lead(exercises.length, held.length),
      frequent === undefined ? undefined : words.exercises.frequent(frequent),
    ],
    ...VIEW,
  };
}

function latestSection(context: BriefingContext, exercises: readonly IndexEntry[]): Section {
  const { words } = context;
  const held = exercises.filter(({ status }) => status === "held");
  const shown = exercises.slice(0, MOST_EXERCISES);
  const withoutFigure = shown.filter((entry) => personnelOf(context, entry) === undefined);
  return {
    id: "exercises",
    title: words.titles.exercises,
    blocks: [latestTable(context, exercises)],
    notes: [
      words.exercises.lead(exercises.length, held.length),
      exercises.length > shown.length ? words.exercises.latest(shown.length) : undefined,
      withoutFigure.length === 0 ? undefined : words.exercises.noPersonnel(withoutFigure.length),
      words.exercises.silence,
    ],
    ...VIEW,
  };
}

/** The three countries that were in most of them, the subject itself apart. */
function frequentParticipants(context: BriefingContext, held: readonly IndexEntry[]): string | undefined {
  const { subject, window } = context;
  const own = subject.entry.kind === "country" ? subject.entry.code : undefined;
  const counts = new Map<string, number>();
  for (const { participants, entries } of exercisesBetween(held, { first: window.from, second: window.to })) {
    for (const code of participants) {
      const times = entries.filter(({ countries }) => countries.some(({ country }) => country === code)).length;
      if (code !== own) counts.set(code, (counts.get(code) ?? 0) + times);
    }
  }
  const most = [...counts].toSorted(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1)).slice(0, 3);
  if (most.length === 0) return undefined;
  return most.map(([code, count]) => `${countryNames(context, [code])} (${count})`).join(", ");
}

/** A row a series, the fullest first; the small ones share the last row. */
function seriesTable(context: BriefingContext, exercises: readonly IndexEntry[]): readonly DraftBlock[] {
  const { words, text } = context;
  const groups = [...groupBy(exercises, ({ series }) => series)].toSorted(([, a], [, b]) => b.length - a.length);
  if (exercises.length < FEWEST_FOR_SERIES || groups.length < 2) return [];
  const isShared = groups.length > MOST_SERIES;
  const shown = isShared ? groups.slice(0, MOST_SERIES - 1) : groups;
  const rest = groups.slice(shown.length);
  const row = (name: string, entries: readonly IndexEntry[]) => {
    const years = entries.map(({ start }) => start.slice(0, 4)).toSorted();
    const [first = "", last = ""] = [years[0], years.at(-1)];
    const span = first === last ? first : `${first}–${last}`;
    return { said: [paragraph(name), paragraph(number(context, entries.length)), paragraph(span)], sources: [] };
  };
  return [
    {
      type: "table",
      caption: words.exercises.bySeries,
      header: [words.headers.series, words.headers.number, words.headers.years],
      shares: [54, 19, 27],
      items: [
        ...shown.flatMap(([series, entries]) => (series === undefined ? [] : [row(text.series[series], entries)])),
        ...(isShared
          ? [
              row(
                words.exercises.otherSeries(rest.length),
                rest.flatMap(([, entries]) => entries),
              ),
            ]
          : []),
      ],
    },
  ];
}

function latestTable(context: BriefingContext, exercises: readonly IndexEntry[]): DraftBlock {
  const { subject, words } = context;
  const shown = exercises.slice(0, MOST_EXERCISES);
  const own = subject.entry.kind === "country" ? subject.entry.code : undefined;
  return {
    type: "table",
    caption: words.exercises.caption(shown.length, exercises.length),
    header: [
      words.headers.exercise,
      words.headers.dates,
      own === undefined ? words.headers.participants : words.headers.role,
      words.headers.personnel,
    ],
    shares: [32, 26, 22, 20],
    items: shown.map((entry) => {
      return {
        said: [
          paragraph(eventLink(context, entry)),
          paragraph(whenOf(context, entry)),
          paragraph(participation(context, entry, own) ?? words.notSaid),
          paragraph(personnelOf(context, entry)?.value ?? words.notSaid),
        ],
        sources: allSourcesOf(context, entry),
      };
    }),
  };
}

/** A country's role, or how many countries took part; of an exercise that was not held, what was meant. */
function participation({ text, words }: BriefingContext, entry: IndexEntry, own: string | undefined) {
  if (own === undefined) {
    const count = tookPart(entry).length;
    return count === 0 ? undefined : text.units.states(count);
  }
  const role = entry.countries.find(({ country }) => country === own)?.role;
  if (role === undefined) return undefined;
  return entry.status === "held" || role === "host" ? text.roles[role] : words.exercises.expected;
}

function tookPart({ countries }: IndexEntry): readonly string[] {
  const roles = new Set(["host", "participant", "party"]);
  return [...new Set(countries.filter(({ role }) => roles.has(role)).map(({ country }) => country))];
}
