import { expect, test } from "vitest";
import { STORY_LAYERS } from "../../geo/contract/story.ts";
import type { IsoDate } from "../domain/day.ts";
import { stepView } from "../domain/story.ts";
import { formatAddress } from "./address.ts";
import { defaultViewState, LAYER_IDS, type ViewState } from "./view-state.ts";

test("a story may show every layer that a reader can switch, and no other", () => {
  expect(STORY_LAYERS).toEqual(LAYER_IDS);
});

test("a step over the reader's view gives the address of what it shows", () => {
  const text = { en: "Text", ru: "Текст" };
  const step = stepView(
    {
      id: "mission",
      title: text,
      text,
      notes: text,
      camera: { lon: 70, lat: 45, zoom: 4 },
      layers: ["events"],
      time: { from: "2022-01-01" as IsoDate, to: "2022-01-31" as IsoDate },
      categories: ["mission"],
      selection: "event:kz22-mission",
      highlights: [],
    },
    { isNarrow: false },
  );
  const defaults = defaultViewState("en");
  const view: ViewState = { ...defaults, ...step, story: { kind: "story", id: "january-2022" }, step: 2 };
  expect(formatAddress(view, defaults)).toBe(
    "?select=event:kz22-mission&layers=events&time=2022-01-01/2022-01-31&category=mission&story=january-2022&step=2" +
      "#map=4/45/70",
  );
});
