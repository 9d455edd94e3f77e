import { useDeferredValue, useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { FAMILIES } from "../domain/category-family.ts";
import { passes, passesAtAnyTime } from "../domain/event-index.ts";
import { countByYear } from "../domain/histogram.ts";
import { endOfMonth, monthOf, startOfMonth } from "../domain/month-scale.ts";
import { ATLAS_START, type TimeWindow } from "../domain/time-window.ts";
import { setTime } from "../state/transitions.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { defaultTime } from "../state/view-state.ts";
import { formatDate, formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { usePlayback } from "./use-playback.ts";

/** The window of time: a histogram of what the atlas holds, two handles, and a button that lets time pass. */
export function Timeline() {
  const { language, text } = useText();
  const store = useAtlasStore();
  const time = useView((view) => view.time);
  const latest = defaultTime().to;
  const lastMonth = Math.max(monthOf(latest), monthOf(time.to));
  const { isPlaying, toggle } = usePlayback(latest);
  const change = (next: TimeWindow) => store.apply(setTime(next));
  const isAll = time.from === ATLAS_START && time.to === latest;
  return (
    <section className="timeline" aria-label={text.timeline.heading}>
      <button
        type="button"
        className="icon-button"
        aria-label={isPlaying ? text.timeline.pause : text.timeline.play}
        onClick={toggle}
      >
        <Icon name={isPlaying ? "pause" : "play"} />
      </button>
      <div className="timeline-scale">
        <Histogram lastMonth={lastMonth} />
        <YearMarks lastMonth={lastMonth} />
        <input
          type="range"
          aria-label={text.timeline.from}
          aria-valuetext={formatDate(language, time.from)}
          min={0}
          max={lastMonth}
          value={monthOf(time.from)}
          onChange={(event) => {
            const month = Math.min(Number(event.target.value), monthOf(time.to));
            change({ from: startOfMonth(month), to: time.to });
          }}
        />
        <input
          type="range"
          aria-label={text.timeline.to}
          aria-valuetext={formatDate(language, time.to)}
          min={0}
          max={lastMonth}
          value={monthOf(time.to)}
          onChange={(event) => {
            const month = Math.max(Number(event.target.value), monthOf(time.from));
            change({ from: time.from, to: endOfMonth(month, latest) });
          }}
        />
      </div>
      <p className="timeline-window">
        {text.timeline.window(formatDateInPhrase(language, time.from), formatDateInPhrase(language, time.to))}
        {isAll ? null : (
          <button type="button" className="plain-button" onClick={() => change(defaultTime())}>
            {text.timeline.all}
          </button>
        )}
      </p>
    </section>
  );
}

/** Every fifth year under the bars; decorative, since the sliders say their dates. */
function YearMarks({ lastMonth }: { lastMonth: number }) {
  const years = Array.from({ length: Math.floor(lastMonth / 12) + 1 }, (_, index) => 1991 + index);
  return (
    <div className="year-marks" aria-hidden="true">
      {years
        .filter((year) => year % 5 === 0)
        .map((year) => (
          <span key={year} style={{ left: `${(100 * (year - 1991) * 12) / (lastMonth + 1)}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
}

const WIDTH = 1000;
const HEIGHT = 40;

function Histogram({ lastMonth }: { lastMonth: number }) {
  const { text } = useText();
  const index = useFile("index");
  const filter = useEventFilter();
  const { time } = filter;
  const firstYear = 1991;
  const lastYear = firstYear + Math.floor(lastMonth / 12);
  const years = useMemo(
    () =>
      countByYear(
        (index.data?.entries ?? []).filter((entry) => passesAtAnyTime(entry, filter)),
        firstYear,
        lastYear,
      ),
    [index.data, filter, lastYear],
  );
  const countedFilter = useDeferredValue(filter);
  const inWindow = useMemo(
    () => (index.data?.entries ?? []).filter((entry) => passes(entry, countedFilter)).length,
    [index.data, countedFilter],
  );
  const most = Math.max(1, ...years.map(({ total }) => total));
  const x = (month: number) => (WIDTH * month) / (lastMonth + 1);
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text.timeline.histogram(inWindow)}
    >
      <rect
        className="histogram-window"
        x={x(monthOf(time.from))}
        width={x(monthOf(time.to) + 1) - x(monthOf(time.from))}
        y={0}
        height={HEIGHT}
      />
      {years.map(({ year, counts }) => {
        let top = HEIGHT;
        return FAMILIES.map((family) => {
          const height = ((counts[family] ?? 0) / most) * (HEIGHT - 4);
          top -= height;
          return height === 0 ? null : (
            <rect
              key={`${year} ${family}`}
              x={x((year - firstYear) * 12) + 2}
              width={Math.max(1, x(12) - 4)}
              y={top}
              height={height}
              fill={`var(--family-${family})`}
            />
          );
        });
      })}
    </svg>
  );
}
