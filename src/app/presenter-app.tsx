import "../present/present.css";
import { useEffect } from "react";
import { deckKey, parseDeckRef } from "../domain/deck-ref.ts";
import { clampStep } from "../domain/story.ts";
import { areSingleKeysOn } from "../find/shortcuts.ts";
import { DeckFailure } from "../present/deck-failure.tsx";
import { PresenterView } from "../present/presenter-view.tsx";
import { usePresenterKeys } from "../present/use-presenter-keys.ts";
import { usePresenterLink } from "../present/use-presenter-link.ts";
import { goToStep, present } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { useSlideSurroundings } from "./slide-surroundings.ts";
import { useDeck } from "./use-deck.ts";
import { useTheme } from "./use-theme.ts";

const NO_STORY = { kind: "story", id: "none" } as const;

/** The presenter's own window: it follows the audience's, and steps it. */
export function PresenterApp({ session }: { session: string }) {
  const { language, text } = useText();
  const store = useAtlasStore();
  useTheme();
  const { link, send } = usePresenterLink(session);
  const deckRef = useView((view) => view.story) ?? NO_STORY;
  const step = useView((view) => view.step);
  const state = useDeck(deckRef, language);
  const surroundings = useSlideSurroundings();
  const told = link.state;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (state.type !== "loading")
      document.documentElement.dataset["atlas"] = state.type === "failed" ? "error" : "ready";
  }, [state.type]);
  // The audience's window says what is shown; this one's address follows, so that a reload finds it again.
  useEffect(() => {
    if (told === undefined) return;
    const ref = parseDeckRef(told.deckKey);
    const { story } = store.api.getState().view;
    if (ref !== undefined && (story === undefined || deckKey(story) !== told.deckKey))
      store.apply(present(ref, told.step));
    else store.apply(goToStep(told.step));
  }, [told, store]);

  const count = state.type === "ready" ? state.deck.slides.length : 0;
  const go = (wanted: number): void => {
    const next = clampStep({ steps: Array.from({ length: count }) }, wanted);
    // Without the other window the notes can still be leafed through.
    if (link.contact === "linked") send({ type: "go", step: next });
    else store.apply(goToStep(next));
  };
  usePresenterKeys({
    step,
    count,
    areLettersOn: areSingleKeysOn,
    onGo: go,
    onBlank: (colour) => send({ type: "blank", colour: told?.blank === colour ? undefined : colour }),
  });

  if (state.type === "loading") {
    return (
      <p className="present-loading" role="status">
        {text.states.loading}
      </p>
    );
  }
  if (state.type !== "ready") {
    return (
      <main>
        <DeckFailure
          deckRef={deckRef}
          problem={state.type}
          onRetry={state.type === "failed" ? state.retry : () => undefined}
          onStart={(ref) => store.apply(present(ref))}
        />
      </main>
    );
  }
  const href = `?${new URLSearchParams({ story: deckKey(deckRef), step: String(step), lang: language })}`;
  return (
    <PresenterView
      deck={state.deck}
      step={clampStep({ steps: state.deck.slides }, step)}
      link={link}
      surroundings={surroundings}
      send={send}
      onGo={go}
      audienceHref={href}
    />
  );
}
