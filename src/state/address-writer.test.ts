import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAddressWriter } from "./address-writer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const written: string[] = [];
  const writer = createAddressWriter({
    history: {
      pushState: (_state, _title, url) => written.push(`push ${url}`),
      replaceState: (_state, _title, url) => written.push(`replace ${url}`),
    },
  });
  return { writer, written };
}

test("the first of many is written at once, and of the others the last one each time", () => {
  const { writer, written } = setUp();
  for (let step = 0; step < 60; step++) {
    writer.replace(String(step));
    vi.advanceTimersByTime(16);
  }
  vi.runAllTimers();
  expect(written[0]).toBe("replace 0");
  expect(written.at(-1)).toBe("replace 59");
  expect(written.length).toBeLessThan(6);
});

test("after a rest an address is written at once again", () => {
  const { writer, written } = setUp();
  writer.replace("a");
  vi.runAllTimers();
  writer.replace("b");
  expect(written).toEqual(["replace a", "replace b"]);
});

test("what was still to be written goes to its own entry before another is added", () => {
  const { writer, written } = setUp();
  writer.replace("a");
  writer.replace("b");
  writer.push("c");
  vi.runAllTimers();
  expect(written).toEqual(["replace a", "replace b", "push c"]);
});

test("what was still to be written is forgotten where the reader went back meanwhile", () => {
  const { writer, written } = setUp();
  writer.replace("a");
  writer.replace("b");
  writer.drop();
  vi.runAllTimers();
  expect(written).toEqual(["replace a"]);
});
