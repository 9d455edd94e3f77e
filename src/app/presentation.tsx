import "../present/overlays.css";
import { type RefObject, useEffect, useRef } from "react";
import type { Deck, Slide } from "../deck/deck.ts";
import { deckKey } from "../domain/deck-ref.ts";
import { clampStep } from "../domain/story.ts";
import type { MapController } from "../map/controller.ts";
import { BlankScreen } from "../present/blank-screen.tsx";
import { useIsFullScreen, useWakeLock } from "../present/full-screen.ts";
import { Overview } from "../present/overview.tsx";
import { PresentBar } from "../present/present-bar.tsx";
import { PresentKeysDialog } from "../present/present-keys-dialog.tsx";
import { usePresentText } from "../present/present-text.ts";
import { ScrollArticle } from "../present/scroll-article.tsx";
import { SlideCard, SlideDate } from "../present/slide-card.tsx";
import { Spotlight, type SpotlightHandle } from "../present/spotlight.tsx";
import { useIdle } from "../present/use-idle.ts";
import { type Overlays, useOverlays } from "../present/use-overlays.ts";
import { useSwipe } from "../present/use-swipe.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { useSlideSurroundings } from "./slide-surroundings.ts";
import { StoriesHost } from "./stories-host.tsx";
import { useCameraMotion } from "./use-camera-motion.ts";
import { useActionKeys, usePresentActions } from "./use-present-actions.ts";
import { useStaging } from "./use-staging.ts";
import { useStepCamera } from "./use-step-camera.ts";

interface Props {
  readonly deck: Deck;
  readonly controller: MapController | undefined;
  readonly onLegendSlot: (slot: HTMLElement | null) => void;
}

/** A deck on the live map. */
export function Presentation({ deck, controller, onLegendSlot }: Props) {
  const wanted = useView((view) => view.step);
  const step = clampStep({ steps: deck.slides }, wanted);
  const slide = deck.slides[step - 1];
  return slide === undefined ? null : (
    <Step deck={deck} slide={slide} step={step} controller={controller} onLegendSlot={onLegendSlot} />
  );
}

interface StepProps extends Props {
  readonly slide: Slide;
  readonly step: number;
}

function Step({ deck, slide, step, controller, onLegendSlot }: StepProps) {
  const text = usePresentText();
  const { language } = useText();
  const store = useAtlasStore();
  const surroundings = useSlideSurroundings();
  const mode = useView((view) => view.mode);
  const isEmbedded = useView((view) => view.embed);
  const isExplored = useView(store.isExplored);
  const isCovered = useView((view) => (view.selection ?? view.page ?? view.compare) !== undefined);
  const [motion, setMotion] = useCameraMotion();
  const isFullScreen = useIsFullScreen();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const spotlight = useRef<SpotlightHandle>(null);

  useStaging({ slide, isSettled: true, hasFailed: false });
  const { fly } = useStepCamera({
    controller,
    frame: slide.view.frame,
    stepKey: `${deckKey(deck.ref)} ${slide.id} ${mode}`,
    isSmooth: motion === "smooth",
  });
  const overlays = useOverlays();
  const presented = { deck, slide, step, controller, overlays, fly, setMotion };
  const presenting = usePresentActions(presented);
  const { actions, kiosk } = presenting;
  useActionKeys({ presented, presenting, body, spotlight, isCovered });
  useStepTold({ deck, slide, step, card, heading, body, isQuiet: kiosk.seconds !== undefined && !kiosk.isPaused });
  useSwipe(card, (by) => actions.goTo(step + by));
  useWakeLock(isFullScreen || kiosk.seconds !== undefined);
  const isIdle = useIdle(isFullScreen);

  return (
    <>
      <section className="present-furniture" aria-label={text.furniture}>
        {mode === "slides" ? <SlideDate slide={slide} language={language} /> : null}
        <details
          className="present-legend"
          open={overlays.isLegendOpen}
          onToggle={({ currentTarget }) => overlays.setLegendOpen(currentTarget.open)}
        >
          <summary>{text.legend}</summary>
          <div ref={onLegendSlot} />
        </details>
      </section>
      <section ref={card} className={`presenter is-${mode}`} aria-label={text.deck}>
        {isEmbedded ? null : <h1 className="visually-hidden">{deck.title}</h1>}
        {mode === "scroll" ? (
          <ScrollArticle deck={deck} step={step} onStep={actions.goTo} {...surroundings} />
        ) : (
          <SlideCard deck={deck} step={step} headingRef={heading} bodyRef={body} {...surroundings} />
        )}
      </section>
      <PresentBar
        actions={actions}
        isIdle={isIdle}
        state={{
          step,
          count: deck.slides.length,
          digits: overlays.digits,
          isExplored,
          isFullScreen,
          canFullScreen: document.fullscreenEnabled,
          isSpotlightOn: overlays.isSpotlightOn,
          kioskSeconds: kiosk.seconds,
          isKioskPaused: kiosk.isPaused,
          mode,
          motion,
        }}
      />
      <OverStep deck={deck} step={step} overlays={overlays} spotlight={spotlight} onStep={actions.goTo} />
    </>
  );
}

interface OverProps {
  readonly deck: Deck;
  readonly step: number;
  readonly overlays: Overlays;
  readonly spotlight: RefObject<SpotlightHandle | null>;
  readonly onStep: (step: number) => void;
}

/** What lies over a step for a while. */
function OverStep({ deck, step, overlays, spotlight, onStep }: OverProps) {
  const { dialog, blank, notice } = overlays;
  const close = () => overlays.setDialog(undefined);
  return (
    <>
      {notice === undefined ? null : (
        <p className="present-notice notice" role="alert">
          {notice}
        </p>
      )}
      {overlays.isSpotlightOn ? <Spotlight ref={spotlight} /> : null}
      {dialog === "overview" ? <Overview deck={deck} step={step} onChoose={onStep} onClose={close} /> : null}
      {dialog === "keys" ? <PresentKeysDialog onClose={close} /> : null}
      {dialog === "stories" ? <StoriesHost onClose={close} /> : null}
      {blank === undefined ? null : <BlankScreen colour={blank} onEnd={() => overlays.setBlank(undefined)} />}
    </>
  );
}

interface Told {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly step: number;
  readonly card: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly body: RefObject<HTMLElement | null>;
  /** Nobody has asked for this step: it came by itself. */
  readonly isQuiet: boolean;
}

/** Says each step aloud, puts its text to the beginning, and the focus on its heading where it was in the text. */
function useStepTold({ deck, slide, step, card, heading, body, isQuiet }: Told): void {
  const { announce } = useAtlasStore();
  const text = usePresentText();
  const told = useRef("");
  const mode = useView((view) => view.mode);
  useEffect(() => {
    const key = `${deckKey(deck.ref)} ${slide.id}`;
    if (told.current === key) return;
    const isFirst = told.current === "";
    told.current = key;
    if (!isQuiet) announce(text.announce(step, deck.slides.length, slide.title));
    if (mode === "scroll" || isFirst) return;
    body.current?.scrollTo({ top: 0 });
    if (card.current?.contains(document.activeElement) === true) heading.current?.focus({ preventScroll: true });
  });
}
