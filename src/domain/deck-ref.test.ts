import { expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import { deckKey, parseDeckRef, pinWindow } from "./deck-ref.ts";

test.each([
  "january-2022",
  "briefing:KZ",
  "briefing:zone:central-asia",
  "briefing:TJ~2022-01-01~2022-12-31",
  "briefing:border:tajik-afghan~2022-01-01~2022-12-31~2020-05-01",
  "own:my-story-2",
  "link:eNqrVkrOSCzKTFWyUrJQ0oEw",
])("reads %s and writes it the same", (key) => {
  const ref = parseDeckRef(key);
  expect(ref).toBeDefined();
  expect(ref && deckKey(ref)).toBe(key);
});

test.each(["", "January 2022", "briefing:", "briefing:nonsense:here", "own:", "own:../x", "link:a b", "film:x"])(
  "takes %j for nonsense",
  (key) => {
    expect(parseDeckRef(key)).toBeUndefined();
  },
);

test.each(["~2022", "~2022-02-30~2022-12-31", "~2022-12-31~2022-01-01", "~"])(
  "a briefing with the days %j takes the view's",
  (days) => {
    expect(parseDeckRef(`briefing:KZ${days}`)).toEqual({ kind: "briefing", selection: { kind: "country", id: "KZ" } });
  },
);

test("a briefing keeps the window that it was asked for in", () => {
  const ref = parseDeckRef("briefing:KZ~2022-01-01~2022-12-31");
  const view = { time: { from: "1991-01-01" as IsoDate, to: "2026-01-01" as IsoDate }, compare: undefined };
  expect(ref && pinWindow(ref, view)).toBe(ref);
});
