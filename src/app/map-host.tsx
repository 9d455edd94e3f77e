import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useFile } from "../data/queries.ts";
import { useTextMatches } from "../data/text-matches.ts";
import { firstFailed, useRegionFiles } from "../data/use-region-files.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { Legend } from "../layers/legend.tsx";
import type { MapController } from "../map/controller.ts";
import { MapView } from "../map/map-view.tsx";
import type { MapEvents, MapViewModel } from "../map/map-view-model.ts";
import { moveCamera, select } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import type { ThemeName } from "../theme/theme.ts";
import { useStableParts } from "../ui/use-stable-parts.ts";
import { type Choice, Chooser } from "./chooser.tsx";
import { useComparedDate } from "./compare-host.tsx";
import { mapDataAddresses } from "./data-addresses.ts";
import { legendNotes } from "./legend-notes.ts";
import { MapButtons } from "./map-buttons.tsx";
import { loadMapFonts } from "./map-fonts.ts";
import { type MapFailures, MapNotices, NO_FAILURES } from "./map-notices.tsx";
import { openingCamera } from "./opening-view.ts";
import { TwinHost } from "./twin-host.tsx";
import { useCameraFollowsSelection } from "./use-camera.ts";
import { useLegend } from "./use-legend.ts";
import { useMapViewModel } from "./use-map-view-model.ts";
import { usePick } from "./use-pick.ts";
import { useReadiness } from "./use-readiness.ts";

const CompareMap = lazy(() => import("./compare-map.tsx").then((module) => ({ default: module.CompareMap })));

/** Joins the map to the store and the data: what it draws, what a click means, when it is ready. */
export function MapHost({ theme, legendSlot }: { theme: ThemeName; legendSlot: HTMLElement | null }) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const time = useView((view) => view.time);
  const [controller, setController] = useState<MapController>();
  const [choice, setChoice] = useState<Choice>();
  const [failures, setFailures] = useState<MapFailures>(NO_FAILURES);
  const kinds = useMemo(() => new Set<Selection["kind"]>(selection === undefined ? [] : [selection.kind]), [selection]);
  const { files, isSettled, failed } = useRegionFiles(kinds);
  const stableFiles = useStableParts(files);
  const view = useMapViewModel(theme, stableFiles, time);
  const memberships = useFile("memberships");
  const lines = useFile("lines");
  const [addresses] = useState(mapDataAddresses);
  const [camera] = useState(() => store.api.getState().view.camera ?? openingCamera(window.innerWidth));
  const [zoom, setZoom] = useState(camera.zoom);
  const disputed = useFile("disputed");
  // Fetched by the panels, or once the page is idle; watched here, since a list without details looks whole.
  const details = useFile("details", { enabled: false });
  const sources = useFile("sources", { enabled: false });
  const failedFile = failed ?? firstFailed({ memberships, disputed, lines, details, sources });
  const areFontsLoaded = useMapFonts(language);
  const first = useComparedDate();
  const [copyView, setCopyView] = useState<MapViewModel>();
  const [isCopySettled, setCopySettled] = useState(false);
  const onCopySettled = useCallback(() => setCopySettled(true), []);
  // The first style is built with everything that its filters name: a filter set later lays out every tile again.
  const isStyleDue = !memberships.isLoading && !disputed.isLoading && !lines.isLoading;
  const isMapDue = areFontsLoaded && isStyleDue;
  const { isSettled: areMatchesSettled } = useTextMatches(useView((view) => view.query));
  const isDataSettled = isSettled && areMatchesSettled && isStyleDue && (first === undefined || isCopySettled);

  const pickedKey = useRef("");
  useCameraFollowsSelection(controller, stableFiles, pickedKey);
  const selectPicked = useCallback(
    (picked: Selection | undefined) => {
      pickedKey.current = picked === undefined ? "" : selectionKey(picked);
      store.apply(select(picked));
    },
    [store],
  );
  const onDrawn = useReadiness({
    controller,
    isDataSettled,
    hasFailed: failedFile !== undefined || failures.isUnavailable || failures.source !== undefined,
    isUnavailable: failures.isUnavailable,
  });
  const onPick = usePick(stableFiles, setChoice, selectPicked);
  const takeController = useCallback(
    (made: MapController | undefined) => {
      setController(made);
      store.see(made?.sight(), true);
    },
    [store],
  );
  const onUnavailable = useCallback(() => setFailures((before) => ({ ...before, isUnavailable: true })), []);

  const events: MapEvents = {
    onPick,
    onHover: store.hover,
    onUserMove: (moved) => {
      setChoice(undefined);
      store.apply(moveCamera(moved));
    },
    onZoom: setZoom,
    onSight: store.see,
    onDrawn,
    onSourceError: (source, error) => {
      console.error(source, error);
      // Relief is an ornament: without it nothing is missing that a notice could name.
      if (source === "relief") return;
      setFailures((before) => ({ ...before, source }));
    },
    onContextLost: () => setFailures((before) => ({ ...before, isContextLost: true })),
    onContextRestored: () => setFailures((before) => ({ ...before, isContextLost: false })),
  };

  const legend = useLegend({ view, copy: copyView, index: stableFiles.index, zoom });
  const right = formatDateInPhrase(language, time.to);
  const left = first === undefined ? undefined : formatDateInPhrase(language, first);
  return (
    <>
      {isMapDue ? (
        <MapView
          view={view}
          entries={stableFiles.index?.entries}
          camera={camera}
          addresses={addresses}
          events={events}
          onController={takeController}
          onUnavailable={onUnavailable}
        />
      ) : null}
      {first === undefined || controller === undefined ? null : (
        <Suspense fallback={null}>
          <CompareMap
            first={first}
            theme={theme}
            files={stableFiles}
            leader={controller}
            camera={camera}
            onView={setCopyView}
            onSettled={onCopySettled}
          />
        </Suspense>
      )}
      <TwinHost controller={controller} isMapUnavailable={failures.isUnavailable} />
      {failures.isUnavailable ? null : <MapButtons controller={controller} />}
      {choice === undefined ? null : (
        <Chooser
          key={choice.keys.join()}
          choice={choice}
          onChoose={selectPicked}
          onClose={() => setChoice(undefined)}
        />
      )}
      {legendSlot === null
        ? null
        : createPortal(
            <Legend
              items={legend.map(({ label, ...entry }) => ({ ...entry, label: label(text) }))}
              lead={left === undefined ? undefined : text.legend.sides(left, right)}
              notes={legendNotes(text.legend, {
                view: copyView ?? view,
                date: left === undefined ? right : text.legend.both(left, right),
              })}
            />,
            legendSlot,
          )}
      <MapNotices failures={failures} failedFile={failedFile} />
    </>
  );
}

/** Whether the fonts of the map's first labels are there, or will never be. */
function useMapFonts(language: Language): boolean {
  const [areLoaded, setLoaded] = useState(false);
  useEffect(() => {
    void loadMapFonts(language).then(() => setLoaded(true));
  }, [language]);
  return areLoaded;
}
