import type { RefObject } from "react";
import type { Deck, Slide } from "../deck/deck.ts";
import { deckKey } from "../domain/deck-ref.ts";
import { clampStep } from "../domain/story.ts";
import { areSingleKeysOn } from "../find/shortcuts.ts";
import type { MapController } from "../map/controller.ts";
import { setFullScreen, useIsFullScreen } from "../present/full-screen.ts";
import type { BarActions, CameraMotion } from "../present/present-bar.tsx";
import { usePresentText } from "../present/present-text.ts";
import { runAction } from "../present/run-action.ts";
import type { SpotlightHandle } from "../present/spotlight.tsx";
import { useAudienceLink } from "../present/use-audience-link.ts";
import { useKiosk } from "../present/use-kiosk.ts";
import type { Overlays } from "../present/use-overlays.ts";
import { usePresentKeys } from "../present/use-present-keys.ts";
import { setKiosk, setMode, stopPresenting } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { ViewState } from "../state/view-state.ts";
import { openPresenterWindow } from "./presenter-window.ts";
import { slideBase, toStep } from "./slide-base.ts";
import { useEscape } from "./use-escape.ts";

const DEFAULT_KIOSK_SECONDS = 20;
const LINE_PX = 56;

interface Presented {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly step: number;
  readonly controller: MapController | undefined;
  readonly overlays: Overlays;
  readonly fly: () => void;
  readonly setMotion: (motion: CameraMotion) => void;
}

interface Presenting {
  readonly actions: BarActions;
  readonly kiosk: { readonly seconds: number | undefined; readonly isPaused: boolean };
}

/** What can be done while presenting, by whoever asks: buttons, the presenter's window, the clock. */
export function usePresentActions(presented: Presented): Presenting {
  const { deck, slide, step, controller, overlays, fly, setMotion } = presented;
  const text = usePresentText();
  const store = useAtlasStore();
  const seconds = useView((view) => view.kiosk);
  const isExplored = useView(store.isExplored);
  const isFullScreen = useIsFullScreen();

  const goTo = (wanted: number): void => {
    const next = clampStep({ steps: deck.slides }, wanted);
    if (next !== step || store.isExplored(store.api.getState().view)) store.apply(toStep(slideBase(slide.view), next));
  };
  const returnToStep = (): void => {
    store.apply(toStep(slideBase(slide.view), step));
    fly();
  };
  const exit = (): void => {
    void setFullScreen(false);
    const camera = controller === undefined ? undefined : cameraNow(controller);
    store.apply((view) => ({ ...stopPresenting(view), camera: view.camera ?? camera }));
  };
  const { isPaused, togglePause } = useKiosk({
    secondsPerStep: seconds,
    step,
    count: deck.slides.length,
    onStep: goTo,
  });
  const { session } = useAudienceLink(
    { deckKey: deckKey(deck.ref), step, blank: overlays.blank, isExplored },
    {
      goTo: (wanted) => {
        overlays.setBlank(undefined);
        goTo(wanted);
      },
      blank: overlays.setBlank,
      returnToStep,
    },
  );
  const openPresenter = (): void => {
    const isOpen = openPresenterWindow(session, store.api.getState().view);
    overlays.setNotice(isOpen ? undefined : text.presenterBlocked);
  };
  return {
    actions: {
      goTo,
      exit,
      returnToStep,
      openPresenter,
      openOverview: () => overlays.setDialog("overview"),
      blank: overlays.setBlank,
      toggleSpotlight: () => overlays.setSpotlightOn(!overlays.isSpotlightOn),
      toggleFullScreen: () => void setFullScreen(!isFullScreen),
      openStories: () => overlays.setDialog("stories"),
      openKeys: () => overlays.setDialog("keys"),
      setKiosk: (wanted) => store.apply(setKiosk(wanted)),
      toggleKioskPause: togglePause,
      setMode: (wanted) => store.apply(setMode(wanted)),
      setMotion,
    },
    kiosk: { seconds, isPaused },
  };
}

interface Keyed {
  readonly presented: Presented;
  readonly presenting: Presenting;
  readonly body: RefObject<HTMLElement | null>;
  readonly spotlight: RefObject<SpotlightHandle | null>;
  /** Something that the reader has opened lies over the step, and takes Escape first. */
  readonly isCovered: boolean;
}

/** The same by keys and clickers, and Escape for the top-most thing. */
export function useActionKeys({ presented, presenting, body, spotlight, isCovered }: Keyed): void {
  const { deck, step, controller, overlays } = presented;
  const { actions, kiosk } = presenting;
  const { blank, setBlank } = overlays;
  const isFullScreen = useIsFullScreen();
  const isScrolling = useView((view) => view.mode) === "scroll";
  usePresentKeys({
    isActive: true,
    isScrolling,
    isSpotlightOn: overlays.isSpotlightOn,
    areLettersOn: areSingleKeysOn,
    digits: overlays.digits,
    onDigits: overlays.setDigits,
    onAction: (action) => {
      // Whatever key it is, it takes a blank screen away.
      if (blank !== undefined) setBlank(undefined);
      runAction(action, {
        stepBy: (by) => actions.goTo(step + by),
        goTo: actions.goTo,
        goToLast: () => actions.goTo(deck.slides.length),
        blank: (colour) => setBlank(blank === colour ? undefined : colour),
        simple: {
          overview: actions.openOverview,
          "full-screen": actions.toggleFullScreen,
          start: () => void setFullScreen(true),
          presenter: actions.openPresenter,
          spotlight: actions.toggleSpotlight,
          legend: () => overlays.setLegendOpen(!overlays.isLegendOpen),
          kiosk: () => actions.setKiosk(kiosk.seconds === undefined ? DEFAULT_KIOSK_SECONDS : undefined),
          return: actions.returnToStep,
          help: actions.openKeys,
        },
        pan: (right, down) => controller?.panBy(right, down),
        scroll: (lines) => body.current?.scrollBy({ top: lines * LINE_PX }),
        moveSpotlight: (rightPx, downPx) => spotlight.current?.moveBy(rightPx, downPx),
        sizeSpotlight: (by) => spotlight.current?.resize(by),
      });
    },
  });
  useEscape(
    () => {
      if (overlays.closeTopMost()) return;
      if (isFullScreen) void setFullScreen(false);
      else actions.exit();
    },
    !isCovered || blank !== undefined,
  );
}

function cameraNow(controller: MapController): ViewState["camera"] {
  let now: ViewState["camera"];
  controller.watchCamera((camera) => {
    now = camera;
  })();
  return now;
}
