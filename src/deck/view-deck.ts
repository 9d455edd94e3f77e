import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateRange } from "../text/format-date.ts";
import type { Block, Deck, SlideView } from "./deck.ts";

interface Options {
  readonly title: string;
  readonly view: SlideView;
  readonly language: Language;
  /** What the selection has to list, newest first; empty where nothing is selected. */
  readonly entries: readonly IndexEntry[];
  readonly sourcesOf: (eventId: string) => readonly string[];
  /** Said below a list that is longer than what fits. */
  readonly more: (count: number) => string;
}

/** As many as go on a slide with their sources. */
const MOST_ENTRIES = 8;

/** The view of the map as a deck of one slide: what is selected, and the newest of its events. */
export function viewDeck({ title, view, language, entries, sourcesOf, more }: Options): Deck {
  const listed = entries.slice(0, MOST_ENTRIES);
  const list: Block = {
    type: "entries",
    entries: listed.map((entry) => ({
      when: formatDateRange(language, entry.start, entry.end),
      date: entry.start,
      text: [linkTo(eventSelection(entry), entry.title[language])],
      sources: sourcesOf(entry.id),
    })),
  };
  const rest: Block = {
    type: "prose",
    paragraphs: [[{ type: "text", text: more(entries.length - listed.length) }]],
  };
  return {
    ref: { kind: "story", id: "view" },
    title,
    summary: "",
    credits: "",
    slides: [
      {
        id: "view",
        title,
        blocks: [...(listed.length === 0 ? [] : [list]), ...(entries.length > listed.length ? [rest] : [])],
        notes: "",
        view,
        sources: [...new Set(listed.flatMap(({ id }) => sourcesOf(id)))],
      },
    ],
  };
}

function linkTo(selection: Selection, label: string) {
  return { type: "link", selection, key: selectionKey(selection), label } as const;
}
