import { expect, test } from "vitest";
import type { Story } from "../../geo/contract/story.ts";
import type { IsoDate } from "../domain/day.ts";
import { storyDeck } from "./story-deck.ts";

const both = (text: string) => ({ en: text, ru: text });

const STORY: Story = {
  id: "january-2022",
  title: { en: "January 2022", ru: "Январь 2022 года" },
  summary: both("Summary"),
  steps: [
    {
      id: "mission",
      title: { en: "The mission", ru: "Миссия" },
      text: { en: "[[event:a|One]] and [[event:b|two]], and [[event:a|one]] again.", ru: "" },
      notes: both("Say this."),
      camera: { lon: 70, lat: 45, zoom: 4 },
      narrowCamera: { lon: 70, lat: 40, zoom: 3 },
      layers: ["events"],
      time: { from: "2022-01-01" as IsoDate, to: "2022-01-31" as IsoDate },
      selection: "event:a",
      highlights: ["KZ"],
    },
  ],
};

const SOURCES: Readonly<Record<string, readonly string[]>> = { "event:a": ["s1", "s2"], "event:b": ["s2", "s3"] };

const deckIn = (language: "en" | "ru") =>
  storyDeck(STORY, {
    ref: { kind: "story", id: STORY.id },
    language,
    sourcesOf: (key) => SOURCES[key] ?? [],
  });

test("a step becomes a slide in the reader's language, with each source of what it links to once", () => {
  const deck = deckIn("ru");
  expect(deck.title).toBe("Январь 2022 года");
  expect(deck.slides).toHaveLength(1);
  expect(deck.slides[0]).toMatchObject({ id: "mission", title: "Миссия", notes: "Say this." });
});

test("a text that stands in one language only is taken in that one", () => {
  expect(deckIn("ru").slides[0]?.blocks).toEqual(deckIn("en").slides[0]?.blocks);
  expect(deckIn("en").slides[0]?.sources).toEqual(["s1", "s2", "s3"]);
});

test("a slide keeps both cameras and what the step shows", () => {
  expect(deckIn("en").slides[0]?.view).toEqual({
    frame: {
      type: "camera",
      camera: { lon: 70, lat: 45, zoom: 4, bearing: 0, pitch: 0 },
      narrowCamera: { lon: 70, lat: 40, zoom: 3, bearing: 0, pitch: 0 },
    },
    selection: { kind: "event", id: "a" },
    layers: new Set(["events"]),
    overlays: new Set(),
    time: { from: "2022-01-01", to: "2022-01-31" },
    categories: new Set(),
    highlights: ["KZ"],
  });
});
