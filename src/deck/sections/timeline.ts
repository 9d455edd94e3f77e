import { firstDay, lastDay, toIsoDate } from "../../domain/day.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { spanOf, type TimeWindow } from "../../domain/time-window.ts";
import { formatShortMonth } from "../../text/format-date.ts";
import type { SlideBar } from "../deck.ts";
import { SLIDE_LIMITS } from "../slide-limits.ts";
import { registerChanges } from "./changes.ts";
import { type BriefingContext, dayInPhrase, type Section } from "./context.ts";

const MOST_DATES = 18;

/** Events over time, a bar a year or several, and the dates on which the registers say that something changed. */
export function timelineSection(context: BriefingContext): Section | undefined {
  const { events, window, since, words } = context;
  const bars = events.length < 2 ? [] : eventBars(context, events);
  // Where changes are told from the window's start on, the section of changes has these dates.
  const dayBefore = toIsoDate(firstDay(window.from) - 1);
  const known = since === window.from ? [] : registerChanges(context, { first: dayBefore, second: window.to });
  const dates = known.slice(-MOST_DATES);
  if (bars.length < 2 && dates.length === 0) return undefined;
  const most = bars.toSorted((a, b) => b.value - a.value)[0];
  return {
    id: "timeline",
    title: words.titles.timeline,
    blocks: [
      { type: "bars", label: words.timeline.label, items: bars.length < 2 ? [] : bars },
      { type: "entries", items: dates },
    ],
    notes: [
      events.length === 0 ? words.title.noEvents : words.timeline.total(events.length),
      most === undefined || bars.length < 2 ? undefined : words.timeline.most(most.label, most.value),
      words.timeline.limits,
      known.length === 0 ? undefined : words.timeline.dates(known.length, dayInPhrase(context, window.to)),
      known.length > dates.length ? words.timeline.latest(dates.length) : undefined,
    ],
  };
}

const STEPS_YEARS = [1, 2, 3, 5, 10, 20, 50, 100, 1000];

/**
 * How many of the events began in each stretch of the window: months of one year, else as few years as keep the bars
 * few. What began before the window but lasted into it counts at its start; what is known to the year alone counts in
 * years, and in no month.
 */
export function eventBars(
  { window, language }: { readonly window: TimeWindow; readonly language: "en" | "ru" },
  events: readonly IndexEntry[],
): readonly SlideBar[] {
  const [first, last] = [Number(window.from.slice(0, 4)), Number(window.to.slice(0, 4))];
  if (first === last) return monthBars(window, language, events);
  const starts = events.map((entry) => Math.max(first, Number(entry.start.slice(0, 4))));
  // Empty years at either end say only that the window is wider than what happened.
  const [from, to] = [Math.min(...starts), Math.max(...starts)];
  const step = STEPS_YEARS.find((years) => Math.ceil((to - from + 1) / years) <= SLIDE_LIMITS.bars) ?? 1000;
  return Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, index) => {
    const start = from + index * step;
    const end = Math.min(start + step - 1, to);
    const value = starts.filter((year) => year >= start && year <= end).length;
    return { label: start === end ? String(start) : `${start}–${end}`, value };
  });
}

function monthBars(window: TimeWindow, language: "en" | "ru", events: readonly IndexEntry[]): readonly SlideBar[] {
  const known = events.filter(({ start }) => start.length > 4);
  const from = firstDay(window.from);
  const months = known.map((entry) => toIsoDate(Math.max(from, spanOf(entry).first)).slice(0, 7));
  const [first, last] = [Number(window.from.slice(5, 7)), Number(toIsoDate(lastDay(window.to)).slice(5, 7))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = `${window.from.slice(0, 4)}-${String(first + index).padStart(2, "0")}`;
    const label = formatShortMonth(language, `${month}-01` as TimeWindow["from"]);
    return { label, value: months.filter((one) => one === month).length };
  });
}
