import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { unitAtScale } from "../domain/calendar-unit.ts";
import { countEvents } from "../domain/event-counts.ts";
import { type DaySpan, toSpan, toWindow } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Separator } from "../ui/separator.tsx";
import { Axis } from "./axis.tsx";
import { Histogram } from "./histogram.tsx";
import { IconButton } from "./icon-button.tsx";
import { LANE_PX } from "./lane-sizes.ts";
import type { PlotState } from "./plot-gestures.ts";
import type { TipContent } from "./tip.tsx";
import { useLimits } from "./use-limits.ts";
import { usePassingEvents } from "./use-passing-events.ts";
import { usePlayback } from "./use-playback.ts";
import { type ScaleControl, useScale } from "./use-scale.ts";
import { WindowHandles } from "./window-handles.tsx";
import { WindowWords } from "./window-words.tsx";

// The compact timeline does without these. Where they cannot be had, the tools' place says so and the rest works.
const openParts = () => import("./open-parts.tsx").catch(() => undefined);
const MarksLane = lazy(async () => ({ default: (await openParts())?.MarksLane ?? Nothing }));
const ExercisesLane = lazy(async () => ({ default: (await openParts())?.ExercisesLane ?? Nothing }));
const PlaybackChoices = lazy(async () => ({ default: (await openParts())?.PlaybackChoices ?? Nothing }));
const OpenTools = lazy(async () => ({ default: (await openParts())?.OpenTools ?? OpenFailed }));
const Tip = lazy(async () => ({ default: (await import("./tip.tsx").catch(() => undefined))?.Tip ?? Nothing }));

function Nothing(_props: object) {
  return null;
}

function OpenFailed(_props: object) {
  const { text } = useText();
  return <p role="status">{text.states.failed(text.timeline.open)}</p>;
}

interface Props {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Height of the bars, in CSS pixels, and what it may be. */
  readonly barsPx: number;
  readonly barsRange: { readonly least: number; readonly most: number };
  /** Called with the height that the reader chooses; undefined for the usual one. */
  readonly onBarsPx: (px: number | undefined) => void;
}

/** The window of time over what happened: bars of events, marks, exercises, two handles, and a button that lets time pass. */
export function Timeline({ isOpen, onToggle, barsPx, barsRange, onBarsPx }: Props) {
  const { text } = useText();
  const [draggedPx, setDragged] = useState<number>();
  const events = usePassingEvents();
  const counts = useMemo(() => countEvents(events), [events]);
  const { limits, bounds } = useLimits(counts);
  const control = useScale(bounds);
  const { scale, plot, reveal } = control;
  const unit = unitAtScale(scale.widthPx / (scale.last - scale.first));
  const playback = usePlayback({ unit, limits, reveal });
  const { tip, showTip, closeTip } = useTip();
  usePlotGestures(control, { scale, bounds, limits, unit });
  const lane = { events, scale, showTip, reveal };

  return (
    <section className={isOpen ? "timeline is-open" : "timeline"} aria-label={text.timeline.heading}>
      {isOpen ? (
        <Separator
          name={text.layout.timelineHeight}
          className="timeline-edge"
          orientation="horizontal"
          growsTowards="start"
          stepPx={8}
          range={() => ({ ...barsRange, now: draggedPx ?? barsPx })}
          onDrag={setDragged}
          onResize={(px) => {
            setDragged(undefined);
            onBarsPx(px);
          }}
          onReset={() => onBarsPx(undefined)}
          onToggle={onToggle}
        />
      ) : null}
      <div className="timeline-controls">
        <IconButton
          name={playback.isPlaying ? text.timeline.pause : text.timeline.play}
          icon={playback.isPlaying ? "pause" : "play"}
          onClick={playback.toggle}
        />
        <Suspense>{isOpen ? <PlaybackChoices playback={playback} /> : null}</Suspense>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a double click is a short cut for the button "Scale from 1991" */}
      <div className="timeline-plot" ref={plot} onDoubleClick={control.reset} onPointerLeave={closeTip}>
        <Suspense fallback={<div style={{ height: LANE_PX.mark }} />}>
          {isOpen ? <MarksLane {...lane} /> : null}
        </Suspense>
        <Histogram
          counts={counts}
          unit={unit}
          scale={scale}
          bounds={bounds}
          limits={limits}
          showTip={showTip}
          reveal={reveal}
          heightPx={draggedPx ?? barsPx}
        />
        <Suspense
          fallback={
            <div className="timeline-lane is-bars" style={{ height: LANE_PX.exerciseRow * LANE_PX.exerciseRows }} />
          }
        >
          {isOpen ? <ExercisesLane {...lane} /> : null}
        </Suspense>
        <Axis scale={scale} />
        <WindowHandles scale={scale} unit={unit} limits={limits} reveal={reveal} />
        <Suspense>{tip === undefined ? null : <Tip tip={tip} widthPx={scale.widthPx} onClose={closeTip} />}</Suspense>
      </div>
      <div className="timeline-side">
        <WindowWords counts={counts} />
        <Suspense fallback={<div className="timeline-tools" />}>
          {isOpen ? <OpenTools control={control} limits={limits} /> : null}
        </Suspense>
      </div>
      <IconButton
        name={isOpen ? text.timeline.close : text.timeline.open}
        icon={isOpen ? "down" : "up"}
        aria-expanded={isOpen}
        aria-keyshortcuts="["
        onClick={onToggle}
      />
    </section>
  );
}

function useTip() {
  const [tip, setTip] = useState<TipContent>();
  const showTip = useCallback(
    (next: TipContent | undefined) =>
      setTip((before) => (before?.title === next?.title && before?.x === next?.x ? before : next)),
    [],
  );
  const closeTip = useCallback(() => setTip(undefined), []);
  return { tip, showTip, closeTip };
}

/** Gestures come after the first picture and are bound once; they read the plot as it is when they happen. */
function usePlotGestures({ plot, setExtent }: ScaleControl, state: Omit<PlotState, "span">): void {
  const store = useAtlasStore();
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const element = plot.current;
    if (element === null) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    const read = () => ({ ...latest.current, span: toSpan(store.api.getState().view.time) });
    const setSpan = (span: DaySpan): void => store.apply(setTime(toWindow(span)));
    // Without them sliders, fields and buttons still do all that a drag does.
    import("./plot-gestures.ts").then(({ followPlotGestures }) => {
      if (!isOver) stop = followPlotGestures(element, read, { setSpan, setExtent });
    }, console.error);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [plot, setExtent, store]);
}
