import { useEffect, useRef } from "react";
import { useFile } from "../data/queries.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import { parseSelection, type Selection } from "../domain/selection.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { useFocusVisit } from "../ui/use-focus-visit.ts";

export interface Choice {
  readonly keys: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly choice: Choice;
  readonly onChoose: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** Where a click met several things, a list of all of them beside the place that was clicked. */
export function Chooser({ choice, onChoose, onClose }: Props) {
  const { text } = useText();
  const store = useAtlasStore();
  const names = useKeyNames(choice.keys);
  const list = useRef<HTMLDivElement>(null);
  useFile("index");
  useFocusVisit({
    area: list,
    target: () => list.current?.querySelector<HTMLButtonElement>("li button"),
    contentKey: "chooser",
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Taken here first, so that the panel below stays open.
      event.preventDefault();
      onClose();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [onClose]);
  return (
    <div
      className="chooser"
      role="dialog"
      aria-label={text.panel.severalHere}
      ref={list}
      style={{ left: `min(${choice.x}px, 100% - 20rem)`, top: `min(${choice.y}px, 100% - 20rem)` }}
    >
      <div className="chooser-header">
        <p className="card-heading">{text.panel.severalHere}</p>
        <button type="button" className="icon-button" aria-label={text.controls.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {choice.keys.map((key) => {
          const selection = parseSelection(key);
          if (selection === undefined) return null;
          return (
            <li key={key}>
              <button
                type="button"
                onPointerEnter={() => store.hover(key)}
                onFocus={() => store.hover(key)}
                onClick={() => {
                  onClose();
                  onChoose(selection);
                }}
              >
                <span className="panel-kind">{text.panel.kinds[selection.kind]}</span> {names.get(key) ?? key}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
