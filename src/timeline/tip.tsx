import { useEffect } from "react";
import type { Family } from "../domain/category-family.ts";

/** What is said about the thing under the pointer or the focus. */
export interface TipContent {
  /** In pixels from the plot's start. */
  readonly x: number;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly family?: Family }[];
}

export type ShowTip = (tip: TipContent | undefined) => void;

/** Half the width that a tip may take, and how far it may reach beyond the plot. */
const HALF_WIDTH_PX = 136;
const OVERHANG_PX = 20;

/**
 * The tip above the plot. Whoever has no pointer hears the same words as the name of what has the focus. The pointer
 * may rest on it, and Escape takes it away.
 */
export function Tip({ tip, widthPx, onClose }: { tip: TipContent; widthPx: number; onClose: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Taken here first, so that the panel stays open.
      event.preventDefault();
      onClose();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [onClose]);
  const reach = HALF_WIDTH_PX - OVERHANG_PX;
  const x = Math.max(Math.min(tip.x, widthPx - reach), Math.min(reach, widthPx / 2));
  return (
    <div className="timeline-tip" aria-hidden="true" style={{ left: x }}>
      <p className="timeline-tip-title">{tip.title}</p>
      {tip.lines.map(({ text, family }) => (
        <p key={text}>
          {family === undefined ? null : (
            <span className="timeline-tip-swatch" style={{ background: `var(--family-${family})` }} />
          )}
          {text}
        </p>
      ))}
    </div>
  );
}
