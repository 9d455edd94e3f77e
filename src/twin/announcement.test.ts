import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import type { Sight } from "../domain/sight.ts";
import type { LayerId } from "../state/view-state.ts";
import { en as messagesEn } from "../text/en.ts";
import { ru as messagesRu } from "../text/ru.ts";
import { type Change, changesBetween, type Facts, restOf, type Situation, whatToSay } from "./announcement.ts";
import { TWIN_TEXTS } from "./twin-text.ts";

const day = (text: string) => text as IsoDate;
const sight = (lon: number, zoom = 4): Sight => ({ centre: [lon, 45], zoom, bounds: [lon - 20, 35, lon + 20, 55] });

const situation = (more: Partial<Situation["view"]> & { filter?: unknown; sight?: Sight } = {}): Situation => ({
  view: {
    selection: undefined,
    time: { from: day("1991-01-01"), to: day("2026-11-27") },
    layers: new Set<LayerId>(["events", "exercises"]),
    ...more,
  },
  filter: more.filter,
  sight: more.sight ?? sight(66),
});

const FACTS: Facts = {
  featuresInView: 12,
  placeName: undefined,
  eventCount: 34,
  allEventCount: 502,
  membership: { kind: "parties", count: 9, frozen: [] },
  selected: undefined,
};

const say = (language: "en" | "ru", changes: readonly Change[], facts: Partial<Facts> = {}) =>
  whatToSay(
    changes,
    { ...FACTS, ...facts },
    {
      language,
      twinText: TWIN_TEXTS[language],
      layerNames: (language === "en" ? messagesEn : messagesRu).layerNames,
    },
  );

const TIME: Change = { type: "time", time: { from: day("1991-01-01"), to: day("1999-05-01") } };
const SELECTION: Change = { type: "selection", selection: { kind: "country", id: "KZ" } };
const SIGHT: Change = { type: "sight", sight: sight(66) };

describe("what has changed", () => {
  test("is nothing between two like views", () => {
    expect(changesBetween(situation(), situation())).toEqual([]);
  });

  test("is not a selection that is given up: the focus says where the reader is", () => {
    const selected = situation({ selection: { kind: "country", id: "KZ" } });
    expect(changesBetween(selected, situation())).toEqual([]);
    expect(changesBetween(situation(), selected).map(({ type }) => type)).toEqual(["selection"]);
  });

  test("is not a nudge of the map, but a step of it, or another zoom", () => {
    const moved = (to: Sight) => changesBetween(situation({ sight: sight(66) }), situation({ sight: to })).length;
    expect(moved(sight(67))).toBe(0);
    expect(moved(sight(72))).toBe(1);
    expect(moved(sight(66, 5))).toBe(1);
  });

  test("is told by layer, filter and time", () => {
    const after = situation({
      layers: new Set<LayerId>(["events", "borders"]),
      time: { from: day("1991-01-01"), to: day("1999-05-01") },
      filter: {},
    });
    expect(changesBetween(situation(), after)).toEqual([
      TIME,
      { type: "layer", layer: "exercises", isOn: false },
      { type: "layer", layer: "borders", isOn: true },
      { type: "filter" },
    ]);
  });
});

test("time is told only once it has rested for longer than a step of play", () => {
  expect(restOf([SELECTION, TIME])).toBeGreaterThan(1500);
  expect(restOf([])).toBe(0);
});

describe("what to say", () => {
  const kazakhstan = { phrase: "Kazakhstan, member since 1994", events: { all: 254, inView: 41 } };

  test("of a selection: its state and its events", () => {
    expect(say("en", [SELECTION], { selected: kazakhstan })).toBe(
      "Kazakhstan, member since 1994; 254 events, 41 in view.",
    );
    const selected = { phrase: "Казахстан, член с 1994 года", events: { all: 254, inView: 41 } };
    expect(say("ru", [SELECTION], { selected })).toBe("Казахстан, член с 1994 года; 254 события, в кадре 41.");
  });

  test("of a selection whose events are all in view, or that has none", () => {
    const events = (all: number, inView: number) => ({ selected: { phrase: "Rock", events: { all, inView } } });
    expect(say("en", [SELECTION], events(1, 1))).toBe("Rock; 1 event, all in view.");
    expect(say("en", [SELECTION], events(0, 0))).toBe("Rock; no events.");
    expect(say("ru", [SELECTION], events(0, 0))).toBe("Rock; событий нет.");
  });

  test("of time: the window, the parties and the events", () => {
    expect(say("en", [TIME])).toBe("1991 to 1 May 1999: 9 parties; 34 events.");
    expect(say("ru", [TIME])).toBe("С 1991 года по 1 мая 1999 года: 9 участников Договора; 34 события.");
  });

  test.each([
    [1, "1 событие"],
    [21, "21 событие"],
    [22, "22 события"],
    [25, "25 событий"],
    [11, "11 событий"],
  ])("in Russian agrees with %d", (eventCount, words) => {
    expect(say("ru", [TIME], { eventCount })).toContain(words);
  });

  test.each([
    ["signatories", 6, "6 signatories", "6 подписавших государств"],
    ["parties", 1, "1 party", "1 участник Договора"],
    ["members", 6, "6 members", "6 государств-членов"],
    ["members", 3, "3 members", "3 государства-члена"],
  ] as const)("of time tells %s", (kind, count, inEnglish, inRussian) => {
    const facts = { membership: { kind, count, frozen: [] } };
    expect(say("en", [TIME], facts)).toContain(inEnglish);
    expect(say("ru", [TIME], facts)).toContain(inRussian);
  });

  test("of a layer: that it is shown or hidden, and what is left in view", () => {
    expect(say("en", [{ type: "layer", layer: "exercises", isOn: false }])).toBe(
      "Exercises hidden; 12 features in view.",
    );
    expect(say("ru", [{ type: "layer", layer: "exercises", isOn: true }])).toBe(
      "Слой «Учения» включён; 12 объектов в кадре.",
    );
  });

  test("of a filter: how many events it leaves of how many", () => {
    expect(say("en", [{ type: "filter" }])).toBe("Filter changed: 34 of 502 events.");
    expect(say("ru", [{ type: "filter" }], { allEventCount: 501 })).toBe("Отбор изменён: 34 из 501 события.");
  });

  test("of a move: where the map looks", () => {
    expect(say("en", [SIGHT], { placeName: "Central Asia" })).toBe("Central Asia, 12 features in view.");
    expect(say("ru", [SIGHT], { placeName: "Центральная Азия" })).toBe("Центральная Азия, 12 объектов в кадре.");
    expect(say("en", [SIGHT])).toBe("12 features in view.");
  });

  test("of several things is merged, and a selection's own move is no news", () => {
    expect(say("en", [SELECTION, SIGHT], { selected: kazakhstan, placeName: "Kazakhstan" })).toBe(
      "Kazakhstan, member since 1994; 254 events, 41 in view.",
    );
    expect(say("en", [TIME, { type: "layer", layer: "events", isOn: true }, { type: "filter" }])).toBe(
      "1991 to 1 May 1999: 9 parties; 34 events. Events shown; 12 features in view.",
    );
  });

  test("of nothing is nothing", () => {
    expect(say("en", [])).toBe("");
  });
});
