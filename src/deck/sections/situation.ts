import { firstDay } from "../../domain/day.ts";
import type { IndexEntry } from "../../domain/event-index.ts";
import { groupFigures } from "../../domain/figure-groups.ts";
import { isOpenOn } from "../../domain/line-states.ts";
import { isMember, type MembershipOrganisation, membershipsAsOf } from "../../domain/membership.ts";
import type { SlideFigure } from "../deck.ts";
import {
  type BriefingContext,
  countryNames,
  dayInPhrase,
  isExercise,
  number,
  type Section,
  say,
  sourcesOf,
  whenOf,
} from "./context.ts";
import { freightGroups } from "./freight.ts";
import { figureRange, lengthRange } from "./published-range.ts";

/** What can be counted or was published as a number, largest questions first. */
export function situationSection(context: BriefingContext): Section | undefined {
  const { subject, words } = context;
  if (subject.entry.kind === "event" || subject.entry.kind === "disputed") return undefined;
  const figures = [
    ...registerFigures(context),
    ...heldFigures(context),
    ...plannedFigures(context),
    ...personnelFigures(context),
  ];
  if (figures.length === 0) return undefined;
  const disputed = figures.filter(({ value }) => value.includes("(")).length;
  return {
    id: "situation",
    title: words.titles.situation,
    blocks: [{ type: "figures", items: figures }],
    notes: [words.situation.lead, disputed === 0 ? undefined : words.situation.ranges, precisionNote(context)],
  };
}

function precisionNote({ events, words }: BriefingContext): string | undefined {
  const coarse = events.filter(({ start }) => start.length < 10).length;
  return coarse === 0 ? undefined : words.caveats.coarse(coarse);
}

function heldFigures(context: BriefingContext): SlideFigure[] {
  const { events, words } = context;
  const held = events.filter(({ status }) => status === "held");
  const exercises = held.filter(isExercise).length;
  if (held.length === 0) return [];
  const note = exercises === 0 ? "" : words.situation.ofThem(exercises);
  return [{ label: words.situation.held, value: number(context, held.length), note, sources: [] }];
}

/** What was to come, or did not. */
function plannedFigures(context: BriefingContext): SlideFigure[] {
  const { events, words, text, language } = context;
  const others = events.filter(({ status }) => status !== "held");
  if (others.length === 0) return [];
  const kinds = [...new Set(others.map(({ status }) => status))].map((status) => {
    const count = others.filter((entry) => entry.status === status).length;
    return `${text.statuses[status].toLocaleLowerCase(language)}: ${count}`;
  });
  return [
    { label: words.situation.notHeld, value: number(context, others.length), note: kinds.join(", "), sources: [] },
  ];
}

/** The latest held exercise or mission for which a number of people was published. */
function personnelFigures(context: BriefingContext): SlideFigure[] {
  const latest = context.events.find((entry) => entry.status === "held" && personnelOf(context, entry) !== undefined);
  if (latest === undefined) return [];
  const range = personnelOf(context, latest);
  if (range === undefined) return [];
  return [
    {
      label: context.words.situation.personnel,
      value: range.value,
      note: `${say(context, latest.title)}, ${whenOf(context, latest)}`,
      sources: [...new Set([...range.sources, ...sourcesOf(context, latest)])],
    },
  ];
}

/** All people of an event together, as published; a contingent alone says nothing of the whole. */
export function personnelOf(context: BriefingContext, entry: Pick<IndexEntry, "id">) {
  const figures = context.files.details.get(entry.id)?.figures ?? [];
  const [group] = groupFigures(
    figures.filter(({ measure, label }) => measure === "personnel" && label.en === "Personnel"),
  );
  return group === undefined ? undefined : figureRange(context, group);
}

function registerFigures(context: BriefingContext): SlideFigure[] {
  const { entry } = context.subject;
  switch (entry.kind) {
    case "country":
      return standingFigure(context, entry.code);
    case "organisation":
      return memberFigure(context, entry.organisation);
    case "zone":
      return [
        {
          label: context.words.situation.zoneStates,
          value: number(context, entry.zone.countries.length),
          note: countryNames(context, entry.zone.countries),
          sources: entry.zone.sources,
        },
      ];
    case "border":
      return borderFigures(context, entry.border);
    case "corridor":
      return corridorFigures(context, entry);
    default:
      return [];
  }
}

function standingFigure(context: BriefingContext, code: string): SlideFigure[] {
  const { files, window, text, words } = context;
  const period = membershipsAsOf(files.memberships, "CSTO", window.to).get(code);
  if (period === undefined) return [];
  return [
    {
      label: words.situation.standing(dayInPhrase(context, window.to)),
      value: text.membershipStates[period.state],
      note: text.panel.since(dayInPhrase(context, period.from)),
      sources: period.sources,
    },
  ];
}

function memberFigure(context: BriefingContext, organisation: MembershipOrganisation): SlideFigure[] {
  const { files, window, words } = context;
  const states = [...membershipsAsOf(files.memberships, organisation, window.to).values()];
  const members = states.filter(({ state }) => isMember(state));
  if (members.length === 0) return [];
  return [
    {
      label: words.situation.members(dayInPhrase(context, window.to)),
      value: number(context, members.length),
      note:
        members.length > 10
          ? ""
          : countryNames(
              context,
              members.map(({ country }) => country),
            ),
      sources: [...new Set(members.flatMap(({ sources }) => sources))],
    },
  ];
}

type Of<Kind extends BriefingContext["subject"]["entry"]["kind"]> = Extract<
  BriefingContext["subject"]["entry"],
  { kind: Kind }
>;

function borderFigures(context: BriefingContext, border: Of<"border">["border"]): SlideFigure[] {
  const { window, words, events } = context;
  const range = lengthRange(context, border.lengths);
  const open = border.crossings.filter(({ opened }) => isOpenOn(opened, window.to));
  const incidents = events.filter(({ category, status }) => category === "incident" && status === "held");
  return [
    ...(range === undefined
      ? []
      : [
          {
            label: words.situation.length,
            value: range.value,
            note: words.situation.lengthNote,
            sources: range.sources,
          },
        ]),
    ...(open.length === 0
      ? []
      : [
          {
            label: words.situation.crossings,
            value: number(context, open.length),
            note: words.situation.crossingsNote,
            sources: [...new Set(open.flatMap(({ sources }) => sources))],
          },
        ]),
    ...(incidents.length === 0
      ? []
      : [{ label: words.situation.incidents, value: number(context, incidents.length), note: "", sources: [] }]),
  ];
}

function corridorFigures(context: BriefingContext, { file, route }: Of<"corridor">): SlideFigure[] {
  const { words, window } = context;
  const legs = [...file.legs.values()].filter(({ routes }) => route === undefined || routes.includes(route));
  const unfinished = legs.filter(({ status }) => status !== "operating");
  const latest = freightGroups(context, file, route)
    .filter(
      ({ isWhole, isForecast, end, unit }) =>
        isWhole && !isForecast && unit === "million-tonnes" && end <= firstDay(window.to),
    )
    .toSorted((a, b) => b.end - a.end)[0];
  return [
    ...(route === undefined
      ? [{ label: words.situation.routes, value: number(context, file.routes.size), note: "", sources: [] }]
      : []),
    {
      label: words.situation.legs,
      value: number(context, legs.length),
      note: unfinished.length === 0 ? "" : words.situation.unfinished(unfinished.length),
      sources: [],
    },
    ...(latest === undefined
      ? []
      : [
          {
            label: words.situation.freight(latest.when),
            value: latest.value,
            note: latest.scope,
            sources: latest.sources,
          },
        ]),
  ];
}
