import { expect, test } from "vitest";
import { isStepDue, kioskReducer, loopedStep, nextLookMs, startKiosk } from "./kiosk-clock.ts";

const START = startKiosk(20, 1000);

test("a step is due when its time is over, not before", () => {
  expect(isStepDue(START, 20_999)).toBe(false);
  expect(isStepDue(START, 21_000)).toBe(true);
  expect(isStepDue(kioskReducer(START, { type: "stepped", nowMs: 21_000 }), 40_999)).toBe(false);
});

test("whoever touches the page is left alone, and then it goes on", () => {
  const touched = kioskReducer(START, { type: "touched", nowMs: 5000 });
  expect(isStepDue(touched, 49_999)).toBe(false);
  expect(isStepDue(touched, 50_000)).toBe(true);
});

test("a step made by hand does not shorten that rest", () => {
  const touched = kioskReducer(START, { type: "touched", nowMs: 5000 });
  const stepped = kioskReducer(touched, { type: "stepped", nowMs: 5001 });
  expect(nextLookMs(stepped)).toBe(70_000);
});

test("paused, it stays until its button is pressed again", () => {
  const paused = kioskReducer(START, { type: "toggled", nowMs: 3000 });
  expect(isStepDue(paused, 9_000_000)).toBe(false);
  expect(nextLookMs(kioskReducer(paused, { type: "touched", nowMs: 4000 }))).toBeUndefined();
  expect(nextLookMs(kioskReducer(paused, { type: "toggled", nowMs: 5000 }))).toBe(25_000);
});

test("another pace holds from now on and leaves it paused where it was", () => {
  expect(nextLookMs(kioskReducer(START, { type: "paced", nowMs: 2000, secondsPerStep: 40 }))).toBe(42_000);
  const paused = kioskReducer(START, { type: "toggled", nowMs: 3000 });
  expect(kioskReducer(paused, { type: "paced", nowMs: 4000, secondsPerStep: 10 }).isPaused).toBe(true);
});

test("after the last step comes the first", () => {
  expect(loopedStep(2, 3)).toBe(3);
  expect(loopedStep(3, 3)).toBe(1);
});
