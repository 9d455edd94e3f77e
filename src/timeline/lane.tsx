import { lazy, memo, Suspense, useId, useMemo, useRef, useState } from "react";
import type { DayNumber } from "../domain/day.ts";
import type { TimeScale } from "../domain/time-extent.ts";
import type { LaneItem } from "./lane-items.ts";
import { barsNear, type LaneBar, type LaneShape, layOutLane } from "./lane-layout.ts";
import { LaneThing } from "./lane-thing.tsx";
import { useOpenTexts } from "./open-texts.ts";
import type { ShowTip } from "./tip.tsx";
import { type ItemWords, useItemWords } from "./use-item-words.ts";

const LaneChooser = lazy(() => import("./lane-chooser.tsx").then((part) => ({ default: part.LaneChooser })));

interface Props {
  readonly label: string;
  readonly items: readonly LaneItem[];
  readonly shape: LaneShape;
  readonly rowPx: number;
  readonly scale: TimeScale;
  readonly onPick: (item: LaneItem) => void;
  readonly showTip: ShowTip;
  readonly reveal: (day: DayNumber) => void;
}

/** How far beside a thing a press still means it. */
const MOUSE_REACH_PX = 4;
const THUMB_REACH_PX = 14;

/** One row of things under or over the bars; one stop for the Tab key, inside which the arrows go from thing to thing. */
export const Lane = memo(function Lane({ label, items, shape, rowPx, scale, onPick, showTip, reveal }: Props) {
  const texts = useOpenTexts();
  const words = useItemWords();
  const id = useId();
  const lane = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string>();
  const [choice, setChoice] = useState<{ x: number; items: readonly LaneItem[] }>();
  const bars = useMemo(() => layOutLane(items, scale, shape), [items, scale, shape]);
  const shown = useMemo(
    () => bars.filter(({ x, widthPx }) => x + widthPx > 0 && x < scale.widthPx),
    [bars, scale.widthPx],
  );
  const active = shown.find((bar) => bar.items.some(({ key }) => key === activeKey)) ?? shown[0];

  const barOf = (event: React.SyntheticEvent): LaneBar<LaneItem> | undefined => {
    const key = (event.target as Element).closest<HTMLElement>("[data-bar]")?.dataset["bar"];
    return shown.find((bar) => bar.key === key);
  };
  const xOfPointer = (event: React.MouseEvent) => event.clientX - (lane.current?.getBoundingClientRect().left ?? 0);
  const describe = (bar: LaneBar<LaneItem>): void => showTip(tipOf(bar, words, texts.several));

  const pick = (picked: readonly LaneItem[], x: number): void => {
    const [only, ...more] = picked;
    if (only === undefined) return;
    showTip(undefined);
    if (more.length === 0) onPick(only);
    else setChoice({ x, items: picked });
  };
  const onClick = (event: React.MouseEvent): void => {
    const own = barOf(event);
    const isThumb = (event.nativeEvent as PointerEvent).pointerType === "touch";
    const near = barsNear(shown, xOfPointer(event), isThumb ? THUMB_REACH_PX : MOUSE_REACH_PX);
    const picked = own !== undefined && !isThumb ? [own] : near;
    const pickedItems = picked.flatMap((bar) => bar.items);
    const [only] = pickedItems;
    if (only === undefined) return;
    lane.current?.focus({ preventScroll: true });
    setActiveKey(only.key);
    pick(pickedItems, picked[0]?.x ?? 0);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = bars.findIndex(({ key }) => key === active?.key);
    const next = bars[nextBar(event.key, at, bars.length) ?? -1];
    const [item] = next?.items ?? [];
    if (next !== undefined && item !== undefined) {
      setActiveKey(item.key);
      reveal(item.first);
      describe(next);
    } else if (active !== undefined && (event.key === "Enter" || event.key === " ")) pick(active.items, active.x);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={lane}
        className={shape.isMarks ? "timeline-lane" : "timeline-lane is-bars"}
        role="listbox"
        aria-label={label}
        aria-orientation="horizontal"
        aria-activedescendant={active === undefined ? undefined : `${id}${active.key}`}
        tabIndex={0}
        style={{ height: rowPx * shape.rows }}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          const [near] = barsNear(shown, xOfPointer(event), MOUSE_REACH_PX);
          const bar = barOf(event) ?? near;
          if (bar === undefined) showTip(undefined);
          else describe(bar);
        }}
        onFocus={(event) => {
          if (active !== undefined && event.currentTarget.matches(":focus-visible")) describe(active);
        }}
        onBlur={() => showTip(undefined)}
      >
        {shown.map((bar) => (
          <LaneThing
            id={`${id}${bar.key}`}
            key={bar.key}
            bar={bar}
            scale={scale}
            rowPx={rowPx}
            isActive={bar === active}
            words={words}
          />
        ))}
      </div>
      {choice === undefined ? null : (
        <Suspense>
          <LaneChooser
            x={choice.x}
            widthPx={scale.widthPx}
            items={choice.items}
            words={words}
            onPick={onPick}
            onClose={() => {
              setChoice(undefined);
              lane.current?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
    </>
  );
});

function nextBar(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "ArrowRight":
      return Math.min(at + 1, count - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

const NAMED = 6;

function tipOf(bar: LaneBar<LaneItem>, words: (item: LaneItem) => ItemWords, several: (count: number) => string) {
  const x = bar.x + bar.widthPx / 2;
  const [only, ...more] = bar.items;
  if (only !== undefined && more.length === 0) {
    const { name, when } = words(only);
    return { x, title: name, lines: [{ text: when }] };
  }
  const named = bar.items.slice(0, NAMED).map((item) => ({ text: `${words(item).name}, ${words(item).when}` }));
  const rest = bar.items.length > NAMED ? [{ text: "…" }] : [];
  return { x, title: several(bar.items.length), lines: [...named, ...rest] };
}
