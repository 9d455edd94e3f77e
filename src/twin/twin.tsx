import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Camera } from "../domain/camera.ts";
import { type PlacedFeature, placeFeatures } from "../domain/drawn-features.ts";
import type { Direction, Position } from "../domain/geography.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore, useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { useFocusVisit } from "../ui/use-focus-visit.ts";
import { FeatureList } from "./feature-list.tsx";
import { type Arrangement, arrangeFeatures } from "./list-navigation.ts";
import { useTwinFiles } from "./twin-files.ts";
import { useTwinText } from "./twin-text.ts";
import { useDescribing, useDrawnFeatures, useSight } from "./use-drawn.ts";
import { ViewDescription } from "./view-description.tsx";

interface Props {
  readonly opening: Camera;
  readonly onClose: () => void;
  /** Moves the map's middle, where there is a map. */
  readonly onFollow: (position: Position) => void;
  /** Moves the map a step, which dragging it does as well. */
  readonly onPan: (direction: Direction) => void;
}

/** More options than this serve nobody; who wants another thing moves the map, or searches. */
const MAX_OPTIONS = 1500;

/** The map as a list: all that it draws here and now, from its middle outwards. Needs no map. */
export function Twin({ opening, onClose, onFollow, onPan }: Props) {
  const { text } = useText();
  const twinText = useTwinText();
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const [arrangement, setArrangement] = useState<Arrangement>("kind");
  const [isDescribed, setDescribed] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  const [currentKey, setCurrentKey] = useState(() => store.api.getState().transient.hovered);
  const { hasMap, scope, setScope, groups, shown, all, describing, isSettled } = useListedFeatures(
    opening,
    arrangement,
  );
  const area = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [headingId, helpId] = [useId(), useId()];
  useFocusVisit({ area, target: () => list.current, contentKey: "twin" });

  const onCurrent = (feature: PlacedFeature): void => {
    setCurrentKey(feature.key);
    store.hover(feature.key);
    if (isFollowing) onFollow(feature.position);
  };
  const onSelect = (feature: PlacedFeature): void => {
    setCurrentKey(feature.key);
    store.apply(select(parseSelection(feature.key)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Taken here first, so that a panel beside the list stays open.
    event.preventDefault();
    onClose();
  };
  return (
    <section ref={area} className="twin" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <header className="twin-header">
        <h2 id={headingId} className="twin-title">
          {text.controls.featuresInView}
        </h2>
        <button type="button" className="icon-button" aria-label={twinText.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="twin-body">
        <p id={helpId} className="soft twin-help">
          {hasMap ? null : `${twinText.withoutMap} `}
          {twinText.keys}
        </p>
        <div className="twin-choices">
          <label className="select">
            {twinText.arrange.label}
            <select value={arrangement} onChange={(event) => setArrangement(event.target.value as Arrangement)}>
              <option value="kind">{twinText.arrange.kind}</option>
              <option value="distance">{twinText.arrange.distance}</option>
            </select>
          </label>
          {hasMap ? (
            <>
              <label className="select">
                {twinText.scope.label}
                <select value={scope} onChange={(event) => setScope(event.target.value as typeof scope)}>
                  <option value="view">{twinText.scope.view}</option>
                  <option value="everywhere">{twinText.scope.everywhere}</option>
                </select>
              </label>
              <label className="check">
                <input type="checkbox" checked={isFollowing} onChange={(event) => setFollowing(event.target.checked)} />
                {twinText.follow}
              </label>
              <PanButtons onPan={onPan} />
            </>
          ) : null}
        </div>
        <p className="section-count">
          {isSettled ? (shown < all ? twinText.nearestOf(shown, all) : twinText.features(all)) : text.states.loading}
        </p>
        {isSettled && all === 0 ? <p className="empty">{twinText.empty}</p> : null}
        <FeatureList
          listRef={list}
          label={text.controls.featuresInView}
          helpId={helpId}
          groups={groups}
          describing={describing}
          currentKey={currentKey}
          selectedKey={selection === undefined ? undefined : selectionKey(selection)}
          onCurrent={onCurrent}
          onSelect={onSelect}
        />
        <details className="view-description" onToggle={(event) => setDescribed(event.currentTarget.open)}>
          <summary>{text.controls.describeView}</summary>
          {isDescribed ? <ViewDescription opening={opening} /> : null}
        </details>
      </div>
    </section>
  );
}

const DIRECTIONS: readonly Direction[] = ["west", "north", "south", "east"];

/** What dragging the map does, one press at a time. */
function PanButtons({ onPan }: { onPan: (direction: Direction) => void }) {
  const twinText = useTwinText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame
    <div className="pan-buttons" role="group" aria-label={twinText.pan.label}>
      {DIRECTIONS.map((direction) => (
        <button
          key={direction}
          type="button"
          className="icon-button"
          aria-label={twinText.pan[direction]}
          onClick={() => onPan(direction)}
        >
          <Icon name={direction} />
        </button>
      ))}
    </div>
  );
}

type Scope = "view" | "everywhere";

/** What the list holds, measured from where the reader last moved the map: its own moves do not change it. */
function useListedFeatures(opening: Camera, arrangement: Arrangement) {
  const { sight: current, hasMap } = useSight(opening);
  const [origin, setOrigin] = useState(current);
  const [chosen, setScope] = useState<Scope>("view");
  const scope: Scope = hasMap ? chosen : "everywhere";
  const readerSight = useTransient((transient) => transient.readerSight);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && readerSight !== undefined) setOrigin(readerSight);
    isFirst.current = false;
  }, [readerSight]);
  const { files, isSettled } = useTwinFiles(true);
  const describing = useDescribing(files);
  const features = useDrawnFeatures(files);
  const placed = useMemo(() => placeFeatures(features(), origin, scope), [features, origin, scope]);
  const groups = useMemo(
    () => arrangeFeatures(isSettled ? placed.slice(0, MAX_OPTIONS) : [], arrangement),
    [placed, arrangement, isSettled],
  );
  const shown = Math.min(placed.length, MAX_OPTIONS);
  return { hasMap, scope, setScope, groups, shown, all: placed.length, describing, isSettled };
}
