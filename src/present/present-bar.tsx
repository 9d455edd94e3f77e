import { type ReactNode, useId, useRef } from "react";
import { useAtlasStore } from "../state/use-store.ts";
import type { PresentMode } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { PresentIcon, type PresentIconName } from "./present-icon.tsx";
import { usePresentText } from "./present-text.ts";

export const KIOSK_CHOICES = [10, 20, 40] as const;

export type CameraMotion = "smooth" | "none";

/** What the bar shows. */
export interface BarState {
  readonly step: number;
  readonly count: number;
  /** The number being typed; empty for none. */
  readonly digits: string;
  readonly isExplored: boolean;
  readonly isFullScreen: boolean;
  readonly canFullScreen: boolean;
  readonly isSpotlightOn: boolean;
  readonly kioskSeconds: number | undefined;
  readonly isKioskPaused: boolean;
  readonly mode: PresentMode;
  readonly motion: CameraMotion;
}

/** What the bar's buttons do. */
export interface BarActions {
  readonly goTo: (step: number) => void;
  readonly exit: () => void;
  readonly returnToStep: () => void;
  readonly openOverview: () => void;
  readonly blank: (colour: "black" | "white") => void;
  readonly toggleSpotlight: () => void;
  readonly toggleFullScreen: () => void;
  readonly openPresenter: () => void;
  readonly openStories: () => void;
  readonly openKeys: () => void;
  readonly setKiosk: (seconds: number | undefined) => void;
  readonly toggleKioskPause: () => void;
  readonly setMode: (mode: PresentMode) => void;
  readonly setMotion: (motion: CameraMotion) => void;
}

interface Props {
  readonly state: BarState;
  readonly actions: BarActions;
  /** Nobody has moved for a while in full screen: the bar hides, unless the keyboard is in it. */
  readonly isIdle: boolean;
}

/** All that can be done while presenting, as buttons. */
export function PresentBar({ state, actions, isIdle }: Props) {
  const text = usePresentText();
  const { step, count, mode } = state;
  return (
    <nav className={isIdle ? "present-bar is-idle" : "present-bar"} aria-label={text.bar}>
      <div className="present-bar-side">
        <button type="button" className="plain-button" onClick={actions.exit}>
          <Icon name="close" /> {text.exit}
        </button>
        {state.isExplored ? (
          <button type="button" className="plain-button is-strong" onClick={actions.returnToStep}>
            <PresentIcon name="back" /> {text.backToStep}
          </button>
        ) : null}
      </div>
      <div className="present-bar-steps">
        {/* Not disabled at the ends: a button that is loses the focus, and the keyboard its place. */}
        <button type="button" className="plain-button" aria-disabled={step <= 1} onClick={() => actions.goTo(step - 1)}>
          <PresentIcon name="previous" /> {text.previous}
        </button>
        <span className="present-counter" title={text.step(step, count)}>
          {state.digits === "" ? text.counter(step, count) : `→ ${state.digits}`}
        </span>
        <button
          type="button"
          className="plain-button is-strong"
          aria-disabled={step >= count}
          onClick={() => actions.goTo(step + 1)}
        >
          {text.next} <PresentIcon name="next" />
        </button>
      </div>
      <div className="present-bar-side is-end">
        {state.kioskSeconds === undefined ? null : (
          <button type="button" className="plain-button" data-kiosk-control onClick={actions.toggleKioskPause}>
            <Icon name={state.isKioskPaused ? "play" : "pause"} /> {state.isKioskPaused ? text.resume : text.pause}
          </button>
        )}
        <Tool label={text.overview} icon="overview" onPress={actions.openOverview} />
        {mode === "scroll" ? null : (
          <>
            <Tool label={text.black} icon="blank" onPress={() => actions.blank("black")} />
            <Tool
              label={text.spotlight}
              icon="spotlight"
              isOn={state.isSpotlightOn}
              onPress={actions.toggleSpotlight}
            />
            <Tool label={text.presenter} icon="presenter" onPress={actions.openPresenter} />
          </>
        )}
        {state.canFullScreen ? (
          <Tool
            label={state.isFullScreen ? text.leaveFullScreen : text.fullScreen}
            icon={state.isFullScreen ? "shrink" : "expand"}
            onPress={actions.toggleFullScreen}
          />
        ) : null}
        <Options state={state} actions={actions} />
      </div>
    </nav>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: PresentIconName;
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, icon, isOn, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      onClick={onPress}
    >
      <PresentIcon name={icon} />
    </button>
  );
}

/** What is chosen once rather than at every step. The platform's popover closes on Escape and on a click elsewhere. */
function Options({ state, actions }: { state: BarState; actions: BarActions }) {
  const text = usePresentText();
  const { text: messages } = useText();
  const store = useAtlasStore();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const closing = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  const { mode, motion, kioskSeconds } = state;
  const kiosks = [...new Set([...KIOSK_CHOICES, ...(kioskSeconds === undefined ? [] : [kioskSeconds])])];
  return (
    <>
      <button type="button" className="icon-button" aria-label={text.more} title={text.more} popoverTarget={id}>
        <Icon name="settings" />
      </button>
      <div id={id} className="menu present-menu" popover="auto" ref={menu}>
        <div className="menu-group">
          <Choice
            label={text.kiosk}
            value={String(kioskSeconds ?? 0)}
            options={[
              ["0", text.kioskOff],
              ...kiosks.map((seconds) => [String(seconds), text.kioskSeconds(seconds)] as const),
            ]}
            onChoose={(value) => actions.setKiosk(value === "0" ? undefined : Number(value))}
          />
          <Choice
            label={text.motion}
            value={motion}
            options={[
              ["smooth", text.motions.smooth],
              ["none", text.motions.none],
            ]}
            onChoose={(value) => actions.setMotion(value === "none" ? "none" : "smooth")}
          />
        </div>
        <div className="menu-group">
          <MenuButton onPress={closing(() => actions.setMode(mode === "scroll" ? "slides" : "scroll"))}>
            {mode === "scroll" ? text.asSlides : text.readAsPage}
          </MenuButton>
          <MenuButton onPress={closing(() => actions.blank("white"))}>{text.white}</MenuButton>
          <MenuButton onPress={closing(actions.openStories)}>{text.stories}</MenuButton>
          <MenuButton onPress={closing(() => store.export("deck"))}>{messages.controls.export}</MenuButton>
          <MenuButton onPress={closing(actions.openKeys)}>{text.keys}</MenuButton>
        </div>
      </div>
    </>
  );
}

function MenuButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="plain-button" onClick={onPress}>
      {children}
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className="present-choice">
      {label}
      <select value={value} data-kiosk-control onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
