import fc from "fast-check";
import { expect, test } from "vitest";
import { isEventSelection, parseSelection, type Selection, selectionKey } from "./selection.ts";

const ids = fc.stringMatching(/^[a-z0-9]+([-_][a-z0-9]+){0,3}$/);
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constant("country" as const), id: fc.stringMatching(/^[A-Z]{2}$/) }),
  fc.record({
    kind: fc.constantFrom(
      "zone",
      "border",
      "crossing",
      "corridor",
      "leg",
      "node",
      "ground",
      "disputed",
      "event",
      "exercise",
    ),
    id: ids,
  }),
);

test("a selection is read back from its key", () => {
  fc.assert(
    fc.property(selections, (selection) => {
      expect(parseSelection(selectionKey(selection))).toEqual(selection);
    }),
  );
});

test.each([
  ["KZ", { kind: "country", id: "KZ" }],
  ["kz", { kind: "country", id: "KZ" }],
  ["exercise:interaction-2023", { kind: "exercise", id: "interaction-2023" }],
  ["zone:central-asia", { kind: "zone", id: "central-asia" }],
])("%s is a key", (text, selection) => {
  expect(parseSelection(text)).toEqual(selection);
});

test.each(["", "K", "KAZ", "К1", "planet:mars", "event:", "event:Upper", "event:a:b", "country:KZ", ":a", "event:<b>"])(
  "'%s' is no key",
  (text) => {
    expect(parseSelection(text)).toBeUndefined();
  },
);

test("events and exercises alike are event selections", () => {
  const kinds: Selection["kind"][] = ["event", "exercise", "country", "ground"];
  expect(kinds.map((kind) => isEventSelection({ kind, id: "a" } as Selection))).toEqual([true, true, false, false]);
  expect(isEventSelection(undefined)).toBe(false);
});
