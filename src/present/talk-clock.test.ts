import { expect, test } from "vitest";
import { elapsedMs, formatElapsed, resetTalk, startTalk, togglePaused } from "./talk-clock.ts";

test("a pause is not counted", () => {
  const paused = togglePaused(startTalk(1000), 61_000);
  expect(elapsedMs(paused, 500_000)).toBe(60_000);
  expect(elapsedMs(togglePaused(paused, 500_000), 505_000)).toBe(65_000);
});

test("reset starts from nought, and a paused clock stays paused", () => {
  expect(elapsedMs(resetTalk(startTalk(0), 9000), 10_000)).toBe(1000);
  expect(elapsedMs(resetTalk(togglePaused(startTalk(0), 5000), 9000), 10_000)).toBe(0);
});

test.each([
  [0, "0:00"],
  [425_999, "7:05"],
  [3_729_000, "1:02:09"],
])("%i ms reads as %s", (ms, text) => {
  expect(formatElapsed(ms)).toBe(text);
});
