import "../present/present.css";
import { useRef } from "react";
import { type DeckRef, deckKey } from "../domain/deck-ref.ts";
import type { MapController } from "../map/controller.ts";
import { DeckFailure } from "../present/deck-failure.tsx";
import { usePresentText } from "../present/present-text.ts";
import { present, stopPresenting } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { useFocusVisit } from "../ui/use-focus-visit.ts";
import { Presentation } from "./presentation.tsx";
import { type DeckState, useDeck } from "./use-deck.ts";
import { useEscape } from "./use-escape.ts";
import { useStaging } from "./use-staging.ts";

interface Props {
  readonly deckRef: DeckRef;
  readonly controller: MapController | undefined;
  /** Where the legend is put while presenting. */
  readonly onLegendSlot: (slot: HTMLElement | null) => void;
}

/** What the address names as its story, over the map: as slides, as a page, or why it is not there. */
export function PresentHost({ deckRef, controller, onLegendSlot }: Props) {
  const { language } = useText();
  const area = useRef<HTMLDivElement>(null);
  const state = useDeck(deckRef, language);
  useFocusVisit({
    area,
    target: () => firstOf(area.current, ["[aria-current] .slide-title", ".slide-title", ".present-loading"]),
    contentKey: `${deckKey(deckRef)} ${state.type}`,
  });
  return (
    <div ref={area} className="presentation">
      {state.type === "ready" ? (
        <Presentation deck={state.deck} controller={controller} onLegendSlot={onLegendSlot} />
      ) : (
        <NoDeck deckRef={deckRef} state={state} />
      )}
    </div>
  );
}

/** While the deck is on its way, or where it will never come. */
function NoDeck({ deckRef, state }: { deckRef: DeckRef; state: Exclude<DeckState, { type: "ready" }> }) {
  const text = usePresentText();
  const store = useAtlasStore();
  const isTopMost = useView(({ selection, page, compare }) => (selection ?? page ?? compare) === undefined);
  const exit = () => store.apply(stopPresenting);
  useEscape(exit, isTopMost);
  useStaging({ isSettled: state.type !== "loading", hasFailed: state.type === "failed", slide: undefined });
  return (
    <>
      <section className="presenter" aria-label={text.deck} aria-busy={state.type === "loading"}>
        {state.type === "loading" ? (
          <p className="slide-card present-loading" role="status" tabIndex={-1}>
            {text.loading}
          </p>
        ) : (
          <DeckFailure
            deckRef={deckRef}
            problem={state.type}
            onRetry={state.type === "failed" ? state.retry : exit}
            onStart={(ref) => store.apply(present(ref))}
          />
        )}
      </section>
      <nav className="present-bar" aria-label={text.bar}>
        <button type="button" className="plain-button" onClick={exit}>
          {text.exit}
        </button>
      </nav>
    </>
  );
}

function firstOf(area: HTMLElement | null, selectors: readonly string[]): HTMLElement | undefined {
  return selectors.flatMap((selector) => area?.querySelector<HTMLElement>(selector) ?? [])[0];
}
