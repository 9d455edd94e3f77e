import "./search-box.css";
import { type KeyboardEvent, lazy, Suspense, useCallback, useRef, useState } from "react";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { COLLAPSED, SEARCH_LIST_ID } from "./combobox-state.ts";

const SearchPopup = lazy(() => import("./search-popup.tsx").then(({ SearchPopup: part }) => ({ default: part })));

/**
 * The search field: there from the start, so that nothing typed is lost; what it suggests comes with the first
 * focus. The pattern is the ARIA combobox with a list of suggestions.
 */
export function SearchBox() {
  const { text } = useText();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState(COLLAPSED);
  const input = useRef<HTMLInputElement>(null);
  /** The popup's own keys; true for one that it takes. */
  const popupKeys = useRef<(event: KeyboardEvent) => boolean>(undefined);
  const close = useCallback(() => {
    setOpen(false);
    setState(COLLAPSED);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && (isOpen || typed !== "")) {
      event.preventDefault();
      if (isOpen) close();
      else setTyped("");
    } else if (!isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      setOpen(true);
    } else if (isOpen && popupKeys.current?.(event)) {
      event.preventDefault();
    }
  };
  return (
    <search className="search">
      <input
        id="search"
        ref={input}
        type="text"
        role="combobox"
        aria-label={text.controls.search}
        placeholder={text.controls.searchHint}
        aria-autocomplete="list"
        aria-expanded={state.isExpanded}
        aria-controls={state.isExpanded ? SEARCH_LIST_ID : undefined}
        aria-activedescendant={state.activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen ? (
        <FailureBoundary message={text.states.crashed} resetKey="search">
          <Suspense fallback={null}>
            <SearchPopup
              typed={typed}
              keys={popupKeys}
              onState={setState}
              onDone={() => {
                setTyped("");
                close();
              }}
            />
          </Suspense>
        </FailureBoundary>
      ) : null}
    </search>
  );
}
