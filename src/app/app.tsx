import { useCallback, useEffect, useState } from "react";
import { useFile } from "../data/queries.ts";
import { selectionKey } from "../domain/selection.ts";
import { SearchBox } from "../find/search-box.tsx";
import { BoundaryChoice } from "../layers/boundary-choice.tsx";
import { LayerSwitches } from "../layers/layer-switches.tsx";
import { filterCount, openPage, select, setCompare } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { ViewState } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { CiteHost } from "./cite-host.tsx";
import { CompareButton, CompareHost } from "./compare-host.tsx";
import { DescribeView } from "./describe-view.tsx";
import { Disclaimer } from "./disclaimer.tsx";
import { ActiveFilters, useFinding } from "./finding.tsx";
import { MapHost } from "./map-host.tsx";
import { OrganisationSwitchesHost } from "./organisation-switches-host.tsx";
import { PageHost } from "./page-host.tsx";
import { PanelHost, preloadPanels } from "./panel-host.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useEscape } from "./use-escape.ts";
import { useTheme } from "./use-theme.ts";

/** The page: map first, what is selected beside it, layers and time around it. */
export function App() {
  const { language, text } = useText();
  const store = useAtlasStore();
  const theme = useTheme();
  const selection = useView((view) => view.selection);
  const isEmbedded = useView((view) => view.embed);
  const page = useView((view) => view.page);
  const isFiltered = useView((view) => filterCount(view) > 0);
  const { isFiltersOpen, toggleFilters, filterPanel, dialog } = useFinding();
  const isComparing = useView((view) => view.compare !== undefined);
  const [isLayersOpen, setLayersOpen] = useState(() => window.innerWidth >= 720);
  const [legendSlot, setLegendSlot] = useState<HTMLElement | null>(null);
  useDocumentLanguage(language, text.title);
  usePrefetch();
  // The panel stands over a page where both are open, so it goes first.
  useEscape(
    useCallback(() => store.apply(closeTopMost), [store]),
    selection !== undefined || page !== undefined || isComparing,
  );

  return (
    <div className={isEmbedded ? "app is-embedded" : "app"}>
      {selection === undefined ? null : (
        <button
          type="button"
          className="skip-link"
          onClick={() => document.querySelector<HTMLElement>(".panel-title")?.focus()}
        >
          {text.skipToPanel}
        </button>
      )}
      <p id="map-help" hidden>
        {text.mapHelp}
      </p>
      {isEmbedded ? null : (
        <header className="masthead">
          <h1>{text.title}</h1>
          <p>
            <RegionLink selection={{ kind: "organisation", id: "csto" }}>{text.subtitle}</RegionLink>
          </p>
          <SearchBox />
          <Toolbar isFiltersOpen={isFiltersOpen} onToggleFilters={toggleFilters} />
        </header>
      )}
      <main className="stage">
        {isEmbedded ? <h1 className="visually-hidden">{text.title}</h1> : null}
        <div className="stage-map" inert={page !== undefined}>
          <FailureBoundary message={text.states.crashed} resetKey="map">
            <MapHost theme={theme} legendSlot={legendSlot} />
          </FailureBoundary>
          <div className={isLayersOpen ? "card is-open" : "card"}>
            <button
              type="button"
              className="card-toggle"
              aria-expanded={isLayersOpen}
              onClick={() => setLayersOpen(!isLayersOpen)}
            >
              <Icon name="layers" /> {text.layers}
            </button>
            <div className="card-body" hidden={!isLayersOpen}>
              {selection === undefined ? <p className="soft">{text.states.empty}</p> : null}
              <LayerSwitches />
              <OrganisationSwitchesHost />
              <BoundaryChoice />
              <CompareButton />
              <div ref={setLegendSlot} />
              <DescribeView />
            </div>
          </div>
          {page === undefined && (isFiltered || isFiltersOpen) ? <ActiveFilters /> : null}
        </div>
        {filterPanel}
        <PageHost />
        {selection === undefined ? null : (
          <FailureBoundary message={text.states.crashed} resetKey={selectionKey(selection)}>
            <PanelHost selection={selection} />
          </FailureBoundary>
        )}
        <FailureBoundary message={text.states.crashed} resetKey={`compare ${isComparing}`}>
          <CompareHost />
        </FailureBoundary>
      </main>
      <FailureBoundary message={text.states.crashed} resetKey="timeline">
        <Timeline />
      </FailureBoundary>
      <CiteHost />
      <Disclaimer />
      {dialog}
    </div>
  );
}

/** The panel of what is selected stands over a page, and that over a comparison: they go in this order. */
function closeTopMost(view: ViewState): ViewState {
  if (view.selection !== undefined) return select(undefined)(view);
  return (view.page === undefined ? setCompare(undefined) : openPage(undefined))(view);
}

function useDocumentLanguage(language: string, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/** What the first click will need, fetched once the page has nothing better to do. */
function usePrefetch(): void {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset["atlas"] !== "loading") setIdle(true);
    });
    observer.observe(document.documentElement, { attributeFilter: ["data-atlas"] });
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (isIdle) void preloadPanels();
  }, [isIdle]);
  useFile("details", { enabled: isIdle });
  useFile("sources", { enabled: isIdle });
}
