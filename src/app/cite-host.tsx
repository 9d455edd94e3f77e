import { lazy, Suspense } from "react";
import { useAtlasStore, useTransient } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";

const CiteDialog = lazy(() => import("../pages/cite-dialog.tsx").then((module) => ({ default: module.CiteDialog })));

/** How to cite what is shown; its code comes when it is first asked for. */
export function CiteHost() {
  const { text } = useText();
  const store = useAtlasStore();
  const citing = useTransient((transient) => transient.citing);
  if (citing === undefined) return null;
  return (
    <FailureBoundary message={text.states.crashed} resetKey="cite">
      <Suspense fallback={null}>
        <CiteDialog opened={citing} onClose={() => store.cite(undefined)} />
      </Suspense>
    </FailureBoundary>
  );
}
