import type { Slide } from "../deck/deck.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import { formatDate, formatDateInPhrase } from "../text/format-date.ts";
import { projectionName } from "../text/marginalia.ts";
import type { ExportContext } from "./export-tools.ts";

/** The day that boundaries and memberships are shown for, and the time that events are shown of. */
export function asOfLine({ from, to }: TimeWindow, { language, own, text }: ExportContext): string {
  const window = text.timeline.window(formatDate(language, from), formatDate(language, to));
  return own.asOf(formatDateInPhrase(language, to), window);
}

/** What a map says to whoever does not see it: its subject, its layers, its time. */
export function slideAlt(slide: Slide, context: ExportContext): string {
  const { own, text, language } = context;
  const { layers, overlays, time } = slide.view;
  const names = [
    ...[...layers].map((layer) => text.layerNames[layer]),
    ...[...overlays].map((id) => text.organisations[id.toUpperCase() as "CSTO"]),
  ];
  return own.mapAlt({
    title: slide.title,
    layers: names.length === 0 ? text.legend.nothing : new Intl.ListFormat(language, { type: "unit" }).format(names),
    asOf: asOfLine(time, context),
  });
}

/** A length as a scale bar says it. */
export function formatScale(metres: number, { language, own }: Pick<ExportContext, "language" | "own">): string {
  const format = new Intl.NumberFormat(language);
  return metres >= 1000 ? own.km(format.format(metres / 1000)) : own.metres(format.format(metres));
}

/** Which projection a map is drawn in: the globe goes flat where the map comes closer. */
export function projectionLine(zoom: number, { projection, text }: ExportContext): string {
  return projectionName({ projection, zoom }, text);
}
