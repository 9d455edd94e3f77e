import type { Category } from "../../../geo/contract/event.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { spanOf } from "../../domain/time-window.ts";
import {
  allSourcesOf,
  type BriefingContext,
  eventLink,
  isExercise,
  paragraph,
  type Section,
  whenOf,
} from "./context.ts";

export const MOST_KEY_EVENTS = 12;

/** What changes the law or costs lives before what is said about it. */
const CATEGORY_WEIGHT: Readonly<Record<Category, number>> = {
  membership: 5,
  treaty: 5,
  mission: 5,
  incident: 4,
  border: 4,
  summit: 3,
  leadership: 3,
  infrastructure: 3,
  aid: 2,
  exercise: 2,
  "law-and-order": 2,
  statement: 2,
  cooperation: 1,
  ministerial: 1,
};

const MOST_PUBLISHERS = 6;
const MOST_FIGURES_AND_CLAIMS = 4;
const PART_PENALTY = 3;
const SAME_YEAR_PENALTY = 2;

/**
 * How much an event weighs in a briefing: its category (0-5, by the table above), half a point for each publisher that
 * reports it, up to six, and for each figure or claim on record, up to four. Three points less for a part of a larger
 * event, which speaks for it, and for what was only planned or announced. A rule for choosing, not a judgement: it is
 * named in the speaker notes.
 */
export function eventWeight({ files }: Pick<BriefingContext, "files">, entry: IndexEntry): number {
  const details = files.details.get(entry.id);
  const recorded = (details?.figures.length ?? 0) + (details?.claims.length ?? 0);
  const isPart = entry.partOf !== undefined && files.index.byId.has(entry.partOf);
  return (
    CATEGORY_WEIGHT[entry.category] +
    Math.min(entry.publishers, MOST_PUBLISHERS) / 2 +
    Math.min(recorded, MOST_FIGURES_AND_CLAIMS) / 2 -
    (isPart ? PART_PENALTY : 0) -
    (entry.status === "held" ? 0 : PART_PENALTY)
  );
}

/**
 * The weightiest events, oldest first. Each one chosen makes the others of its year two points lighter, so that one
 * year on which much was published does not stand for three decades.
 */
export function chooseEvents(
  context: Pick<BriefingContext, "files">,
  entries: readonly IndexEntry[],
  most: number,
): readonly IndexEntry[] {
  const left = new Map(entries.map((entry) => [entry, eventWeight(context, entry)]));
  const chosen: IndexEntry[] = [];
  while (chosen.length < most && left.size > 0) {
    const [best] = [...left].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && isNewer(b[0], a[0])) ? b : a));
    chosen.push(best);
    left.delete(best);
    for (const [entry, weight] of left) {
      if (entry.start.slice(0, 4) === best.start.slice(0, 4)) left.set(entry, weight - SAME_YEAR_PENALTY);
    }
  }
  return chosen.toSorted((a, b) => spanOf(a).first - spanOf(b).first || (a.id < b.id ? -1 : 1));
}

function isNewer(a: IndexEntry, b: IndexEntry): boolean {
  const [first, other] = [spanOf(a).first, spanOf(b).first];
  return first > other || (first === other && a.id < b.id);
}

/** The weightiest events other than exercises. */
export function keyEventsSection(context: BriefingContext): Section | undefined {
  const { subject, events, words } = context;
  if (subject.entry.kind === "event") return undefined;
  const others = events.filter((entry) => !isExercise(entry));
  const chosen = chooseEvents(context, others, MOST_KEY_EVENTS);
  if (chosen.length === 0) return undefined;
  return {
    id: "key-events",
    title: words.titles.keyEvents,
    blocks: [
      {
        type: "entries",
        items: chosen.map((entry) => ({
          when: whenOf(context, entry),
          date: entry.start,
          text: paragraph(eventLink(context, entry)),
          sources: allSourcesOf(context, entry),
        })),
      },
    ],
    notes: [words.keyEvents.lead(chosen.length, others.length), words.keyEvents.rule],
    tellsEvents: true,
  };
}
