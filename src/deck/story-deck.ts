import type { Story, StoryStep } from "../../geo/contract/story.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { stepView, textIn } from "../domain/story.ts";
import { mentionsOf, parseStoryText } from "../domain/story-text.ts";
import type { Language } from "../state/view-state.ts";
import type { Deck, Slide } from "./deck.ts";

interface Options {
  readonly ref: DeckRef;
  readonly language: Language;
  /** Ids of the sources that an event, or whatever else a text links to, rests on. */
  readonly sourcesOf: (key: string) => readonly string[];
}

/** A story as a deck; a text that stands in one language only is taken in that one. */
export function storyDeck(story: Story, { ref, language, sourcesOf }: Options): Deck {
  const said = (text: { readonly en: string; readonly ru: string } | undefined): string =>
    text === undefined ? "" : textIn(text, language);
  return {
    ref,
    title: said(story.title),
    summary: said(story.summary),
    credits: said(story.credits),
    slides: story.steps.map((step) => stepSlide(step, said, sourcesOf)),
  };
}

function stepSlide(step: StoryStep, said: (text: StoryStep["text"]) => string, sourcesOf: Options["sourcesOf"]): Slide {
  const { camera, ...view } = stepView(step, { isNarrow: false });
  const narrow = step.narrowCamera === undefined ? undefined : stepView(step, { isNarrow: true }).camera;
  const text = said(step.text);
  return {
    id: step.id,
    title: said(step.title),
    blocks: text === "" ? [] : [{ type: "prose", paragraphs: parseStoryText(text) }],
    notes: said(step.notes),
    view: { ...view, frame: { type: "camera", camera, narrowCamera: narrow }, highlights: step.highlights },
    sources: [...new Set(mentionsOf(text).flatMap(sourcesOf))],
  };
}
