import { expect, test } from "vitest";
import { CATEGORIES } from "../../geo/contract/event.ts";
import { FAMILIES, familyOf } from "./category-family.ts";

test("every family has a category, and every category a family", () => {
  expect(new Set(CATEGORIES.map(familyOf))).toEqual(new Set(FAMILIES));
});
