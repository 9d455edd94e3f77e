import { expect, test } from "vitest";
import { OPEN_TEXTS } from "./open-texts.ts";

function shown(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [(value as (...given: string[]) => string)("5", "7")];
  return Object.values(value as object).flatMap(shown);
}

test("the open timeline says everything in both languages, and in Russian nothing in Latin letters", () => {
  expect(shown(OPEN_TEXTS.ru)).toHaveLength(shown(OPEN_TEXTS.en).length);
  expect(shown(OPEN_TEXTS.ru).filter((text) => /[a-z]/i.test(text) || text.trim() === "")).toEqual([]);
});
