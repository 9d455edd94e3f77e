import { expect, test } from "vitest";
import type { AtlasEvent } from "../contract/event.ts";
import type { Ground } from "../contract/place-registers.ts";
import { resolvePlaces } from "./resolve-places.ts";

const GROUND: Ground = {
  id: "harb-maidon",
  name: { en: "Harb-Maidon", ru: "Харб-Майдон" },
  country: "TJ",
  position: [69.6, 37.8],
  precision: "region",
  radiusKm: 30,
  basis: "nearest town",
  alternateNames: ["Kharbmaidon"],
};
const ABROAD: Ground = {
  id: "somewhere",
  name: { en: "A", ru: "А" },
  country: "RU",
  precision: "country",
  basis: "none",
};
const grounds = new Map([GROUND, ABROAD].map((ground) => [ground.id, ground]));
const at = (...places: AtlasEvent["places"]) => resolvePlaces({ places } as AtlasEvent, grounds);

test("a ground named by its id is spelled out, without what only editors need", () => {
  expect(at({ ground: "harb-maidon" })).toEqual([
    {
      name: { en: "Harb-Maidon", ru: "Харб-Майдон" },
      country: "TJ",
      precision: "region",
      position: [69.6, 37.8],
      radiusKm: 30,
      ground: "harb-maidon",
    },
  ]);
});

test("a ground known to its country only has no position", () => {
  expect(at({ ground: "somewhere" })[0]).not.toHaveProperty("position");
});

test("a place that is spelled out loses only its basis", () => {
  const place = {
    name: { en: "Almaty", ru: "Алма-Ата" },
    country: "KZ",
    position: [76.95, 43.25],
    precision: "town",
  } as const;
  expect(at({ ...place, position: [76.95, 43.25], basis: "city centre" })).toEqual([place]);
});

test("places keep their order", () => {
  const moscow = { name: { en: "Moscow", ru: "Москва" }, country: "RU", precision: "country" } as const;
  expect(at({ ground: "somewhere" }, moscow, { ground: "harb-maidon" }).map(({ name }) => name.en)).toEqual([
    "A",
    "Moscow",
    "Harb-Maidon",
  ]);
});

test("an unknown ground is left out", () => {
  expect(at({ ground: "nowhere" })).toEqual([]);
});
