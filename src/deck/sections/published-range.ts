import type { PublishedLength } from "../../../geo/contract/border.ts";
import type { Figure } from "../../../geo/contract/event.ts";
import type { FigureGroup } from "../../domain/figure-groups.ts";
import { type BriefingContext, number } from "./context.ts";

/** Values that people published, as one reads them: `2,000–3,600 (2 sources)` where they differ. */
export interface PublishedRange {
  readonly value: string;
  readonly sources: readonly string[];
  readonly isDisputed: boolean;
}

/** What was planned counts only while nothing else was published. */
export function figureRange(context: BriefingContext, { figures, unit }: FigureGroup): PublishedRange {
  const { text } = context;
  const reported = figures.filter(({ qualifier }) => qualifier !== "planned");
  const counted = reported.length === 0 ? figures : reported;
  const values = counted.map(({ value }) => value);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const sources = [...new Set(counted.map(({ source }) => source))];
  if (least !== greatest) {
    const value = context.words.range(`${number(context, least)}–${text.units[unit](greatest)}`, sources.length);
    return { value, sources, isDisputed: true };
  }
  return { value: oneValue(context, counted), sources, isDisputed: false };
}

/** Values that agree: bounded only where every source bounds them alike. */
function oneValue({ text }: BriefingContext, figures: readonly Figure[]): string {
  const [first] = figures;
  if (first === undefined) return "";
  const plain = text.units[first.unit](first.value);
  const { qualifier } = first;
  const isBounded = qualifier !== undefined && figures.every((figure) => figure.qualifier === qualifier);
  return isBounded ? text.qualifiers[qualifier](plain) : plain;
}

export function lengthRange(context: BriefingContext, lengths: readonly PublishedLength[]): PublishedRange | undefined {
  if (lengths.length === 0) return undefined;
  const values = lengths.map(({ valueKm }) => valueKm);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const sources = [...new Set(lengths.map(({ source }) => source))];
  const { km } = context.text.panel;
  if (least === greatest) return { value: km(number(context, least)), sources, isDisputed: false };
  const value = context.words.range(km(`${number(context, least)}–${number(context, greatest)}`), sources.length);
  return { value, sources, isDisputed: true };
}
