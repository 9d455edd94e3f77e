/** What a list of suggestions tells its field about itself, for screen readers. */
export interface ComboboxState {
  readonly isExpanded: boolean;
  readonly activeId: string | undefined;
}

export const COLLAPSED: ComboboxState = { isExpanded: false, activeId: undefined };

export const SEARCH_LIST_ID = "search-suggestions";
