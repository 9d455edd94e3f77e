import "./scroll-article.css";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Deck } from "../deck/deck.ts";
import { SlideContent, type SlideSurroundings } from "./slide-card.tsx";
import { windowLabel } from "./window-label.ts";

interface Props extends SlideSurroundings {
  readonly deck: Deck;
  readonly step: number;
  /** The step whose text has come into view. */
  readonly onStep: (step: number) => void;
}

/** A deck as an article: whatever of it crosses the upper third of its window is what the map shows. */
export function ScrollArticle({ deck, step, onStep, ...surroundings }: Props) {
  const area = useRef<HTMLElement>(null);
  const seen = useRef(0);
  const latest = useRef(onStep);
  latest.current = onStep;

  // A step that a key or the address asked for is scrolled to; the one that was scrolled to is there already.
  useLayoutEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    // At once: on its way through, a smooth scroll would send the map to every step between.
    const section = area.current?.querySelector(`[data-step="${step}"]`);
    if (area.current === null || section == null) return;
    const topPx = section.getBoundingClientRect().top - area.current.getBoundingClientRect().top;
    area.current.scrollBy({ top: topPx, behavior: "instant" });
  }, [step]);

  useEffect(() => {
    const { current: root } = area;
    if (root === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        const at = Number(entry?.target.getAttribute("data-step") ?? Number.NaN);
        if (Number.isNaN(at) || at === seen.current) return;
        seen.current = at;
        latest.current(at);
      },
      { root, rootMargin: "-30% 0px -69% 0px" },
    );
    for (const section of root.querySelectorAll("[data-step]")) observer.observe(section);
    return () => observer.disconnect();
  }, [deck]);

  const { words, language } = surroundings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
    <section className="slide-card scroll-article" ref={area} tabIndex={0} aria-label={words.slideText}>
      <p className="scroll-deck">{deck.title}</p>
      {deck.summary === "" ? null : <p className="scroll-summary">{deck.summary}</p>}
      {deck.slides.map((slide, index) => (
        <section
          key={slide.id}
          data-step={index + 1}
          aria-label={words.step(index + 1, deck.slides.length)}
          aria-current={index + 1 === step ? "step" : undefined}
        >
          <p className="scroll-date">
            {words.counter(index + 1, deck.slides.length)} · {windowLabel(slide.view.time, language)}
          </p>
          <SlideContent slide={slide} {...surroundings} />
        </section>
      ))}
      {deck.credits === "" ? null : <p className="scroll-credits">{deck.credits}</p>}
    </section>
  );
}
