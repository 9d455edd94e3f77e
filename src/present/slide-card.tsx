import "./slide-card.css";
import type { ReactNode, RefObject } from "react";
import type { Deck, Slide } from "../deck/deck.ts";
import { plainText } from "../deck/slide-limits.ts";
import type { Selection } from "../domain/selection.ts";
import type { Language } from "../state/view-state.ts";
import type { SlideWords } from "./present-text.ts";
import { SlideBlocks } from "./slide-blocks.tsx";
import { windowLabel } from "./window-label.ts";

/** A source as a line to read: everything that a slide says about it. */
export interface SourceLine {
  readonly id: string;
  readonly name: string;
  /** Of the title's own language; undefined for the page's. */
  readonly nameLanguage: string | undefined;
  /** Date and kind, in the language of the page. */
  readonly detail: string;
  readonly url: string | null;
}

/** What a card needs beside the deck: words and what happens; no store, so that any page may show it. */
export interface SlideSurroundings {
  readonly words: SlideWords;
  readonly language: Language;
  /** What a source's id stands for; undefined while the list of sources is not there. */
  readonly sourceOf: (id: string) => SourceLine | undefined;
  readonly onLink: (selection: Selection) => void;
  /** The pointer or the focus is on a link to it; undefined once it has gone. */
  readonly onPoint: (key: string | undefined) => void;
}

interface Props extends SlideSurroundings {
  readonly deck: Pick<Deck, "title" | "slides">;
  /** Counted from 1. */
  readonly step: number;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  /** What scrolls where a slide is longer than the card. */
  readonly bodyRef?: RefObject<HTMLElement | null>;
  /** Said above the slide's text, such as that the map shows something else. */
  readonly notice?: ReactNode;
}

/** One slide: counter, title, text and sources. A slide longer than the card scrolls in it. */
export function SlideCard({ deck, step, headingRef, bodyRef, notice, ...surroundings }: Props) {
  const slide = deck.slides[step - 1];
  if (slide === undefined) return null;
  const { words } = surroundings;
  const bodyClass = isShort(slide) ? "slide-body is-short" : "slide-body";
  return (
    <div className="slide-card">
      <p className="slide-deck">
        <span>{deck.title}</span>
        <span className="slide-counter" title={words.step(step, deck.slides.length)}>
          {words.counter(step, deck.slides.length)}
        </span>
      </p>
      {/* Focusable, so that the arrow keys of a reader without a mouse scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key */}
      <section className={bodyClass} ref={bodyRef} tabIndex={0} aria-label={words.slideText}>
        {notice}
        <SlideContent key={slide.id} slide={slide} headingRef={headingRef} {...surroundings} />
      </section>
    </div>
  );
}

/** What still fits on the card at the larger size, with its title and its list of sources closed. */
const SHORT_CHARACTERS = 420;

function isShort({ blocks }: Slide): boolean {
  const texts = blocks.flatMap((block) => (block.type === "prose" ? block.paragraphs.map(plainText) : []));
  return blocks.every(({ type }) => type === "prose") && texts.join(" ").length <= SHORT_CHARACTERS;
}

interface ContentProps extends SlideSurroundings {
  readonly slide: Slide;
  readonly headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** A slide's title, blocks and sources. */
export function SlideContent({ slide, headingRef, ...surroundings }: ContentProps) {
  return (
    <>
      <h2 className="slide-title" ref={headingRef} tabIndex={-1}>
        {slide.title}
      </h2>
      <SlideBlocks blocks={slide.blocks} {...surroundings} />
      <SlideSources ids={slide.sources} {...surroundings} />
    </>
  );
}

/** The span of time that a slide shows, as large as on a television map. */
export function SlideDate({ slide, language }: { slide: Pick<Slide, "view">; language: Language }) {
  const { time } = slide.view;
  return (
    <p className="slide-date">
      <time dateTime={`${time.from}/${time.to}`}>{windowLabel(time, language)}</time>
    </p>
  );
}

function SlideSources({ ids, words, sourceOf }: SlideSurroundings & { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <details className="slide-sources">
      <summary>{words.sources(ids.length)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <SourceLink line={sourceOf(id)} id={id} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLink({ line, id, words }: { line: SourceLine | undefined; id: string; words: SlideWords }) {
  if (line === undefined) return <span>{id}</span>;
  const name = <span lang={line.nameLanguage}>{line.name}</span>;
  return (
    <>
      {line.url === null ? (
        name
      ) : (
        <a href={line.url} target="_blank" rel="noreferrer noopener" title={words.opensNewTab}>
          {name}
        </a>
      )}{" "}
      <span className="slide-source-detail">{line.detail}</span>
    </>
  );
}
