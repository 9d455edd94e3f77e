import { lazy, type ReactNode, Suspense, useState } from "react";
import type { AppPart } from "../find/commands.ts";
import type { LayoutShortcut } from "../find/shortcuts.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import { useSwitchLanguage } from "./use-switch-language.ts";

const FilterPanel = lazy(() => import("../find/filter-panel.tsx").then((part) => ({ default: part.FilterPanel })));
const FilterBar = lazy(() => import("../find/filter-bar.tsx").then((part) => ({ default: part.FilterBar })));
const Palette = lazy(() => import("../find/palette.tsx").then((part) => ({ default: part.Palette })));
const KeysDialog = lazy(() => import("../find/keys-dialog.tsx").then((part) => ({ default: part.KeysDialog })));

interface Finding {
  readonly isFiltersOpen: boolean;
  readonly toggleFilters: () => void;
  /** The filters' own panel; null while closed. */
  readonly filterPanel: ReactNode;
  /** The dialog that a key has opened. */
  readonly dialog: ReactNode;
}

/** The parts of finding that open on demand: filters, the palette, the list of keys. Keys of the layout are handed on. */
export function useFinding(onLayout: (shortcut: LayoutShortcut) => void): Finding {
  const switchLanguage = useSwitchLanguage();
  const [isFiltersOpen, setFiltersOpen] = useState(false);
  const [dialog, setDialog] = useState<"palette" | "keys">();
  useShortcuts((shortcut) => {
    if (shortcut === "search") document.getElementById("search")?.focus();
    else if (shortcut === "palette" || shortcut === "keys") setDialog(shortcut);
    else onLayout(shortcut);
  });
  const closeFilters = () => {
    setFiltersOpen(false);
    document.querySelector<HTMLElement>(".filters-button")?.focus();
  };
  const startPart = (part: AppPart) => {
    if (part === "filters") setFiltersOpen(true);
    else if (part === "keys") setDialog("keys");
    else switchLanguage();
  };
  const closeDialog = (closed: typeof dialog) => setDialog((shown) => (shown === closed ? undefined : shown));
  return {
    isFiltersOpen,
    toggleFilters: () => setFiltersOpen(!isFiltersOpen),
    filterPanel: isFiltersOpen ? (
      <OnDemand name="filters">
        <FilterPanel onClose={closeFilters} />
      </OnDemand>
    ) : null,
    dialog:
      dialog === undefined ? null : (
        <OnDemand name={dialog}>
          {dialog === "palette" ? (
            <Palette onClose={() => closeDialog("palette")} onPart={startPart} />
          ) : (
            <KeysDialog onClose={() => closeDialog("keys")} />
          )}
        </OnDemand>
      ),
  };
}

/** The chips of active filters with their count, for whatever shows events. */
export function ActiveFilters() {
  return (
    <OnDemand name="filter-bar">
      <FilterBar />
    </OnDemand>
  );
}

function OnDemand({ name, children }: { name: string; children: ReactNode }) {
  const { text } = useText();
  return (
    <FailureBoundary message={text.states.crashed} resetKey={name}>
      <Suspense fallback={null}>{children}</Suspense>
    </FailureBoundary>
  );
}
