import type { LocalizedText } from "../../geo/contract/primitives.ts";
import { type EventIndex, eventSelection } from "../domain/event-index.ts";
import type { TextSearch } from "../domain/text-search.ts";
import { type CatalogueItem, type Destination, SUGGESTION_KINDS, type SuggestionKind } from "./catalogue.ts";

export interface Suggestion {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly name: LocalizedText;
  /** An event's date as published. */
  readonly date?: string;
  readonly eventCount?: number | undefined;
  readonly destination: Destination;
}

export interface SuggestionGroup {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestions {
  /** What they answer: while a reader types on, the last answer still stands. */
  readonly text: string;
  readonly groups: readonly SuggestionGroup[];
  /** How many events the text finds in all. */
  readonly eventCount: number;
}

export interface SearchEngines {
  readonly events: TextSearch;
  readonly index: EventIndex;
  readonly things: TextSearch;
  readonly items: ReadonlyMap<string, CatalogueItem>;
}

/** Suggestions of one kind at a time; events and exercises may have more, since they are what there is most of. */
const MOST = 4;
const MOST_EVENTS = 5;

/** What a text may mean, by kind, the best of each kind first. */
export function suggest(text: string, { events, index, things, items }: SearchEngines): Suggestions {
  const groups = new Map<SuggestionKind, Suggestion[]>();
  const offer = (suggestion: Suggestion, most: number): void => {
    const group = groups.get(suggestion.kind) ?? [];
    if (group.length < most) groups.set(suggestion.kind, [...group, suggestion]);
  };
  for (const { id } of things.find(text) ?? []) {
    const item = items.get(id);
    if (item !== undefined) offer(item, MOST);
  }
  const found = events.find(text) ?? [];
  for (const { id } of found.slice(0, 40)) {
    const entry = index.byId.get(id);
    if (entry === undefined) continue;
    const selection = eventSelection(entry);
    const kind = entry.series === undefined ? "event" : "exercise";
    const destination = { type: "select", selection } as const;
    offer({ id: `event:${id}`, kind, name: entry.title, date: entry.start, destination }, MOST_EVENTS);
  }
  return {
    text,
    groups: SUGGESTION_KINDS.flatMap((kind) => {
      const suggestions = groups.get(kind);
      return suggestions === undefined ? [] : [{ kind, suggestions }];
    }),
    eventCount: found.length,
  };
}
