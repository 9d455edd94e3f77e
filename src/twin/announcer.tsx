import { useEffect, useState } from "react";
import { useFile } from "../data/queries.ts";
import type { Camera } from "../domain/camera.ts";
import { isInView } from "../domain/drawn-features.ts";
import { passes } from "../domain/event-index.ts";
import { countMembership } from "../domain/view-summary.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { type Change, whatToSay } from "./announcement.ts";
import { describeSelection } from "./describe-selection.ts";
import { placeText } from "./place-text.ts";
import { useTwinFiles } from "./twin-files.ts";
import { useTwinText } from "./twin-text.ts";
import { useCurrentMemberships, useDescribing, useDrawnFeatures, useSight } from "./use-drawn.ts";
import { useMapWalk } from "./use-map-walk.ts";
import { useRestingChanges } from "./use-resting-changes.ts";

/** The page's one live region: says what has changed once that has come to rest, and what other parts ask it to. */
export function Announcer({ opening }: { opening: Camera }) {
  const { text, nth } = useTransient(({ announced }) => announced);
  const { changes, markTold } = useRestingChanges();
  const { isExplored } = useAtlasStore();
  // What a presented step changes is the step's own, and that has been said.
  const isOfStep = useView((view) => view.story !== undefined && !isExplored(view));
  useEffect(() => {
    if (isOfStep && changes.length > 0) markTold();
  }, [isOfStep, changes, markTold]);
  return (
    <>
      <div role="status" aria-live="polite" className="visually-hidden">
        <span key={nth}>{text}</span>
      </div>
      {changes.length === 0 || isOfStep ? null : <Telling changes={changes} opening={opening} onTold={markTold} />}
      <MapWalk opening={opening} />
    </>
  );
}

interface TellingProps {
  readonly changes: readonly Change[];
  readonly opening: Camera;
  readonly onTold: () => void;
}

/** Mounted for a moment: gathers the facts that changes call for, says them, and goes. */
function Telling({ changes, opening, onTold }: TellingProps) {
  const { language, text } = useText();
  const twinText = useTwinText();
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const filter = useEventFilter();
  const needsFeatures = changes.some(({ type }) => type !== "time" && type !== "filter");
  const { files, isSettled } = useTwinFiles(needsFeatures);
  const features = useDrawnFeatures(files);
  const describing = useDescribing(files);
  const memberships = useCurrentMemberships();
  const { data: allMemberships } = useFile("memberships");
  const { sight } = useSight(opening);
  const isReady = !needsFeatures || isSettled;

  useEffect(() => {
    if (!isReady) return;
    const entries = files.index?.entries ?? [];
    const told = whatToSay(
      changes,
      {
        featuresInView: features().filter((feature) => isInView(feature, sight)).length,
        placeName: placeText(sight, files, language),
        eventCount: entries.filter((entry) => passes(entry, filter)).length,
        allEventCount: entries.length,
        membership: countMembership(allMemberships ?? [], filter.time.to),
        selected:
          selection === undefined
            ? undefined
            : describeSelection(selection, { ...describing, memberships }, { filter, sight }),
      },
      { language, twinText, layerNames: text.layerNames },
    );
    onTold();
    if (told !== "") store.announce(told);
  });
  return null;
}

/** Alt with an arrow key on the map walks what is drawn; its registers are fetched at the first such key. */
function MapWalk({ opening }: { opening: Camera }) {
  const [isWanted, setWanted] = useState(false);
  useMapWalk(opening, isWanted, () => setWanted(true));
  return null;
}
