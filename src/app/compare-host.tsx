import { lazy, Suspense } from "react";
import type { IsoDate } from "../domain/day.ts";
import { setCompare } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

const ComparePanel = lazy(() =>
  import("../compare/compare-panel.tsx").then((module) => ({ default: module.ComparePanel })),
);

/** What changed between two dates, while the address names a first one; it comes with its own code. */
export function CompareHost() {
  const { text } = useText();
  const first = useView((view) => view.compare);
  const isCovered = useView((view) => view.selection !== undefined);
  if (first === undefined) return null;
  return (
    <Suspense
      fallback={
        <section className="panel" aria-busy="true" hidden={isCovered}>
          <p className="loading" role="status">
            {text.states.loading}
          </p>
        </section>
      }
    >
      <ComparePanel first={first} isCovered={isCovered} />
    </Suspense>
  );
}

/** Opens the comparison with the start of the window as its first date, and closes it. */
export function CompareButton() {
  const { text } = useText();
  const store = useAtlasStore();
  const first = useView((view) => view.compare);
  const from = useView((view) => view.time.from);
  return (
    <button
      type="button"
      className="plain-button"
      aria-pressed={first !== undefined}
      onClick={() => store.apply(setCompare(first === undefined ? from : undefined))}
    >
      {text.controls.whatChanged}
    </button>
  );
}

/** The first date where it can be shown on a map beside the second one. */
export function useComparedDate(): IsoDate | undefined {
  return useView(({ compare, time }) => (compare !== undefined && compare < time.to ? compare : undefined));
}
