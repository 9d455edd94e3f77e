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

/** How often each series was held, and the latest exercises with who took part and how many people. */
export function exercisesSection(context: BriefingContext): Section | undefined {
  const { subject, events, words } = context;
  if (subject.entry.kind === "event") return undefined;
  const exercises = events.filter(isExercise);
  if (exercises.length === 0) return undefined;
  const held = exercises.filter(({ status }) => status === "held");
  const withoutFigure = exercises.slice(0, MOST_EXERCISES).filter((entry) => personnelOf(context, entry) === undefined);
  const frequent = frequentParticipants(context, held);
  return {
    id: "exercises",
    title: words.titles.exercises,
    blocks: [...seriesTable(context, exercises), latestTable(context, exercises)],
    notes: [
      words.exercises.lead(exercises.length, held.length),
      exercises.length > MOST_EXERCISES ? words.exercises.latest(MOST_EXERCISES) : undefined,
      frequent === undefined ? undefined : words.exercises.frequent(frequent),
      withoutFigure.length === 0 ? undefined : words.exercises.noPersonnel(withoutFigure.length),
      words.exercises.silence,
    ],
    layers: new Set(["member-states", "exercises"]),
    categories: new Set(["exercise"]),
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

function seriesTable(context: BriefingContext, exercises: readonly IndexEntry[]): readonly DraftBlock[] {
  const { words, text } = context;
  const groups = [...groupBy(exercises, ({ series }) => series)].toSorted(([, a], [, b]) => b.length - a.length);
  if (exercises.length < FEWEST_FOR_SERIES || groups.length < 2) return [];
  return [
    {
      type: "table",
      caption: words.exercises.bySeries,
      header: [words.headers.series, words.headers.number, words.headers.years],
      shares: [58, 17, 25],
      items: groups.flatMap(([series, entries]) => {
        if (series === undefined) return [];
        const years = entries.map(({ start }) => start.slice(0, 4)).toSorted();
        const [first = "", last = ""] = [years[0], years.at(-1)];
        const span = first === last ? first : `${first}–${last}`;
        return [
          {
            said: [paragraph(text.series[series]), paragraph(number(context, entries.length)), paragraph(span)],
            sources: [],
          },
        ];
      }),
    },
  ];
}

function latestTable(context: BriefingContext, exercises: readonly IndexEntry[]): DraftBlock {
  const { subject, words, text } = context;
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
      const role = entry.countries.find(({ country }) => country === own)?.role;
      const count = tookPart(entry).length;
      const participation =
        own === undefined ? (count === 0 ? "" : text.units.states(count)) : role && text.roles[role];
      return {
        said: [
          paragraph(eventLink(context, entry)),
          paragraph(whenOf(context, entry)),
          paragraph(participation === undefined || participation === "" ? words.notSaid : participation),
          paragraph(personnelOf(context, entry)?.value ?? words.notSaid),
        ],
        sources: allSourcesOf(context, entry),
      };
    }),
  };
}

function tookPart({ countries }: IndexEntry): readonly string[] {
  const roles = new Set(["host", "participant", "party"]);
  return [...new Set(countries.filter(({ role }) => roles.has(role)).map(({ country }) => country))];
}
