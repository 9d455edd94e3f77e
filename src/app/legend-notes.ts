import type { LegendGroup } from "../layers/legend-item.ts";
import type { MapViewModel } from "../map/map-view-model.ts";
import { defaultTime } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";

type Notes = Readonly<Partial<Record<LegendGroup, string>>>;

interface Situation {
  readonly view: Pick<MapViewModel, "time" | "lines">;
  /** The window's end as it stands in a phrase. */
  readonly date: string;
}

/** What the legend says of the date. Lines as they are today need no word. */
export function legendNotes(legend: Messages["legend"], { view, date }: Situation): Notes {
  const { time, lines } = view;
  const isPast = time.to < defaultTime().to;
  return {
    "member-states": legend.asOf(date),
    zones: legend.zonesNote,
    organisations: legend.organisationsAsOf(date),
    ...(isPast ? { "north-south-corridor": legend.linesAsOf(date), borders: legend.bordersAsOf(date) } : {}),
    ...(lines.unopenedCrossings.length > 0 ? { "tajik-afghan-border": legend.crossingsAsOf(date) } : {}),
  };
}
