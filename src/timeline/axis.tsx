import { memo, useMemo } from "react";
import { type IsoDate, toIsoDate } from "../domain/day.ts";
import type { TimeScale } from "../domain/time-extent.ts";
import type { Language } from "../state/view-state.ts";
import { formatShortMonth } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { chooseTicks, type Tick } from "./axis-ticks.ts";

/** Dates under the bars; decorative, since bars, marks and sliders say theirs. */
export const Axis = memo(function Axis({ scale }: { scale: TimeScale }) {
  const { language } = useText();
  const ticks = useMemo(() => chooseTicks(scale), [scale]);
  return (
    <div className="timeline-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.day} style={{ left: tick.x }}>
          {tickLabel(language, tick, toIsoDate(tick.day))}
        </span>
      ))}
    </div>
  );
});

function tickLabel(language: Language, { names, isFull }: Tick, date: IsoDate): string {
  const year = date.slice(0, 4);
  if (names === "year") return year;
  const month = formatShortMonth(language, date);
  if (names === "month") return isFull ? `${month} ${year}` : month;
  const day = String(Number(date.slice(8)));
  return isFull ? `${day} ${month} ${year}` : day;
}
