import { describe, expect, test } from "vitest";
import { digitsWith, type KeySituation, type PressedKey, presentActionOf } from "./present-keys.ts";

const PAGE: KeySituation = {
  target: "page",
  isScrolling: false,
  isSpotlightOn: false,
  areLettersOn: true,
  digits: "",
};

function press(key: string, more: Partial<PressedKey> = {}): PressedKey {
  return { key, code: key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more };
}

const action = (key: PressedKey, more: Partial<KeySituation> = {}) => presentActionOf(key, { ...PAGE, ...more });

describe("the keys of a presentation", () => {
  test.each([
    ["ArrowRight", {}, { type: "step", by: 1 }],
    ["ArrowLeft", {}, { type: "step", by: -1 }],
    ["PageDown", {}, { type: "step", by: 1 }],
    ["PageUp", {}, { type: "step", by: -1 }],
    [" ", {}, { type: "step", by: 1 }],
    [" ", { shiftKey: true }, { type: "step", by: -1 }],
    ["Home", {}, { type: "go", step: 1 }],
    ["End", {}, { type: "last" }],
    ["ArrowDown", {}, { type: "scroll", lines: 1 }],
    ["ArrowUp", {}, { type: "scroll", lines: -1 }],
    ["ArrowUp", { shiftKey: true }, { type: "pan", right: 0, down: -0.25 }],
    ["?", { shiftKey: true }, { type: "help" }],
    ["F5", {}, { type: "start" }],
  ] as const)("%s %o", (key, more, wanted) => {
    expect(action(press(key, more))).toEqual(wanted);
  });

  test("a letter counts by its place, whatever the layout types there", () => {
    expect(action(press("и", { code: "KeyB" }))).toEqual({ type: "blank", colour: "black" });
    expect(action(press("б", { code: "Comma" }))).toEqual({ type: "blank", colour: "white" });
    expect(action(press(".", { code: "Slash" }))).toEqual({ type: "blank", colour: "black" });
  });

  test("letters can be switched off; stepping cannot", () => {
    expect(action(press("b", { code: "KeyB" }), { areLettersOn: false })).toBeUndefined();
    expect(action(press("PageDown"), { areLettersOn: false })).toEqual({ type: "step", by: 1 });
  });

  test("the browser's own combinations and fields are left alone", () => {
    expect(action(press("ArrowLeft", { altKey: true }))).toBeUndefined();
    expect(action(press("f", { code: "KeyF", ctrlKey: true }))).toBeUndefined();
    expect(action(press("b", { code: "KeyB" }), { target: "field" })).toBeUndefined();
    expect(action(press("B", { code: "KeyB", shiftKey: true }))).toBeUndefined();
  });

  test("Space on a button presses it; a clicker's keys step on from there", () => {
    expect(action(press(" "), { target: "control" })).toBeUndefined();
    expect(action(press("PageDown"), { target: "control" })).toEqual({ type: "step", by: 1 });
  });

  test("a page that scrolls keeps the keys that scroll it", () => {
    for (const key of ["PageDown", "PageUp", "Home", "End", " ", "ArrowDown", "ArrowUp"])
      expect(action(press(key), { isScrolling: true }), key).toBeUndefined();
    expect(action(press("ArrowRight"), { isScrolling: true })).toEqual({ type: "step", by: 1 });
  });

  test("arrows move the spotlight while it is on, and its size changes", () => {
    const on = { isSpotlightOn: true };
    expect(action(press("ArrowRight"), on)).toEqual({ type: "move-spotlight", rightPx: 32, downPx: 0 });
    expect(action(press("ArrowUp", { shiftKey: true }), on)).toEqual({
      type: "move-spotlight",
      rightPx: 0,
      downPx: -128,
    });
    expect(action(press("+"), on)).toEqual({ type: "size-spotlight", by: 1 });
    expect(action(press("+"))).toBeUndefined();
    expect(action(press("PageDown"), on)).toEqual({ type: "step", by: 1 });
  });

  test("digits gather until Enter, which otherwise is the focused control's", () => {
    expect(digitsWith("", press("1"))).toBe("1");
    expect(digitsWith("1", press("0"))).toBe("10");
    expect(digitsWith("1", press("b"))).toBeUndefined();
    expect(action(press("Enter"), { digits: "10" })).toEqual({ type: "go", step: 10 });
    expect(action(press("Enter"))).toBeUndefined();
  });
});
