import { useEffect, useRef } from "react";
import type { LaneItem } from "./lane-items.ts";
import { useOpenTexts } from "./open-texts.ts";
import type { ItemWords } from "./use-item-words.ts";

interface Props {
  readonly x: number;
  readonly widthPx: number;
  readonly items: readonly LaneItem[];
  readonly words: (item: LaneItem) => ItemWords;
  readonly onPick: (item: LaneItem) => void;
  readonly onClose: () => void;
}

const HALF_WIDTH_PX = 152;

/** Where a press met several things, all of them by name. */
export function LaneChooser({ x, widthPx, items, words, onPick, onClose }: Props) {
  const texts = useOpenTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("button")?.focus();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Taken here first, so that the panel stays open.
      event.preventDefault();
      onClose();
    };
    const onPointerDown = (event: PointerEvent): void => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKey, { capture: true });
      document.removeEventListener("pointerdown", onPointerDown, { capture: true });
    };
  }, [onClose]);
  const reach = Math.min(HALF_WIDTH_PX, widthPx / 2);
  return (
    <div
      ref={list}
      className="chooser timeline-chooser"
      role="dialog"
      aria-label={texts.several(items.length)}
      style={{ left: Math.max(reach, Math.min(x, widthPx - reach)) }}
    >
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              onClick={() => {
                onClose();
                onPick(item);
              }}
            >
              <span className="panel-kind">{words(item).when}</span> {words(item).name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
