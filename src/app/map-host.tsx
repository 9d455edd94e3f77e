import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useFile } from "../data/queries.ts";
import { useTextMatches } from "../data/text-matches.ts";
import { firstFailed, useRegionFiles } from "../data/use-region-files.ts";
import { parseSelection, type Selection, selectionKey } from "../domain/selection.ts";
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
import { useComparedDate } from "./compare-host.tsx";
import { mapDataAddresses } from "./data-addresses.ts";
import { openingArea } from "./free-area.ts";
import { legendNotes } from "./legend-notes.ts";
import { MapButtons } from "./map-buttons.tsx";
import { loadMapFonts } from "./map-fonts.ts";
import { MapMarks } from "./map-marks.tsx";
import { type MapFailures, MapNotices, NO_FAILURES } from "./map-notices.tsx";
import { openingCamera } from "./opening-view.ts";
import { kindsOf } from "./slide-base.ts";
import { TwinHost } from "./twin-host.tsx";
import { NOTHING_PICKED, type PickedOnMap, useCameraFollowsSelection } from "./use-camera.ts";
import type { Dock } from "./use-dock.ts";
import { useLegend } from "./use-legend.ts";
import { useMapViewModel } from "./use-map-view-model.ts";
import { type Choice, usePick } from "./use-pick.ts";
import { useReadiness } from "./use-readiness.ts";
import { useStagedStep } from "./use-staging.ts";

const Chooser = lazy(() => import("./chooser.tsx").then((module) => ({ default: module.Chooser })));
const CompareMap = lazy(() => import("./compare-map.tsx").then((module) => ({ default: module.CompareMap })));

interface Props {
  readonly theme: ThemeName;
  readonly legendSlot: HTMLElement | null;
  readonly dock: Dock;
  /** Called with what moves the map once it stands, with undefined when it goes. */
  readonly onController: (controller: MapController | undefined) => void;
}

/** Joins the map to the store and the data: what it draws, what a click means, when it is ready. */
export function MapHost({ theme, legendSlot, dock, onController }: Props) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const isEmbedded = useView((view) => view.embed);
  const selection = useView((view) => view.selection);
  const time = useView((view) => view.time);
  const [controller, setController] = useState<MapController>();
  const [choice, setChoice] = useState<Choice>();
  const [failures, setFailures] = useState<MapFailures>(NO_FAILURES);
  const staged = useStagedStep();
  const kinds = useMemo(() => kindsOf([selection, ...staged.marks.map(parseSelection)]), [selection, staged.marks]);
  const { files, isSettled, failed } = useRegionFiles(kinds);
  const stableFiles = useStableParts(files);
  const view = useMapViewModel(theme, stableFiles, time);
  const memberships = useFile("memberships");
  const lines = useFile("lines");
  const [addresses] = useState(mapDataAddresses);
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
  // Composed for the page as it stands when the map is made, and then left alone.
  const camera = useMemo(() => store.api.getState().view.camera ?? openingCamera(openingArea()), [store, isMapDue]);
  const [movedZoom, setZoom] = useState<number>();
  const zoom = movedZoom ?? camera.zoom;
  const { isSettled: areMatchesSettled } = useTextMatches(useView((view) => view.query));
  const isDataSettled =
    isSettled && staged.isSettled && areMatchesSettled && isStyleDue && (first === undefined || isCopySettled);

  const picked = useRef(NOTHING_PICKED);
  useCameraFollowsSelection({ controller, files: stableFiles, picked, dock });
  const selectPicked = useCallback(
    (chosen: Selection | undefined, screen?: PickedOnMap["screen"]) => {
      picked.current = chosen === undefined ? NOTHING_PICKED : { key: selectionKey(chosen), screen };
      store.apply(select(chosen));
    },
    [store],
  );
  const onDrawn = useReadiness({
    controller,
    isDataSettled,
    hasFailed: failedFile !== undefined || staged.hasFailed || failures.isUnavailable || failures.source !== undefined,
    isUnavailable: failures.isUnavailable,
  });
  const onPick = usePick(stableFiles, setChoice, selectPicked);
  const takeController = useCallback(
    (made: MapController | undefined) => {
      setController(made);
      onController(made);
      store.see(made?.sight(), true);
    },
    [store, onController],
  );
  const closeChoice = useCallback(() => setChoice(undefined), []);
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
          gestures={isEmbedded && window.parent !== window ? text.layout.gestures : undefined}
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
      {isEmbedded ? null : <TwinHost controller={controller} isMapUnavailable={failures.isUnavailable} />}
      {failures.isUnavailable ? null : (
        <>
          <MapMarks controller={controller} />
          <MapButtons controller={controller} />
        </>
      )}
      {choice === undefined ? null : (
        <Suspense fallback={null}>
          <Chooser
            key={choice.keys.join()}
            choice={choice}
            onChoose={(chosen) => selectPicked(chosen, choice)}
            onClose={closeChoice}
          />
        </Suspense>
      )}
      {legendSlot === null
        ? null
        : createPortal(
            <Legend
              items={legend.map(({ label, fold, ...entry }) => ({ ...entry, label: label(text), fold: fold?.(text) }))}
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
