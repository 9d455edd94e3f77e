import { lazy, Suspense } from "react";
import { useAtlasStore, useTransient } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";

const ExportRoot = lazy(() => import("./export-root.tsx").then((module) => ({ default: module.ExportRoot })));

/** Files to take away; all of its code comes when it is first asked for. */
export function ExportHost() {
  const { text } = useText();
  const store = useAtlasStore();
  const exporting = useTransient((transient) => transient.exporting);
  if (exporting === undefined) return null;
  return (
    <FailureBoundary message={text.states.crashed} resetKey="export">
      <Suspense fallback={null}>
        <ExportRoot opened={exporting} onClose={() => store.export(undefined)} />
      </Suspense>
    </FailureBoundary>
  );
}
