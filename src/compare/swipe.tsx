import "./compare.css";
import type { CSSProperties, ReactNode } from "react";
import type { IsoDate } from "../domain/day.ts";
import { formatDate, formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { useCompareText } from "./compare-text.ts";

interface Props {
  readonly first: IsoDate;
  readonly second: IsoDate;
  /** How much of the map, in per cent from its left edge, shows the first date. */
  readonly percent: number;
  readonly onSwipe: (percent: number) => void;
  /** The map of the first date, to lie over the other one. */
  readonly children: ReactNode;
}

/** One map over another up to a line that can be moved; both sides carry their date. */
export function Swipe({ first, second, percent, onSwipe, children }: Props) {
  const { language } = useText();
  const texts = useCompareText();
  const [left, right] = [formatDate(language, first), formatDate(language, second)];
  const shown = percent === 100 ? first : percent === 0 ? second : undefined;
  return (
    <div className="swipe" style={{ "--swipe": percent / 100 } as CSSProperties}>
      <div className="swipe-side" aria-hidden="true" inert>
        {children}
      </div>
      <div className="swipe-line" aria-hidden="true">
        {percent === 0 ? null : <span className="swipe-date is-left">{left}</span>}
        {percent === 100 ? null : <span className="swipe-date is-right">{right}</span>}
      </div>
      <input
        type="range"
        className="swipe-handle"
        aria-label={texts.swipe}
        aria-valuetext={texts.swipeValue(percent, formatDateInPhrase(language, first))}
        min={0}
        max={100}
        value={percent}
        onChange={(event) => onSwipe(Number(event.target.value))}
      />
      <div className="swipe-tools">
        <button type="button" className="plain-button" onClick={() => onSwipe(percent === 100 ? 0 : 100)}>
          {texts.alternate}
        </button>
        <span role="status" className="swipe-shown">
          {shown === undefined ? "" : texts.shows(formatDate(language, shown))}
        </span>
      </div>
    </div>
  );
}
