import type { Corridor } from "../../../geo/contract/corridor.ts";
import { isPartialDate, type PartialDate } from "../../../geo/contract/primitives.ts";
import { type DayNumber, firstDay, lastDay } from "../../domain/day.ts";
import { groupBy } from "../../domain/group-by.ts";
import { formatDateRange } from "../../text/format-date.ts";
import { type BriefingContext, number, paragraph, type Section, say, sentence } from "./context.ts";
import type { SubjectEntry } from "./subject.ts";

type Volume = Corridor["volumes"][number];

/** What was published of the same traffic in the same time: results, or plans and forecasts. */
interface FreightGroup {
  readonly when: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly scope: string;
  readonly isWhole: boolean;
  readonly isForecast: boolean;
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

/** The register says in words whether a figure is a result; one that is not must not widen a range of results. */
export function isForecast({ note }: Volume): boolean {
  return note !== undefined && /\b(?:plan|forecast|expected|target|prospect|at least, from)\b/i.test(note.en);
}

/** Figures of the corridor, or of one of its routes, oldest first. Those of different things are never joined. */
export function freightGroups(
  context: BriefingContext,
  { corridor }: Extract<SubjectEntry, { kind: "corridor" }>["file"],
  route: string | undefined,
): readonly FreightGroup[] {
  const own = corridor.volumes.filter(
    (volume) => (route === undefined || volume.route === route) && (!isForecast(volume) || isKnown(context, volume)),
  );
  const groups = groupBy(own, (volume) => {
    const { period, scope, unit } = volume;
    return `${period} ${scope.en} ${unit} ${isForecast(volume)}`;
  });
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
          isForecast: isForecast(first),
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

/** Traffic as published, side by side by year: the whole, its parts, and what was only planned or foreseen. */
export function freightSections(context: BriefingContext): readonly Section[] {
  const { subject, window, words } = context;
  if (subject.entry.kind !== "corridor") return [];
  const groups = freightGroups(context, subject.entry.file, subject.entry.route);
  const [from, to] = [firstDay(window.from), lastDay(window.to)];
  const results = groups.filter(({ isForecast: isPlan, start, end }) => !isPlan && end >= from && start <= to);
  const whole = results.filter(({ isWhole }) => isWhole);
  const parts = results.filter(({ isWhole }) => !isWhole);
  const plans = groups.filter(({ isForecast: isPlan, end }) => isPlan && end >= from);
  const disagree = (list: readonly FreightGroup[]) => {
    const count = list.filter(({ volumes }) => new Set(volumes.map(({ value }) => value)).size > 1).length;
    return count === 0 ? undefined : words.freight.disagree(count);
  };
  return [
    freight(context, "freight", words.titles.freight, whole, [words.freight.lead, disagree(whole)]),
    freight(context, "freight-parts", words.titles.freightParts, parts, [words.freight.scopes, disagree(parts)]),
    freight(context, "targets", words.titles.targets, plans, [words.freight.targets]),
  ];
}

/** Whether anybody had said so by the end of the window; a page without a date is taken to have. */
function isKnown({ files, window }: BriefingContext, { source }: Volume): boolean {
  const date = files.sources.get(source)?.date;
  return date === null || date === undefined || firstDay(date) <= firstDay(window.to);
}

function freight(
  context: BriefingContext,
  id: string,
  title: string,
  groups: readonly FreightGroup[],
  notes: Section["notes"],
): Section {
  const { words } = context;
  return {
    id,
    title,
    blocks: [
      {
        type: "table",
        caption: words.freight.caption,
        header: [words.headers.period, words.headers.scope, words.headers.figure],
        shares: [26, 38, 36],
        items: groups.map(({ when, scope, volumes, value, sources }) => ({
          said: [paragraph(when), paragraph(scope), paragraph(value)],
          sources,
          remark: remarkOf(context, { when, scope, volumes }),
        })),
      },
    ],
    notes,
  };
}

/** What the register says about the figures of a row, each with its value. */
function remarkOf(
  context: BriefingContext,
  { when, scope, volumes }: Pick<FreightGroup, "when" | "scope" | "volumes">,
) {
  const said = volumes.flatMap(({ value, unit, note }) =>
    note === undefined ? [] : [`${context.text.units[unit](value)} (${say(context, note).replace(/\.$/, "")})`],
  );
  return said.length === 0 ? undefined : `${sentence(when).slice(0, -1)}, ${scope}: ${said.join("; ")}.`;
}
