import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useFile } from "../data/queries.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { groupBy } from "../domain/group-by.ts";
import { parseSelection, type Selection, selectionKey } from "../domain/selection.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { formatDateRange } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { Icon } from "../ui/icon.tsx";
import { indexAfterKey } from "../ui/index-after-key.ts";
import { useFocusVisit } from "../ui/use-focus-visit.ts";
import type { Choice } from "./use-pick.ts";

interface Props {
  readonly choice: Choice;
  readonly onChoose: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** How far the list keeps from what was clicked, where there is room. */
const CLEAR_PX = 20;

/** From so many events on they are listed by year, newest first, with what else lies there below. */
const BY_YEAR_FROM = 7;

/** Where a click met several things, a list of all of them beside the place that was clicked. */
export function Chooser({ choice, onChoose, onClose }: Props) {
  const { text } = useText();
  const list = useRef<HTMLDivElement>(null);
  const index = useFile("index").data;
  useFocusVisit({
    area: list,
    target: () => list.current?.querySelector<HTMLButtonElement>("li button"),
    contentKey: "chooser",
  });
  useEscapeFirst(onClose);
  const choose = (selection: Selection): void => {
    onClose();
    onChoose(selection);
  };
  const entries = choice.keys.flatMap((key) => entryOf(key, index?.byId) ?? []);
  const isByYear = entries.length >= BY_YEAR_FROM;
  const rest = isByYear ? choice.keys.filter((key) => entryOf(key, index?.byId) === undefined) : choice.keys;
  return (
    <div
      className="chooser"
      role="dialog"
      aria-label={text.panel.severalHere}
      ref={list}
      style={{ left: `min(${choice.x + CLEAR_PX}px, 100% - 20rem)`, top: `min(${choice.y}px, 100% - 22rem)` }}
      onKeyDown={walkList}
    >
      <div className="chooser-header">
        <h2 className="card-heading">
          {text.panel.severalHere}
          {isByYear ? <span className="section-count"> {text.panel.eventCount(entries.length)}</span> : null}
        </h2>
        <button type="button" className="icon-button" aria-label={text.controls.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {isByYear ? <Years entries={entries} onChoose={choose} /> : null}
      {rest.length === 0 ? null : <Things keys={rest} onChoose={choose} />}
    </div>
  );
}

function entryOf(key: string, byId: ReadonlyMap<string, IndexEntry> | undefined): IndexEntry | undefined {
  const selection = parseSelection(key);
  const isEvent = selection?.kind === "event" || selection?.kind === "exercise";
  return isEvent ? byId?.get(selection.id) : undefined;
}

function Years({ entries, onChoose }: { entries: readonly IndexEntry[]; onChoose: Props["onChoose"] }) {
  const { language } = useText();
  const years = [...groupBy(entries, ({ start }) => start.slice(0, 4))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return (
    <div className="chooser-years">
      {years.map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h3 className="chooser-year">{year}</h3>
          <ul>
            {ofYear
              .toSorted((a, b) => (a.start < b.start ? 1 : -1))
              .map(({ id, category, series, title, start, end }) => (
                <li key={id}>
                  <ChoiceButton choice={{ kind: series === undefined ? "event" : "exercise", id }} onChoose={onChoose}>
                    <CategorySymbol category={category} series={series} />
                    <span>
                      {title[language]} <span className="soft">{formatDateRange(language, start, end)}</span>
                    </span>
                  </ChoiceButton>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Things({ keys, onChoose }: { keys: readonly string[]; onChoose: Props["onChoose"] }) {
  const { text } = useText();
  const names = useKeyNames(keys);
  return (
    <ul>
      {keys.map((key) => {
        const selection = parseSelection(key);
        if (selection === undefined) return null;
        return (
          <li key={key}>
            <ChoiceButton choice={selection} onChoose={onChoose}>
              <span>
                <span className="panel-kind">{text.panel.kinds[selection.kind]}</span> {names.get(key) ?? key}
              </span>
            </ChoiceButton>
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceButtonProps {
  readonly choice: Selection;
  readonly onChoose: Props["onChoose"];
  readonly children: ReactNode;
}

/** Points at its thing on the map while it is pointed at itself. */
function ChoiceButton({ choice, onChoose, children }: ChoiceButtonProps) {
  const store = useAtlasStore();
  const hover = (): void => store.hover(selectionKey(choice));
  return (
    <button type="button" onPointerEnter={hover} onFocus={hover} onClick={() => onChoose(choice)}>
      {children}
    </button>
  );
}

/** Up and down, Home and End lead through the list as Tab does. */
function walkList(event: ReactKeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("li button")];
  const next = indexAfterKey(event.key, stops.indexOf(document.activeElement as HTMLButtonElement), stops.length);
  if (next === undefined) return;
  event.preventDefault();
  stops[next]?.focus();
}

/** Escape is taken here first, so that the panel below stays open. */
function useEscapeFirst(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [close]);
}
