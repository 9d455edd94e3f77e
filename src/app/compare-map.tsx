import { useEffect, useMemo, useState } from "react";
import { useCompareText } from "../compare/compare-text.ts";
import { Swipe } from "../compare/swipe.tsx";
import type { RegionFiles } from "../data/use-region-files.ts";
import type { Camera } from "../domain/camera.ts";
import type { IsoDate } from "../domain/day.ts";
import { ATLAS_START, type TimeWindow } from "../domain/time-window.ts";
import type { MapController } from "../map/controller.ts";
import { MapView } from "../map/map-view.tsx";
import type { MapViewModel } from "../map/map-view-model.ts";
import { SILENT_EVENTS } from "../map/silent-events.ts";
import { useView } from "../state/use-store.ts";
import type { ThemeName } from "../theme/theme.ts";
import { Notice } from "../ui/notice.tsx";
import { mapDataAddresses } from "./data-addresses.ts";
import { useMapViewModel } from "./use-map-view-model.ts";

interface Props {
  readonly first: IsoDate;
  readonly theme: ThemeName;
  readonly files: RegionFiles;
  /** The map that shows the second date; this one follows its camera. */
  readonly leader: MapController;
  readonly camera: Camera;
  /** Called with what this map draws, with undefined when it goes: the legend tells of both. */
  readonly onView: (view: MapViewModel | undefined) => void;
  /** Called once it is drawn, or never will be. */
  readonly onSettled: () => void;
}

/** The map as of the first date, over the other one up to a line that the reader moves. */
export function CompareMap({ first, theme, files, leader, camera, onView, onSettled }: Props) {
  const texts = useCompareText();
  const time = useView((view) => view.time);
  const [percent, setPercent] = useState(50);
  const [copy, setCopy] = useState<MapController>();
  const [hasFailed, setFailed] = useState(false);
  const window = useMemo(
    (): TimeWindow => ({ from: time.from <= first ? time.from : ATLAS_START, to: first }),
    [time.from, first],
  );
  const view = useMapViewModel(theme, files, window);
  useEffect(() => onView(view), [onView, view]);
  useEffect(() => () => onView(undefined), [onView]);
  useEffect(() => {
    if (copy !== undefined) return leader.watchCamera((moved) => copy.setCamera(moved, false));
    return undefined;
  }, [leader, copy]);
  if (hasFailed) {
    return (
      <div className="map-notices">
        <Notice title={texts.copyFailed} />
      </div>
    );
  }
  return (
    <Swipe first={first} second={time.to} percent={percent} onSwipe={setPercent}>
      <MapView
        isCopy
        view={view}
        entries={files.index?.entries}
        camera={camera}
        addresses={mapDataAddresses()}
        events={{
          // Nobody reaches this map; a file that it lacks, the other one lacks too and tells of.
          ...SILENT_EVENTS,
          onDrawn: () => {
            copy?.showDetail();
            onSettled();
          },
        }}
        onController={setCopy}
        onUnavailable={() => {
          setFailed(true);
          onSettled();
        }}
      />
    </Swipe>
  );
}
