import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { openPage } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { PageId } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { ActiveFilters } from "./finding.tsx";

/** Each page comes with its own code, fetched when it is first opened. */
const PAGES: Readonly<Record<PageId, ComponentType<{ activeFilters: ReactNode }>>> = {
  table: lazy(() => import("../table/table-page.tsx").then(({ TablePage }) => ({ default: TablePage }))),
  sources: lazy(() => import("../pages/sources-page.tsx").then(({ SourcesPage }) => ({ default: SourcesPage }))),
  method: lazy(() => import("../pages/method-page.tsx").then(({ MethodPage }) => ({ default: MethodPage }))),
  quality: lazy(() => import("../pages/quality-page.tsx").then(({ QualityPage }) => ({ default: QualityPage }))),
};

/** The page that the address names, over the map. */
export function PageHost() {
  const { text } = useText();
  const store = useAtlasStore();
  const page = useView((view) => view.page);
  if (page === undefined) return null;
  const Page = PAGES[page];
  return (
    <FailureBoundary
      message={text.states.crashed}
      resetKey={page}
      action={
        <button type="button" className="plain-button" onClick={() => store.apply(openPage(undefined))}>
          {text.controls.closePage}
        </button>
      }
    >
      <Suspense
        fallback={
          <div className="page" role="status">
            <p className="page-body">{text.states.loading}</p>
          </div>
        }
      >
        <Page activeFilters={<ActiveFilters />} />
      </Suspense>
    </FailureBoundary>
  );
}
