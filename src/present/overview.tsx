import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Deck } from "../deck/deck.ts";
import { useView } from "../state/use-store.ts";
import { usePresentText } from "./present-text.ts";
import { slideGist } from "./slide-gist.ts";
import { windowLabel } from "./window-label.ts";

interface Props {
  readonly deck: Deck;
  readonly step: number;
  readonly onChoose: (step: number) => void;
  readonly onClose: () => void;
}

/** All slides side by side, to go to one of them; opens at the one that is shown. */
export function Overview({ deck, step, onChoose, onClose }: Props) {
  const text = usePresentText();
  const language = useView((view) => view.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    current?.focus();
    current?.scrollIntoView({ block: "center" });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === "KeyO") {
      event.preventDefault();
      dialog.current?.close();
      return;
    }
    const buttons: Element[] = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
    const next = buttons[indexAfter(event.key, at, buttons, columnsOf(buttons))];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <dialog ref={dialog} className="overview" aria-labelledby="overview-title" onClose={onClose} onKeyDown={onKeyDown}>
      <header className="overview-header">
        <h2 id="overview-title">{deck.title}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {text.close}
        </button>
      </header>
      <ol className="overview-list" ref={list} aria-label={text.overview}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index + 1 === step ? "step" : undefined}
              onClick={() => {
                dialog.current?.close();
                onChoose(index + 1);
              }}
            >
              <span className="overview-number">{index + 1}</span>
              <strong>{slide.title}</strong>
              <span className="overview-date">{windowLabel(slide.view.time, language)}</span>
              <span className="overview-gist">{slideGist(slide)}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}

/** Arrows go by place, Home and End to the ends; -1 for any other key and beyond the edge. */
function indexAfter(key: string, at: number, things: readonly unknown[], columns: number): number {
  if (key === "ArrowUp") return at - columns;
  if (key === "ArrowDown") return at + columns < things.length ? at + columns : -1;
  if (key === "ArrowRight") return at + 1;
  if (key === "ArrowLeft") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? things.length - 1 : -1;
}

/** How many stand in the first row as it is laid out now. */
function columnsOf(buttons: readonly Element[]): number {
  const top = buttons[0]?.getBoundingClientRect().top;
  return Math.max(1, buttons.filter((button) => button.getBoundingClientRect().top === top).length);
}
