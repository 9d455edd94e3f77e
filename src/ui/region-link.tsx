import type { ReactNode } from "react";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";

/** A button that selects something else, and points it out on the map while it has the pointer or the focus. */
export function RegionLink({ selection, children }: { selection: Selection; children: ReactNode }) {
  const store = useAtlasStore();
  const key = selectionKey(selection);
  return (
    <button
      type="button"
      className="region-link"
      onClick={() => store.apply(select(selection))}
      onPointerEnter={() => store.hover(key)}
      onPointerLeave={() => store.hover(undefined)}
      onFocus={() => store.hover(key)}
      onBlur={() => store.hover(undefined)}
    >
      {children}
    </button>
  );
}
