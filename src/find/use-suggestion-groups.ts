import type { PartialDate } from "../domain/day.ts";
import { setQuery } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { useFindText } from "./find-text.ts";
import type { OptionGroup } from "./option-list.tsx";
import type { Suggestion } from "./suggest.ts";
import { useGo } from "./use-go.ts";
import { useSuggestions } from "./use-suggestions.ts";

/** Suggestions for a text as lines to choose; `onDone` is called once one has been. Undefined while there are none yet. */
export function useSuggestionGroups(
  typed: string,
  onDone: () => void,
): { groups: readonly OptionGroup[] | undefined; isError: boolean } {
  const { language } = useText();
  const own = useFindText();
  const store = useAtlasStore();
  const go = useGo();
  const { suggestions, isError } = useSuggestions(typed);
  if (suggestions === undefined) return { groups: undefined, isError };
  const { text } = suggestions;
  const detailOf = ({ date, eventCount }: Suggestion) => {
    if (date !== undefined) return formatDate(language, date as PartialDate);
    return eventCount === undefined || eventCount === 0 ? undefined : own.events(eventCount);
  };
  const kinds = suggestions.groups.map(({ kind, suggestions: lines }) => ({
    id: kind,
    heading: own.kinds[kind],
    options: lines.map((line) => ({
      id: line.id,
      label: line.name[language],
      detail: detailOf(line),
      run: () => {
        onDone();
        go(line.destination);
      },
    })),
  }));
  const all = {
    id: "all-events",
    label: own.showEvents(suggestions.eventCount, text),
    run: () => {
      onDone();
      store.apply(setQuery(text));
    },
  };
  const rest = suggestions.eventCount === 0 ? [] : [{ id: "all", heading: undefined, options: [all] }];
  return { groups: [...kinds, ...rest], isError };
}
