import { type CalendarUnit, gripUnit } from "../domain/calendar-unit.ts";
import type { DayNumber } from "../domain/day.ts";
import { endOfMonth, monthOf, startOfMonth } from "../domain/month-scale.ts";
import { type TimeScale, xOf } from "../domain/time-extent.ts";
import { type DaySpan, jumpEdge, type Side, setEdge, stepEdge, toSpan, toWindow } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";

interface Props {
  readonly scale: TimeScale;
  readonly unit: CalendarUnit;
  readonly limits: DaySpan;
  readonly reveal: (day: DayNumber) => void;
}

/** The window over the plot. A step in time draws this part anew and nothing else of the timeline's picture. */
export function WindowHandles(props: Props) {
  const { scale } = props;
  const time = useView((view) => view.time);
  const span = toSpan(time);
  const inPlot = (day: number) => Math.min(Math.max(xOf(scale, day), 0), scale.widthPx);
  const [from, to] = [inPlot(span.first), inPlot(span.last + 1)];
  return (
    <>
      <div className="timeline-veil" style={{ left: 0, width: from }} />
      <div className="timeline-veil" style={{ left: to, width: scale.widthPx - to }} />
      <div className="timeline-grip" data-grip="window" style={{ left: from, width: to - from }} />
      <Handle side="from" x={from} isInView={span.first >= scale.first && span.first <= scale.last} {...props} />
      <Handle side="to" x={to} isInView={span.last + 1 >= scale.first && span.last + 1 <= scale.last} {...props} />
    </>
  );
}

type HandleProps = Props & { readonly side: Side; readonly x: number; readonly isInView: boolean };

/**
 * A native slider counted in months, which is what a screen reader and a switch move; its picture and its keys are
 * ours, since the scale it lies on can be zoomed and steps by days where days are drawn.
 */
function Handle({ side, x, isInView, unit, limits, reveal }: HandleProps) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const date = useView(({ time }) => time[side]);
  const latest = toWindow(limits).to;

  const change = (move: (span: DaySpan) => DaySpan): void => {
    const span = move(toSpan(store.api.getState().view.time));
    store.apply(setTime(toWindow(span)));
    reveal(side === "from" ? span.first : span.last + 1);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const move = keyMove(event.key, side, unit, limits);
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    change(move);
  };
  return (
    <div className={`timeline-handle is-${side}${isInView ? "" : " is-out"}`} data-grip={side} style={{ left: x }}>
      <input
        type="range"
        aria-label={text.timeline[side]}
        aria-valuetext={formatDate(language, date)}
        min={0}
        max={monthOf(latest)}
        value={monthOf(date)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const month = Number(event.target.value);
          const next = side === "from" ? startOfMonth(month) : endOfMonth(month, latest);
          change((span) => setEdge(span, side, toSpan({ from: next, to: next }).first, limits));
        }}
      />
    </div>
  );
}

/** Arrows step to the next edge between months or days, Page steps a year, Home and End go as far as there is way. */
function keyMove(
  key: string,
  side: Side,
  unit: CalendarUnit,
  limits: DaySpan,
): ((span: DaySpan) => DaySpan) | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return (span) => stepEdge(span, side, 1, gripUnit(unit), limits);
    case "ArrowLeft":
    case "ArrowDown":
      return (span) => stepEdge(span, side, -1, gripUnit(unit), limits);
    case "PageUp":
      return (span) => jumpEdge(span, side, 12, limits);
    case "PageDown":
      return (span) => jumpEdge(span, side, -12, limits);
    case "Home":
      return (span) => setEdge(span, side, limits.first, limits);
    case "End":
      return (span) => setEdge(span, side, limits.last, limits);
    default:
      return undefined;
  }
}
