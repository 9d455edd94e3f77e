import { expect, test } from "vitest";
import { placeNameOf } from "./place-names.ts";

const extents = {
  countries: {
    KZ: [48, 60, 80],
    KG: [42, 70, 80],
    UZ: [42, 70, 71],
    RU: [55, 30, 180],
    TJ: [42, 72, 73],
    CN: [42, 79, 80],
  },
  disputed: {},
  borders: {},
};
const name = (lon: number, lat: number, zoom: number) => {
  const found = placeNameOf([lon, lat], zoom, extents);
  return found?.type === "country" ? found.code : found?.region;
};

test("a near view is of a country, a wide one of a part of the world", () => {
  expect(name(66.5, 48.5, 6)).toBe("KZ");
  expect(name(66.5, 48.5, 3)).toBe("central-asia");
});

test("a cell of two countries is named by the region that both belong to, or not at all", () => {
  expect(name(70.5, 42.5, 6)).toBe("central-asia");
  expect(name(79.5, 42.5, 6)).toBe(undefined);
});

test("Russia has parts of its own", () => {
  expect(name(37.6, 55.7, 3)).toBe("european-russia");
  expect(name(82.9, 55, 3)).toBe("siberia");
  expect(name(135, 55, 3)).toBe("far-east");
});

test("the sea has no name", () => {
  expect(name(-40, 20, 3)).toBe(undefined);
  expect(placeNameOf([66, 48], 3, undefined)).toBe(undefined);
});
