import { expect, test } from "vitest";
import { deckKey, parseDeckRef } from "./deck-ref.ts";

test.each([
  "january-2022",
  "briefing:KZ",
  "briefing:zone:central-asia",
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
