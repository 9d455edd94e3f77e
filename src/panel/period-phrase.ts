import type { PartialDate } from "../domain/day.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { usePanelText } from "./panel-text.ts";

interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Puts a period into words: since, until, from one date to another; empty for one without dates. */
export function usePeriodPhrase(): (period: Period) => string {
  const { language, text } = useText();
  const { until } = usePanelText().borderState;
  return ({ from, to }) => {
    const [start, end] = [from, to].map((date) => date && formatDateInPhrase(language, date));
    if (start !== undefined) return end === undefined ? text.panel.since(start) : text.panel.fromTo(start, end);
    return end === undefined ? "" : until(end);
  };
}
