import { lazy, Suspense } from "react";
import type { Selection } from "../domain/selection.ts";
import { useText } from "../text/use-text.ts";

const importPanels = () => import("../panel/panel.tsx");
const Panel = lazy(() => importPanels().then((module) => ({ default: module.Panel })));

/** Fetches the panels' code before anybody asks for one, so that the first click waits for nothing. */
export async function preloadPanels(): Promise<void> {
  // What fails now is asked for again, and told, when a panel is opened.
  await importPanels().catch(() => undefined);
}

/** The panel of what is selected, which comes with its own code. */
export function PanelHost({ selection }: { selection: Selection }) {
  const { text } = useText();
  return (
    <Suspense
      fallback={
        <aside className="panel" aria-busy="true">
          <p className="loading" role="status">
            {text.states.loading}
          </p>
        </aside>
      }
    >
      <Panel selection={selection} />
    </Suspense>
  );
}
