import { memo, useCallback, useId, useMemo, useRef, useState } from "react";
import { type CalendarUnit, unitEdges } from "../domain/calendar-unit.ts";
import { FAMILIES } from "../domain/category-family.ts";
import type { DayNumber } from "../domain/day.ts";
import { type Bin, countBin, countBins, type EventCounts, tallestBar } from "../domain/event-counts.ts";
import { dayAt, type Extent, type TimeScale, xOf } from "../domain/time-extent.ts";
import { type DaySpan, toSpan, toWindow } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { barPaths } from "./bar-paths.ts";
import { binLines, binName, certainTotal } from "./bin-words.ts";
import type { ShowTip } from "./tip.tsx";

interface Props {
  readonly counts: EventCounts;
  readonly unit: CalendarUnit;
  readonly scale: TimeScale;
  readonly bounds: Extent;
  readonly limits: DaySpan;
  readonly showTip: ShowTip;
  readonly reveal: (day: DayNumber) => void;
  readonly heightPx: number;
}

/** The events as bars. A list to the keyboard: arrows go from bar to bar, Enter sets the window to one, as a click does. */
export const Histogram = memo(function Histogram({
  counts,
  unit,
  scale,
  bounds,
  limits,
  showTip,
  reveal,
  heightPx,
}: Props) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const id = useId();
  const edges = useMemo(() => unitEdges(unit, bounds.first, bounds.last - 1), [unit, bounds]);
  const [active, setActive] = useState<DayNumber>();
  const beforeClick = useRef<DaySpan>(undefined);

  const current = indexOfBin(edges, active ?? toSpan(store.api.getState().view.time).last);
  const binAt = (index: number): Bin | undefined => {
    const [start, end] = edges.slice(index, index + 2);
    return start === undefined || end === undefined ? undefined : countBin(counts, unit, start, end);
  };
  const bin = binAt(current);
  const count = edges.length - 1;
  const choose = useCallback(
    (chosen: Bin) => {
      const first = Math.max(chosen.start, limits.first);
      store.apply(setTime(toWindow({ first, last: Math.max(first, Math.min(chosen.end - 1, limits.last)) })));
    },
    [store, limits],
  );
  const describe = (index: number): void => {
    const shown = binAt(index);
    if (shown === undefined) return;
    const x = (xOf(scale, shown.start) + xOf(scale, shown.end)) / 2;
    const title = `${binName(language, unit, shown)}: ${text.panel.eventCount(certainTotal(shown))}`;
    showTip({ x, title, lines: binLines(language, text, shown) });
  };
  const indexAt = (event: React.MouseEvent): number =>
    indexOfBin(edges, dayAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left));
  const onClick = (event: React.MouseEvent): void => {
    // The second click of two belongs to the double click, which resets the scale: it takes the first one back.
    if (event.detail > 1) {
      if (beforeClick.current !== undefined) store.apply(setTime(toWindow(beforeClick.current)));
      return;
    }
    beforeClick.current = toSpan(store.api.getState().view.time);
    const clicked = binAt(indexAt(event));
    if (clicked !== undefined) choose(clicked);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = nextIndex(event.key, current, count);
    if (next !== undefined) {
      const to = binAt(next);
      if (to === undefined) return;
      setActive(to.start);
      reveal(to.start);
      describe(next);
    } else if (bin !== undefined && (event.key === "Enter" || event.key === " ")) choose(bin);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="timeline-histogram"
      role="listbox"
      aria-label={text.timeline.bars[unit]}
      aria-orientation="horizontal"
      aria-activedescendant={id}
      tabIndex={0}
      style={{ height: heightPx }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) describe(current);
      }}
      onBlur={() => {
        setActive(undefined);
        showTip(undefined);
      }}
      onClick={onClick}
      onPointerMove={(event) => describe(indexAt(event))}
    >
      <Bars counts={counts} unit={unit} edges={edges} scale={scale} heightPx={heightPx} />
      {bin === undefined ? null : (
        <ActiveBin id={id} bin={bin} unit={unit} scale={scale} limits={limits} index={current} count={count} />
      )}
    </div>
  );
});

function indexOfBin(edges: readonly DayNumber[], day: number): number {
  const after = edges.findIndex((edge) => edge > day);
  return after === -1 ? edges.length - 2 : Math.max(after - 1, 0);
}

function nextIndex(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(current + 1, count - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The bar at which the keyboard stands, with all its words. The others are drawn only. */
function ActiveBin({ id, bin, unit, scale, limits, index, count }: ActiveBinProps) {
  const { language, text } = useText();
  const isWindow = useView(({ time }) => {
    const { first, last } = toSpan(time);
    return first === bin.start && last === Math.min(bin.end - 1, limits.last);
  });
  const words = [text.panel.eventCount(certainTotal(bin)), ...binLines(language, text, bin).map((line) => line.text)];
  return (
    <div
      id={id}
      className="timeline-active-bin"
      role="option"
      tabIndex={-1}
      aria-selected={isWindow}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-label={`${binName(language, unit, bin)}: ${words.join("; ")}`}
      style={{ left: xOf(scale, bin.start), width: xOf(scale, bin.end) - xOf(scale, bin.start) }}
    />
  );
}

interface ActiveBinProps {
  readonly id: string;
  readonly bin: Bin;
  readonly unit: CalendarUnit;
  readonly scale: TimeScale;
  readonly limits: DaySpan;
  readonly index: number;
  readonly count: number;
}

/** All bars as two outlines a family, so that their number costs no elements. */
const Bars = memo(function Bars({ counts, unit, edges, scale, heightPx }: BarsProps) {
  // The tallest of all bars sets the height, so that bars keep theirs while the scale is moved.
  const peak = useMemo(() => tallestBar(counts, unit, edges), [counts, unit, edges]);
  const paths = useMemo(() => {
    const inView = edges.slice(indexOfBin(edges, scale.first), indexOfBin(edges, scale.last) + 2);
    return barPaths(countBins(counts, unit, inView), scale, peak, heightPx);
  }, [counts, unit, edges, scale, peak, heightPx]);
  return (
    <svg className="timeline-bars" width={scale.widthPx} height={heightPx} aria-hidden="true">
      {FAMILIES.map((family, index) => (
        <g key={family} fill={`var(--family-${family})`}>
          <path d={paths[index]?.certain ?? ""} />
          <path className="timeline-spread" d={paths[index]?.spread ?? ""} />
        </g>
      ))}
    </svg>
  );
});

interface BarsProps {
  readonly counts: EventCounts;
  readonly unit: CalendarUnit;
  readonly edges: readonly DayNumber[];
  readonly scale: TimeScale;
  readonly heightPx: number;
}
