import { useMemo, useState } from "react";
import { SERIES, type Series } from "../../geo/contract/event.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { groupBy } from "../domain/group-by.ts";
import { participationByCountry } from "../domain/participation.ts";
import { useText } from "../text/use-text.ts";
import { EventLinks } from "./event-links.tsx";
import { usePanelText } from "./panel-text.ts";
import { ParticipationGrid } from "./participation-grid.tsx";
import { Section } from "./section.tsx";
import { useCountryName } from "./use-country-name.ts";

/** What countries did in exercises, year by year, in all series or in one. */
export function ExerciseOverview({
  entries,
  countries,
}: {
  entries: readonly IndexEntry[];
  countries: readonly string[];
}) {
  const { text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const [series, setSeries] = useState<Series>();
  const table = useMemo(() => participationByCountry(entries, countries, series), [entries, countries, series]);
  return (
    <Section heading={panelText.participation.organisation}>
      <p className="soft">{panelText.participation.lead}</p>
      <label className="select">
        <span>{panelText.participation.series}</span>
        <select value={series ?? ""} onChange={({ target }) => setSeries(SERIES.find((name) => name === target.value))}>
          <option value="">{panelText.participation.allSeries}</option>
          {SERIES.map((name) => (
            <option key={name} value={name}>
              {text.series[name]}
            </option>
          ))}
        </select>
      </label>
      <ParticipationGrid key={series ?? "all"} table={table} nameOf={nameOf} />
    </Section>
  );
}

/** Meetings of heads of state by year, newest first; what was part of one of them is left out. */
export function Summits({ entries }: { entries: readonly IndexEntry[] }) {
  const panelText = usePanelText();
  const summits = entries.filter(({ category, partOf }) => category === "summit" && partOf === undefined);
  const byYear = [...groupBy(summits, ({ start }) => start.slice(0, 4))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  if (summits.length === 0) return null;
  return (
    <Section heading={panelText.organisation.summits}>
      {byYear.map(([year, list]) => (
        <div key={year} className="year-group">
          <h4>{year}</h4>
          <EventLinks entries={list} />
        </div>
      ))}
    </Section>
  );
}
