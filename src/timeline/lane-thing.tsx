import { selectionKey } from "../domain/selection.ts";
import type { TimeScale } from "../domain/time-extent.ts";
import { useView } from "../state/use-store.ts";
import { symbolPath } from "../theme/symbols.ts";
import type { LaneItem } from "./lane-items.ts";
import type { LaneBar } from "./lane-layout.ts";
import { useOpenTexts } from "./open-texts.ts";
import type { ItemWords } from "./use-item-words.ts";

interface Props {
  readonly id: string;
  readonly bar: LaneBar<LaneItem>;
  readonly scale: TimeScale;
  readonly rowPx: number;
  readonly isActive: boolean;
  readonly words: (item: LaneItem) => ItemWords;
}

/** A bar or a mark of a lane. */
export function LaneThing({ id, bar, scale, rowPx, isActive, words }: Props) {
  const texts = useOpenTexts();
  const isSelected = useView(
    ({ selection }) =>
      selection !== undefined &&
      bar.items.some((item) => item.kind === "event" && selectionKey(item.selection) === selectionKey(selection)),
  );
  const [only, ...more] = bar.items;
  if (only === undefined) return null;
  const label =
    more.length === 0
      ? `${words(only).name}, ${words(only).when}`
      : `${texts.several(bar.items.length)}: ${bar.items.map((item) => words(item).name).join("; ")}`;
  const isMark = only.kind === "change" || only.entry.category === "summit";
  return (
    <div
      id={id}
      role="option"
      data-bar={bar.key}
      className={`${classOf(bar, isMark, isSelected)}${isActive ? " is-active" : ""}`}
      tabIndex={-1}
      aria-selected={isSelected}
      aria-label={label}
      style={{ ...boxOf(bar, scale, isMark), top: bar.row * rowPx, height: isMark ? rowPx : rowPx - 2 }}
    >
      {isMark ? <MarkSymbol item={only} count={bar.items.length} /> : null}
    </div>
  );
}

function classOf({ items }: LaneBar<LaneItem>, isMark: boolean, isSelected: boolean): string {
  const isHeld = items.some((item) => item.kind === "change" || item.entry.status === "held");
  return [
    isMark ? "timeline-mark" : "timeline-bar",
    items.length > 1 ? "is-several" : "",
    isHeld ? "" : "is-not-held",
    isSelected ? "is-selected" : "",
  ].join(" ");
}

/** Cut off at the plot's edges, and soft as far as its beginning and its end are not known. */
function boxOf({ x, widthPx, items }: LaneBar<LaneItem>, scale: TimeScale, isMark: boolean): React.CSSProperties {
  if (isMark) return { left: x, width: widthPx };
  const left = Math.max(x, 0);
  const width = Math.min(x + widthPx, scale.widthPx) - left;
  const [only] = items;
  if (only === undefined || items.length > 1) return { left, width };
  const pxPerDay = scale.widthPx / (scale.last - scale.first);
  // Where either end may lie anywhere in the bar, both fade to its middle.
  const fade = (days: number, hiddenPx: number) => Math.max(Math.min(days * pxPerDay, widthPx / 2) - hiddenPx, 0);
  const fadeStart = fade(only.vagueStart, left - x);
  const fadeEnd = fade(only.vagueEnd, x + widthPx - left - width);
  if (fadeStart + fadeEnd === 0) return { left, width };
  return { left, width, "--fade-start": `${fadeStart}px`, "--fade-end": `${fadeEnd}px` } as React.CSSProperties;
}

/** What happened to a membership, told by shape: in is a plus, out a minus, on ice two bars, a signature a ring. */
const CHANGE_SYMBOLS: Readonly<Record<string, string>> = {
  member: "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14zM7 4.4v2.6h-2.6v2h2.6v2.6h2v-2.6h2.6v-2h-2.6v-2.6z",
  signatory: "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14zM8 4a4 4 0 1 0 0 8a4 4 0 1 0 0 -8z",
  "participation-frozen": "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14zM5 4.6v6.8h2v-6.8zM9 4.6v6.8h2v-6.8z",
};
const OUT_SYMBOL = "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0 -14zM4.4 7v2h7.2v-2z";

function MarkSymbol({ item, count }: { item: LaneItem; count: number }) {
  const path = item.kind === "change" ? (CHANGE_SYMBOLS[item.state] ?? OUT_SYMBOL) : symbolPath("summit");
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fillRule="evenodd" fill={item.kind === "change" ? "var(--ink)" : "var(--family-meetings)"} />
      {count > 1 ? <circle className="timeline-mark-more" cx="13.4" cy="13.4" r="2.6" /> : null}
    </svg>
  );
}
