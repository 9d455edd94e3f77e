import { useCallback, useDeferredValue, useMemo } from "react";
import { useFile } from "../data/queries.ts";
import type { DayNumber } from "../domain/day.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { PLAYING_MODES } from "../domain/playback.ts";
import type { TimeScale } from "../domain/time-extent.ts";
import { type DaySpan, toSpan } from "../domain/window-steps.ts";
import { select, showAsOf, type Transition } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { DateFields } from "./date-fields.tsx";
import { IconButton } from "./icon-button.tsx";
import { Lane } from "./lane.tsx";
import { exerciseItems, type LaneItem, markItems } from "./lane-items.ts";
import type { LaneShape } from "./lane-layout.ts";
import { LANE_PX } from "./lane-sizes.ts";
import { useOpenTexts } from "./open-texts.ts";
import type { ShowTip } from "./tip.tsx";
import { type Playback, SPEEDS } from "./use-playback.ts";
import type { ScaleControl } from "./use-scale.ts";

const EXERCISES: LaneShape = { rows: LANE_PX.exerciseRows, narrowestPx: 4, gapPx: 1, isMarks: false };
const MARKS: LaneShape = { rows: 1, narrowestPx: 15, gapPx: 1, isMarks: true };

// The parts of the open timeline, which the compact one does without: they come as one file when it is first opened.

interface LaneProps {
  readonly events: readonly IndexEntry[];
  readonly scale: TimeScale;
  readonly showTip: ShowTip;
  readonly reveal: (day: DayNumber) => void;
}

/** Exercises as bars of their true length; one is selected by a press. */
export function ExercisesLane({ events, ...props }: LaneProps) {
  const { text } = useText();
  const store = useAtlasStore();
  const items = useMemo(() => exerciseItems(events), [events]);
  const pick = useCallback(
    (item: LaneItem) => {
      if (item.kind === "event") store.apply(select(item.selection));
    },
    [store],
  );
  return (
    <Lane
      label={text.layerNames.exercises}
      items={items}
      shape={EXERCISES}
      rowPx={LANE_PX.exerciseRow}
      onPick={pick}
      {...props}
    />
  );
}

/** Changes of membership and summits; a press goes to that day. */
export function MarksLane({ events, ...props }: LaneProps) {
  const texts = useOpenTexts();
  const store = useAtlasStore();
  const memberships = useDeferredValue(useFile("memberships").data);
  const items = useMemo(() => markItems(events, memberships ?? []), [events, memberships]);
  const pick = useCallback((item: LaneItem) => store.apply(goTo(item)), [store]);
  return <Lane label={texts.marks} items={items} shape={MARKS} rowPx={LANE_PX.mark} onPick={pick} {...props} />;
}

/** To a summit with its panel; to a change of membership with the country's panel where it concerns one alone. */
function goTo(item: LaneItem): Transition {
  const to = showAsOf(item.kind === "event" ? (item.entry.end ?? item.entry.start) : item.date);
  if (item.kind === "event") return (view) => select(item.selection)(to(view));
  const [only, ...more] = item.countries;
  return only === undefined || more.length > 0 ? to : (view) => select({ kind: "country", id: only })(to(view));
}

const ZOOM_STEP = 2;

/** Typed dates, and buttons for what the wheel and two fingers do. */
export function OpenTools({ control, limits }: { control: ScaleControl; limits: DaySpan }) {
  const texts = useOpenTexts();
  const store = useAtlasStore();
  const { scale, zoom, reveal, reset } = control;
  const zoomBy = (factor: number): void => {
    const { first, last } = toSpan(store.api.getState().view.time);
    zoom(factor, Math.min(Math.max((first + last + 1) / 2, scale.first), scale.last));
  };
  return (
    <div className="timeline-tools">
      <DateFields limits={limits} reveal={reveal} />
      <IconButton name={texts.coarser} icon="minus" onClick={() => zoomBy(1 / ZOOM_STEP)} />
      <IconButton name={texts.finer} icon="plus" onClick={() => zoomBy(ZOOM_STEP)} />
      <IconButton name={texts.wholeScale} icon="whole" onClick={reset} />
    </div>
  );
}

/** Single steps; what moves while time passes, how fast, and whether it begins anew. */
export function PlaybackChoices({ playback }: { playback: Playback }) {
  const { language } = useText();
  const texts = useOpenTexts();
  const { mode, speed, isRepeating, step, setMode, setSpeed, setRepeating } = playback;
  return (
    <div className="timeline-choices">
      <IconButton name={texts.stepBack} icon="step-back" onClick={() => step(-1)} />
      <IconButton name={texts.stepForward} icon="step-forward" onClick={() => step(1)} />
      <select
        aria-label={texts.mode}
        value={mode}
        onChange={(event) => setMode(PLAYING_MODES.find((one) => one === event.target.value) ?? mode)}
      >
        {PLAYING_MODES.map((one) => (
          <option key={one} value={one}>
            {texts.modes[one]}
          </option>
        ))}
      </select>
      <select
        aria-label={texts.speed}
        value={speed}
        onChange={(event) => setSpeed(SPEEDS.find((one) => String(one) === event.target.value) ?? speed)}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {formatNumber(language, one)}×
          </option>
        ))}
      </select>
      <IconButton
        name={texts.repeat}
        icon="repeat"
        aria-pressed={isRepeating}
        onClick={() => setRepeating(!isRepeating)}
      />
    </div>
  );
}
