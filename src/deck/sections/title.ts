import { stateAsOf } from "../../domain/line-states.ts";
import { type MembershipOrganisation, membershipsAsOf } from "../../domain/membership.ts";
import type { StoryParagraph } from "../../domain/story-text.ts";
import { countMembership } from "../../domain/view-summary.ts";
import { formatDateRange } from "../../text/format-date.ts";
import type { Sourced } from "../pack-blocks.ts";
import { SLIDE_LIMITS } from "../slide-limits.ts";
import {
  type BriefingContext,
  countryNames,
  dayInPhrase,
  isExercise,
  paragraph,
  type Section,
  say,
  sentence,
  subjectName,
} from "./context.ts";
import { lengthRange } from "./published-range.ts";

const said = (text: string, sources: readonly string[] = []): Sourced<StoryParagraph> => ({
  said: paragraph(text),
  sources,
});

/** What it is about, of what time, the situation in a sentence or two, and on what data it rests. */
export function titleSection(context: BriefingContext): Section {
  const { subject, window, text, words, files } = context;
  const span = text.timeline.window(dayInPhrase(context, window.from), dayInPhrase(context, window.to));
  const kind = text.panel.kinds[subject.entry.kind === "event" ? subject.selection.kind : subject.entry.kind];
  const isEvent = subject.entry.kind === "event";
  const situation = situationOf(context);
  return {
    id: "title",
    title: titleOf(context),
    blocks: [
      {
        type: "prose",
        items: [
          ...(isEvent ? [] : [said(sentence(`${kind}, ${span}`))]),
          ...situation,
          ...(isEvent ? [] : [said(eventsSentence(context))]),
          said(words.title.version(files.manifest.version, dayInPhrase(context, window.to))),
        ],
      },
    ],
    notes: [words.title.opening(subjectName(context)), isEvent ? undefined : words.title.counted, words.title.neutral],
  };
}

/** An event's name may be longer than a slide's title: then it is its kind and date, and the name comes first below. */
function titleOf(context: BriefingContext): string {
  const { subject, text, language } = context;
  const name = subjectName(context);
  if (name.length <= SLIDE_LIMITS.titleCharacters || subject.entry.kind !== "event") return name;
  const { category, start, end } = subject.entry.details;
  return `${text.categories[category]}, ${formatDateRange(language, start, end)}`;
}

function eventsSentence({ events, words }: BriefingContext): string {
  const exercises = events.filter(isExercise).length;
  if (events.length === 0) return words.title.noEvents;
  return words.title.events(events.length, exercises);
}

function situationOf(context: BriefingContext): readonly Sourced<StoryParagraph>[] {
  const { subject } = context;
  const { entry } = subject;
  switch (entry.kind) {
    case "country":
      return [standingSentence(context, entry.code)];
    case "organisation":
      return [organisationSentence(context, entry.organisation)];
    case "zone":
      return [said(say(context, entry.zone.summary), entry.zone.sources)];
    case "border":
      return borderSentences(context, entry.border);
    case "corridor": {
      const { corridor, routes } = entry.file;
      const about = (entry.route === undefined ? undefined : routes.get(entry.route)) ?? corridor;
      return [said(say(context, about.summary), about.sources)];
    }
    case "ground":
      return [said(groundSentence(context, entry.ground))];
    case "disputed":
      return [said(say(context, entry.area.text), entry.area.sources)];
    case "event":
      return eventSentences(context);
  }
}

/** Where a country stands in the organisation on the window's last day. */
function standingSentence(context: BriefingContext, code: string): Sourced<StoryParagraph> {
  const { files, window, text, words } = context;
  const period = membershipsAsOf(files.memberships, "CSTO", window.to).get(code);
  if (period === undefined) return said(words.title.noStanding(dayInPhrase(context, window.to)));
  const state = text.membershipStates[period.state];
  return said(words.title.standing(state, dayInPhrase(context, period.from)), period.sources);
}

function organisationSentence(context: BriefingContext, organisation: MembershipOrganisation): Sourced<StoryParagraph> {
  const { files, window, words } = context;
  const on = dayInPhrase(context, window.to);
  const sources = [...membershipsAsOf(files.memberships, organisation, window.to).values()].flatMap(
    (one) => one.sources,
  );
  if (organisation === "CSTO") {
    const { kind, count, frozen } = countMembership(files.memberships, window.to);
    return said(
      words.title.members[kind](count, on) +
        (frozen.length === 0 ? "" : ` ${words.title.frozen(countryNames(context, frozen))}`),
      sources,
    );
  }
  const states = [...membershipsAsOf(files.memberships, organisation, window.to).values()];
  return said(words.title.members.members(states.filter(({ state }) => state === "member").length, on), sources);
}

function borderSentences(
  context: BriefingContext,
  border: Extract<BriefingContext["subject"]["entry"], { kind: "border" }>["border"],
): readonly Sourced<StoryParagraph>[] {
  const { window, words } = context;
  const state = stateAsOf(border.states ?? [], window.to);
  const range = lengthRange(context, border.lengths);
  return [
    ...(range === undefined ? [] : [said(words.title.length(range.value), range.sources)]),
    ...(state === undefined
      ? []
      : [
          said(words.title.borderState(dayInPhrase(context, window.to), words.borderStates[state.kind]), state.sources),
        ]),
  ];
}

function groundSentence(
  context: BriefingContext,
  ground: Extract<BriefingContext["subject"]["entry"], { kind: "ground" }>["ground"],
): string {
  return context.words.title.ground(countryNames(context, [ground.country]), context.text.precisions[ground.precision]);
}

function eventSentences(context: BriefingContext): readonly Sourced<StoryParagraph>[] {
  const { subject, language, text, words } = context;
  if (subject.entry.kind !== "event") return [];
  const { title, category, start, end, status, summary, sources, note } = subject.entry.details;
  const isLong = title[language].length > SLIDE_LIMITS.titleCharacters;
  const dates = formatDateRange(language, start, end);
  return [
    ...(isLong ? [said(sentence(title[language]), sources)] : []),
    said(words.event.head(text.categories[category], dates, text.statuses[status]), sources),
    said(summary[language], sources),
    ...(note === undefined ? [] : [said(note[language], sources)]),
  ];
}
