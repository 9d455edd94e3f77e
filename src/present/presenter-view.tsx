import "./presenter.css";
import { useEffect, useState } from "react";
import type { Deck, Slide } from "../deck/deck.ts";
import { useText } from "../text/use-text.ts";
import { PresentIcon } from "./present-icon.tsx";
import { usePresentText } from "./present-text.ts";
import { usePresenterText } from "./presenter-text.ts";
import { SlideContent, SlideDate, type SlideSurroundings } from "./slide-card.tsx";
import { formatElapsed } from "./talk-clock.ts";
import type { PresenterLink, TalkMessage } from "./talk-link.ts";
import { useTalkClock } from "./use-talk-clock.ts";

interface Props {
  readonly deck: Deck;
  readonly step: number;
  readonly link: PresenterLink;
  readonly surroundings: SlideSurroundings;
  readonly send: (message: TalkMessage) => void;
  readonly onGo: (step: number) => void;
  /** Address of the presentation at this step, for another window. */
  readonly audienceHref: string;
}

/** What only the speaker sees: notes, the step at hand and the next one, and the time. */
export function PresenterView({ deck, step, link, surroundings, send, onGo, audienceHref }: Props) {
  const text = usePresentText();
  const own = usePresenterText();
  const slide = deck.slides[step - 1];
  const next = deck.slides[step];
  useEffect(() => {
    document.title = own.title(deck.title);
  }, [own, deck.title]);
  const blank = link.state?.blank;
  return (
    <div className="talk">
      <header className="talk-header">
        <h1>{own.title(deck.title)}</h1>
        <p className={`talk-contact is-${link.contact}`} role="status">
          {own.contact[link.contact]}
          {link.contact === "linked" && link.state?.isExplored === true ? ` · ${own.explored}` : ""}
        </p>
        <Clocks />
      </header>
      {link.contact === "gone" ? (
        <p className="notice talk-gone">
          {own.goneHint}{" "}
          <a href={audienceHref} target="_blank" rel="noopener">
            {own.openAudience}
          </a>
        </p>
      ) : null}
      <main className="talk-main">
        <Notes slide={slide} />
        <div className="talk-slides">
          {slide === undefined ? null : <Preview label={own.current} slide={slide} surroundings={surroundings} />}
          {next === undefined ? (
            <p className="soft">{own.last}</p>
          ) : (
            <Preview label={own.next} slide={next} surroundings={surroundings} isSmall />
          )}
        </div>
      </main>
      <nav className="present-bar talk-bar" aria-label={text.bar}>
        <div className="present-bar-steps">
          <button type="button" className="plain-button" aria-disabled={step <= 1} onClick={() => onGo(step - 1)}>
            <PresentIcon name="previous" /> {text.previous}
          </button>
          <span className="present-counter">{text.counter(step, deck.slides.length)}</span>
          <button
            type="button"
            className="plain-button is-strong"
            aria-disabled={step >= deck.slides.length}
            onClick={() => onGo(step + 1)}
          >
            {text.next} <PresentIcon name="next" />
          </button>
        </div>
        <JumpList deck={deck} step={step} onGo={onGo} />
        <div className="present-bar-side is-end">
          {link.state?.isExplored === true ? (
            <button type="button" className="plain-button" onClick={() => send({ type: "return" })}>
              {own.returnToStep}
            </button>
          ) : null}
          {blank === undefined ? (
            <>
              <button type="button" className="plain-button" onClick={() => send({ type: "blank", colour: "black" })}>
                {own.black}
              </button>
              <button type="button" className="plain-button" onClick={() => send({ type: "blank", colour: "white" })}>
                {own.white}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="plain-button is-strong"
              onClick={() => send({ type: "blank", colour: undefined })}
            >
              {own.showAgain}
            </button>
          )}
        </div>
      </nav>
    </div>
  );
}

function Clocks() {
  const { language } = useText();
  const own = usePresenterText();
  const { nowMs, elapsed, isPaused, toggle, reset } = useTalkClock();
  const clock = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru", { hour: "2-digit", minute: "2-digit" });
  return (
    <div className="talk-clocks">
      <p>
        <span className="visually-hidden">{own.clock}: </span>
        {clock.format(nowMs)}
      </p>
      <p className="talk-elapsed">
        <span className="visually-hidden">{own.elapsed}: </span>
        {formatElapsed(elapsed)}
      </p>
      <button type="button" className="plain-button" onClick={toggle}>
        {isPaused ? own.resume : own.pause}
      </button>
      <button type="button" className="plain-button" onClick={reset}>
        {own.reset}
      </button>
    </div>
  );
}

const LEAST_NOTES_PX = 16;
const MOST_NOTES_PX = 48;

function Notes({ slide }: { slide: Slide | undefined }) {
  const own = usePresenterText();
  const [sizePx, setSizePx] = useState(24);
  const paragraphs = (slide?.notes ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <section className="talk-notes" aria-label={own.notes}>
      <div className="talk-notes-head">
        <h2>{own.notes}</h2>
        <button
          type="button"
          className="plain-button"
          aria-label={own.smaller}
          onClick={() => setSizePx(Math.max(LEAST_NOTES_PX, sizePx - 2))}
        >
          A−
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={own.larger}
          onClick={() => setSizePx(Math.min(MOST_NOTES_PX, sizePx + 2))}
        >
          A+
        </button>
      </div>
      <section
        className="talk-notes-text"
        key={slide?.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
        aria-label={own.notes}
        style={{ fontSize: sizePx }}
      >
        {paragraphs.length === 0 ? <p className="soft">{own.noNotes}</p> : null}
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </section>
  );
}

interface PreviewProps {
  readonly label: string;
  readonly slide: Slide;
  readonly surroundings: SlideSurroundings;
  readonly isSmall?: boolean;
}

/** The slide as the audience reads it, smaller; its links lead nowhere from here. */
function Preview({ label, slide, surroundings, isSmall = false }: PreviewProps) {
  return (
    <section className={isSmall ? "talk-slide is-next" : "talk-slide"} aria-label={label}>
      <p className="talk-slide-label">{label}</p>
      <div className="talk-slide-body" inert>
        <SlideDate slide={slide} language={surroundings.language} />
        <SlideContent slide={slide} {...surroundings} />
      </div>
    </section>
  );
}

function JumpList({ deck, step, onGo }: { deck: Deck; step: number; onGo: (step: number) => void }) {
  const own = usePresenterText();
  return (
    <label className="present-choice talk-jump">
      {own.jump}
      <select value={step} onChange={(event) => onGo(Number(event.target.value))}>
        {deck.slides.map((slide, index) => (
          <option key={slide.id} value={index + 1}>
            {index + 1}. {slide.title}
          </option>
        ))}
      </select>
    </label>
  );
}
