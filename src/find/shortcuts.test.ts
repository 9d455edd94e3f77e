import { describe, expect, test } from "vitest";
import { shortcutOf } from "./shortcuts.ts";

const press = (key: string, more: Record<string, unknown> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  defaultPrevented: false,
  ...more,
});
const of = (key: string, more: Record<string, unknown> = {}, isTyping = false, areOn = true) =>
  shortcutOf(press(key, more), isTyping, areOn);

test("keys ask for the search, the palette and the list of keys", () => {
  expect([of("/"), of("k", { ctrlKey: true }), of("K", { metaKey: true }), of("?", { shiftKey: true })]).toEqual([
    "search",
    "palette",
    "palette",
    "keys",
  ]);
});

test("keys hide and show the parts around the map, in a Russian layout as well", () => {
  expect([of("]"), of("["), of("f")]).toEqual(["panel", "timeline", "full-screen"]);
  expect([of("ъ", { code: "BracketRight" }), of("х", { code: "BracketLeft" }), of("а", { code: "KeyF" })]).toEqual([
    "panel",
    "timeline",
    "full-screen",
  ]);
  expect([of("]", {}, true), of("f", {}, false, false), of("F", { shiftKey: true, code: "KeyF" })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a Russian layout reaches the palette by the same key", () => {
  expect(of("л", { ctrlKey: true, code: "KeyK" })).toBe("palette");
});

describe("nothing is asked for", () => {
  test.each([
    ["what is typed into a field", ["/", {}, true]],
    ["a chord typed into a field", ["k", { ctrlKey: true }, true]],
    ["a lone key that is switched off", ["/", {}, false, false]],
    ["a key that is held down", ["/", { repeat: true }]],
    ["a key that something else has taken", ["/", { defaultPrevented: true }]],
    ["other chords", ["k", { ctrlKey: true, shiftKey: true }]],
    ["a letter", ["k", {}]],
  ] as const)("by %s", (_, args) => {
    expect(of(...(args as unknown as Parameters<typeof of>))).toBeUndefined();
  });
});

test("the palette opens with the lone keys switched off", () => {
  expect(of("k", { ctrlKey: true }, false, false)).toBe("palette");
});
