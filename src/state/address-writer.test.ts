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

/** Uses up what may be written at once. */
function tire({ replace }: ReturnType<typeof setUp>["writer"]): void {
  for (let step = 0; step < 30; step++) replace("early");
}

test("what a reader does by hand is written at once", () => {
  const { writer, written } = setUp();
  for (const address of ["a", "b", "c"]) writer.replace(address);
  expect(written).toEqual(["replace a", "replace b", "replace c"]);
});

test("half a minute of dragging stays below what browsers allow, and ends with the last address", () => {
  const { writer, written } = setUp();
  for (let step = 0; step < 1800; step++) {
    writer.replace(String(step));
    vi.advanceTimersByTime(16);
  }
  vi.runAllTimers();
  expect(written.length).toBeLessThan(100);
  expect(written.at(-1)).toBe("replace 1799");
});

test("after a rest an address is written at once again", () => {
  const { writer, written } = setUp();
  tire(writer);
  vi.advanceTimersByTime(1000);
  writer.replace("b");
  expect(written.at(-1)).toBe("replace b");
});

test("what was still to be written goes to its own entry before another is added", () => {
  const { writer, written } = setUp();
  tire(writer);
  writer.replace("b");
  writer.push("c");
  vi.runAllTimers();
  expect(written.slice(30)).toEqual(["replace b", "push c"]);
});

test("what was still to be written is forgotten where the reader went back meanwhile", () => {
  const { writer, written } = setUp();
  tire(writer);
  writer.replace("b");
  writer.drop();
  vi.runAllTimers();
  expect(written.slice(30)).toEqual([]);
});
