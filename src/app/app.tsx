import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useState } from "react";

import { useFile } from "../data/queries.ts";
import { deckKey } from "../domain/deck-ref.ts";
import { selectionKey } from "../domain/selection.ts";
import { SearchBox } from "../find/search-box.tsx";
import { BoundaryChoice } from "../layers/boundary-choice.tsx";
import { LayerSwitches } from "../layers/layer-switches.tsx";
import type { MapController } from "../map/controller.ts";
import { filterCount, openPage, select, setCompare } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { ViewState } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { AuthorHost, StoryOriginHost } from "./author-host.tsx";
import { CiteHost } from "./cite-host.tsx";
import { CompareButton, CompareHost } from "./compare-host.tsx";
import { DescribeView } from "./describe-view.tsx";
import { BARS_PX } from "./dock-sizes.ts";
import { ExportHost } from "./export-host.tsx";
import { ActiveFilters, useFinding } from "./finding.tsx";
import { LayerAbout } from "./layer-about.tsx";
import { MapHost } from "./map-host.tsx";
import { MarginaliaStrip } from "./marginalia-strip.tsx";
import { OrganisationSwitchesHost } from "./organisation-switches-host.tsx";
import { PageHost } from "./page-host.tsx";
import { PanelDock } from "./panel-dock.tsx";
import { PanelHost, preloadPanels } from "./panel-host.tsx";
import { StopButton } from "./present-launcher.tsx";
import { Toolbar } from "./toolbar.tsx";
import { type Dock, SMALL_SCREEN, useDock } from "./use-dock.ts";
import { useEscape } from "./use-escape.ts";
import { toggleFullScreen } from "./use-full-screen.ts";
import { useTheme } from "./use-theme.ts";

const PresentHost = lazy(() => import("./present-host.tsx").then((module) => ({ default: module.PresentHost })));

/** The page: map first, what is selected beside it, layers and time around it. */
export function App() {
  const { language, text } = useText();
  const store = useAtlasStore();
  const theme = useTheme();
  const selection = useView((view) => view.selection);
  const isEmbedded = useView((view) => view.embed);
  const page = useView((view) => view.page);
  const isFiltered = useView((view) => filterCount(view) > 0);
  const isComparing = useView((view) => view.compare !== undefined);
  const dock = useDock(selection === undefined ? (isComparing ? "compare" : undefined) : selectionKey(selection));
  const { isFiltersOpen, toggleFilters, filterPanel, dialog } = useFinding((shortcut) => {
    if (isEmbedded) return;
    if (shortcut === "panel") dock.togglePanel();
    else if (shortcut === "timeline") dock.toggleTimeline();
    else toggleFullScreen();
  });
  const [isLayersOpen, setLayersOpen] = useState(() => !window.matchMedia(SMALL_SCREEN).matches);
  const [legendSlot, setLegendSlot] = useState<HTMLElement | null>(null);
  const [controller, setController] = useState<MapController>();
  const story = useView((view) => view.story);
  const [presentLegend, setPresentLegend] = useState<HTMLElement | null>(null);
  useDocumentLanguage(language, text.title);
  const isIdle = usePrefetch();
  // The panel stands over a page where both are open, so it goes first.
  useEscape(
    useCallback(() => store.apply(closeTopMost), [store]),
    selection !== undefined || page !== undefined || isComparing,
  );

  return (
    <div
      className={`app ${isEmbedded ? "is-embedded" : ""} ${story === undefined ? "" : "is-presenting"}`}
      data-panel={dock.panel}
      data-sheet={dock.stop}
      style={chosenSizes(dock)}
    >
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
            <MapHost
              theme={theme}
              legendSlot={story === undefined ? legendSlot : presentLegend}
              dock={dock}
              onController={setController}
            />
          </FailureBoundary>
          <div className={isLayersOpen ? "card is-open" : "card"}>
            <button
              type="button"
              className="card-toggle"
              aria-expanded={isLayersOpen}
              onClick={() => setLayersOpen(!isLayersOpen)}
            >
              <Icon name="layers" /> {isEmbedded ? text.legend.heading : text.layers}
            </button>
            <div className="card-body" hidden={!isLayersOpen}>
              {isEmbedded ? null : (
                <>
                  {selection === undefined ? <p className="soft">{text.states.empty}</p> : null}
                  <LayerSwitches about={(layer) => <LayerAbout layer={layer} />} />
                  <OrganisationSwitchesHost />
                  <BoundaryChoice />
                  <CompareButton />
                </>
              )}
              <div ref={setLegendSlot} />
              <DescribeView />
            </div>
          </div>
          {page === undefined && (isFiltered || isFiltersOpen) ? <ActiveFilters /> : null}
        </div>
        {filterPanel}
        <PageHost />
        <PanelDock dock={dock}>
          {selection === undefined ? null : (
            <FailureBoundary message={text.states.crashed} resetKey={selectionKey(selection)}>
              <PanelHost selection={selection} />
            </FailureBoundary>
          )}
          <FailureBoundary message={text.states.crashed} resetKey={`compare ${isComparing}`}>
            <CompareHost />
          </FailureBoundary>
        </PanelDock>
        <StoryOriginHost />
      </main>
      {isEmbedded ? null : <AuthorHost controller={controller} />}
      <MarginaliaStrip isIdle={isIdle} />
      {story === undefined ? null : (
        <FailureBoundary message={text.states.crashed} resetKey={deckKey(story)} action={<StopButton />}>
          <Suspense fallback={null}>
            <PresentHost deckRef={story} controller={controller} onLegendSlot={setPresentLegend} />
          </Suspense>
        </FailureBoundary>
      )}
      {isEmbedded || story !== undefined ? null : (
        <FailureBoundary message={text.states.crashed} resetKey="timeline">
          <Timeline
            isOpen={dock.isTimelineOpen}
            onToggle={dock.toggleTimeline}
            barsPx={dock.barsPx}
            barsRange={BARS_PX}
            onBarsPx={dock.setBarsPx}
          />
        </FailureBoundary>
      )}
      <CiteHost />
      <ExportHost />
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

/** The width that the reader gave the panel, for the style sheets. */
function chosenSizes({ panelPx }: Dock): CSSProperties | undefined {
  return panelPx === undefined ? undefined : ({ "--panel-chosen": `${panelPx}px` } as CSSProperties);
}

/** What the first click will need, fetched once the page has nothing better to do; says when that is. */
function usePrefetch(): boolean {
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
  return isIdle;
}
