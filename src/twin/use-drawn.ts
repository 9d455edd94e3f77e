import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import type { Camera } from "../domain/camera.ts";
import { disputesAsOf } from "../domain/disputes.ts";
import { type DrawnFeature, drawnFeatures } from "../domain/drawn-features.ts";
import { type Membership, membershipsAsOf } from "../domain/membership.ts";
import { type Sight, sightOf } from "../domain/sight.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import type { Describing } from "./describe-feature.ts";
import type { TwinFiles } from "./twin-files.ts";
import { useTwinText } from "./twin-text.ts";

const NO_MEMBERSHIPS: ReadonlyMap<string, Membership> = new Map();

/** All that the map draws now, wherever it looks; worked out when asked for, since time may be passing. */
export function useDrawnFeatures(files: TwinFiles): () => readonly DrawnFeature[] {
  const layers = useView((view) => view.layers);
  const filter = useEventFilter();
  return useMemo(() => {
    let features: readonly DrawnFeature[] | undefined;
    return () => {
      const disputes = disputesAsOf(files.disputed?.values() ?? [], filter.time.to);
      features ??= drawnFeatures(files, { layers, filter, disputes });
      return features;
    };
  }, [files, layers, filter]);
}

/** The legal states in the CSTO on the window's last day. */
export function useCurrentMemberships(): ReadonlyMap<string, Membership> {
  const to = useView((view) => view.time.to);
  const { data } = useFile("memberships");
  return useMemo(() => (data === undefined ? NO_MEMBERSHIPS : membershipsAsOf(data, "CSTO", to)), [data, to]);
}

/** What descriptions are put together from: legal states only while the map draws them. */
export function useDescribing(files: TwinFiles): Describing {
  const { language, text } = useText();
  const twinText = useTwinText();
  const areStatesDrawn = useView((view) => view.layers.has("member-states"));
  const current = useCurrentMemberships();
  const day = useView((view) => view.time.to);
  const memberships = areStatesDrawn ? current : NO_MEMBERSHIPS;
  return useMemo(
    () => ({ language, text, twinText, files, memberships, day }),
    [language, text, twinText, files, memberships, day],
  );
}

/** What is seen now: by the map, or, where there is none, by the camera of the address or the opening one. */
export function useSight(opening: Camera): { readonly sight: Sight; readonly hasMap: boolean } {
  const seen = useTransient(({ sight }) => sight);
  const camera = useView((view) => view.camera) ?? opening;
  const fallback = useMemo(
    () => sightOf(camera, { widthPx: window.innerWidth, heightPx: Math.max(200, window.innerHeight - 200) }),
    [camera],
  );
  return { sight: seen ?? fallback, hasMap: seen !== undefined };
}
