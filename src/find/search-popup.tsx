import "./search.css";
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { type ComboboxState, SEARCH_LIST_ID } from "./combobox-state.ts";
import { useFindText } from "./find-text.ts";
import { OptionList, optionElementId, useOptionKeys } from "./option-list.tsx";
import { useSuggestionGroups } from "./use-suggestion-groups.ts";

interface Props {
  readonly typed: string;
  /** Where the field looks for the popup's keys. */
  readonly keys: RefObject<((event: KeyboardEvent) => boolean) | undefined>;
  readonly onState: (state: ComboboxState) => void;
  readonly onDone: () => void;
}

/** What the search suggests below its field. */
export function SearchPopup({ typed, keys, onState, onDone }: Props) {
  const own = useFindText();
  const { groups = [], isError } = useSuggestionGroups(typed, onDone);
  const optionKeys = useOptionKeys(groups);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const activeId = optionKeys.activeId === undefined ? undefined : optionElementId(SEARCH_LIST_ID, optionKeys.activeId);
  const isExpanded = count > 0;
  useEffect(() => onState({ isExpanded, activeId }), [onState, isExpanded, activeId]);
  useEffect(() => {
    keys.current = optionKeys.onKeyDown;
    return () => {
      keys.current = undefined;
    };
  });
  const message = usePopupMessage({ typed, isError, isExpanded });
  if (message === undefined && !isExpanded) return null;
  return (
    <div className="search-popup">
      {isExpanded ? <OptionList id={SEARCH_LIST_ID} label={own.suggestions} groups={groups} keys={optionKeys} /> : null}
      <p className={isExpanded ? "visually-hidden" : "search-message"} role="status">
        {isExpanded ? own.suggestionCount(count) : message}
      </p>
    </div>
  );
}

interface Situation {
  readonly typed: string;
  readonly isError: boolean;
  readonly isExpanded: boolean;
}

function usePopupMessage({ typed, isError, isExpanded }: Situation): string | undefined {
  const own = useFindText();
  const text = typed.trim();
  if (isExpanded || text === "") return undefined;
  if (isError) return own.searchFailed;
  return text.length < 2 ? own.typeMore : own.nothing(text);
}
