import { expect, test } from "vitest";
import { countryName } from "./country-name.ts";

test("is the usual name in both languages", () => {
  expect(countryName("KZ", [])).toEqual({ en: "Kazakhstan", ru: "Казахстан" });
});

test("is the atlas's own name where it has one", () => {
  const own = { en: "Türkiye", ru: "Турция" };
  expect(countryName("TR", [{ code: "TR", name: own }])).toEqual(own);
});

test("is the code where no name is known", () => {
  expect(countryName("QX", [])).toEqual({ en: "QX", ru: "QX" });
});
