import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import type { Camera } from "../domain/camera.ts";
import { isInView } from "../domain/drawn-features.ts";
import { passes } from "../domain/event-index.ts";
import { summariseView } from "../domain/view-summary.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { placeText } from "./place-text.ts";
import { summaryText } from "./summary-text.ts";
import { useTwinFiles } from "./twin-files.ts";
import { useTwinText } from "./twin-text.ts";
import { useDrawnFeatures, useSight } from "./use-drawn.ts";

/** The view in prose, ready to be copied. */
export function ViewDescription({ opening }: { opening: Camera }) {
  const { text } = useText();
  const twinText = useTwinText();
  const store = useAtlasStore();
  const description = useDescription(opening);
  if (description === undefined) return <p className="soft">{text.states.loading}</p>;
  const copy = (): void => {
    const written = navigator.clipboard?.writeText(description) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => store.announce(twinText.say.copied),
      () => store.announce(twinText.say.copyFailed),
    );
  };
  return (
    <>
      <p className="view-description-text">{description}</p>
      <button type="button" className="plain-button" onClick={copy}>
        {twinText.summary.copy}
      </button>
    </>
  );
}

function useDescription(opening: Camera): string | undefined {
  const { language, text } = useText();
  const layers = useView((view) => view.layers);
  const filter = useEventFilter();
  const memberships = useFile("memberships");
  const { files, isSettled } = useTwinFiles(true);
  const features = useDrawnFeatures(files);
  const { sight, hasMap } = useSight(opening);
  return useMemo(() => {
    if (!isSettled || files.index === undefined || memberships.data === undefined) return undefined;
    const summary = summariseView({
      entries: files.index.entries.filter((entry) => passes(entry, filter)),
      memberships: memberships.data,
      window: filter.time,
    });
    return summaryText(summary, {
      language,
      countryName: (code) => files.countries?.get(code)?.name[language] ?? code,
      map: hasMap
        ? {
            placeName: placeText(sight, files, language),
            features: features().filter((feature) => isInView(feature, sight)).length,
          }
        : undefined,
      layers: [...layers].map((layer) => text.layerNames[layer]),
    });
  }, [isSettled, files, memberships.data, filter, language, text, hasMap, sight, features, layers]);
}
