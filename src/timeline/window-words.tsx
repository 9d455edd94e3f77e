import { countInSpan, type EventCounts } from "../domain/event-counts.ts";
import { toSpan } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { defaultTime } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";

/** The window in words: its dates, how many events fall in it, and the way back to all years. */
export function WindowWords({ counts }: { counts: EventCounts }) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const time = useView((view) => view.time);
  const all = defaultTime();
  const isAll = time.from === all.from && time.to === all.to;
  return (
    <div className="timeline-words">
      <p>{text.timeline.window(formatDateInPhrase(language, time.from), formatDateInPhrase(language, time.to))}</p>
      <p className="soft">
        {text.timeline.histogram(countInSpan(counts, toSpan(time)))}
        {isAll ? null : (
          <button type="button" className="plain-button" onClick={() => store.apply(setTime(defaultTime()))}>
            {text.timeline.all}
          </button>
        )}
      </p>
    </div>
  );
}
