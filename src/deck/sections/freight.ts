import type { Corridor } from "../../../geo/contract/corridor.ts";
import { isPartialDate, type PartialDate } from "../../../geo/contract/primitives.ts";
import { type DayNumber, firstDay, lastDay } from "../../domain/day.ts";
import { groupBy } from "../../domain/group-by.ts";
import { formatDateRange } from "../../text/format-date.ts";
import { type BriefingContext, number, paragraph, type Section, say, sentence } from "./context.ts";
import type { SubjectEntry } from "./subject.ts";

type Volume = Corridor["volumes"][number];

/** What was published of the same traffic in the same time. */
interface FreightGroup {
  readonly when: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly scope: string;
  readonly isWhole: boolean;
  readonly unit: Volume["unit"];
  /** `13.8–14 million tonnes (2 sources)`. */
  readonly value: string;
  readonly volumes: readonly Volume[];
  readonly sources: readonly string[];
}

/** `2023`, `2023-01/2023-06`: a date, or two of them. */
function parsePeriod(period: string): readonly [PartialDate, PartialDate] | undefined {
  const [from = "", to = from] = period.split("/");
  return isPartialDate(from) && isPartialDate(to) ? [from, to] : undefined;
}

/** Figures of the corridor, or of one of its routes, oldest first. Those of different things are never joined. */
export function freightGroups(
  context: BriefingContext,
  { corridor }: Extract<SubjectEntry, { kind: "corridor" }>["file"],
  route: string | undefined,
): readonly FreightGroup[] {
  const own = corridor.volumes.filter((volume) => route === undefined || volume.route === route);
  const groups = groupBy(own, ({ period, scope, unit }) => `${period} ${scope.en} ${unit}`);
  return [...groups.values()]
    .flatMap((volumes): FreightGroup[] => {
      const [first] = volumes;
      const period = first === undefined ? undefined : parsePeriod(first.period);
      if (first === undefined || period === undefined) return [];
      const [from, to] = period;
      return [
        {
          when: formatDateRange(context.language, from, to),
          start: firstDay(from),
          end: lastDay(to),
          scope: say(context, first.scope),
          isWhole: first.scope.en === "Whole corridor",
          unit: first.unit,
          value: rangeOf(context, volumes),
          volumes,
          sources: [...new Set(volumes.map(({ source }) => source))],
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function rangeOf(context: BriefingContext, volumes: readonly Volume[]): string {
  const values = volumes.map(({ value }) => value);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const unit = context.text.units[volumes[0]?.unit ?? "tonnes"];
  if (least === greatest) return unit(least);
  return context.words.range(`${number(context, least)}–${unit(greatest)}`, volumes.length);
}

/** Traffic as published, side by side by year; what was said of years after the window stands on a slide of its own. */
export function freightSections(context: BriefingContext): readonly Section[] {
  const { subject, window, words } = context;
  if (subject.entry.kind !== "corridor") return [];
  const groups = freightGroups(context, subject.entry.file, subject.entry.route);
  const [from, to] = [firstDay(window.from), lastDay(window.to)];
  const past = groups.filter(({ start, end }) => end >= from && start <= to);
  const future = groups.filter(({ start, sources }) => start > to && isKnown(context, sources));
  const disputed = past.filter(({ volumes }) => new Set(volumes.map(({ value }) => value)).size > 1).length;
  return [
    freight(context, "freight", words.titles.freight, past, [
      words.freight.lead,
      disputed === 0 ? undefined : words.freight.disagree(disputed),
      words.freight.scopes,
    ]),
    freight(context, "targets", words.titles.targets, future, [words.freight.targets]),
  ];
}

/** Whether anybody had said so by the end of the window; pages without a date are taken to have. */
function isKnown({ files, window }: BriefingContext, sources: readonly string[]): boolean {
  return sources.some((id) => {
    const date = files.sources.get(id)?.date;
    return date === null || date === undefined || firstDay(date) <= firstDay(window.to);
  });
}

function freight(
  context: BriefingContext,
  id: string,
  title: string,
  groups: readonly FreightGroup[],
  notes: Section["notes"],
): Section {
  const { words, text } = context;
  return {
    id,
    title,
    blocks: [
      {
        type: "table",
        caption: words.freight.caption,
        header: [words.headers.period, words.headers.scope, words.headers.figure],
        shares: [24, 30, 46],
        items: groups.map(({ when, scope, volumes, value, sources }) => {
          const isRange = new Set(volumes.map((volume) => volume.value)).size > 1;
          const each = volumes.map(({ value: one, unit, note }) => {
            const remark = note === undefined ? "" : ` — ${say(context, note)}`;
            return sentence(`${text.units[unit](one)}${remark}`);
          });
          const said = isRange ? `${value}. ${each.join(" ")}` : each.join(" ");
          return { said: [paragraph(when), paragraph(scope), paragraph(said)], sources };
        }),
      },
    ],
    notes,
  };
}
