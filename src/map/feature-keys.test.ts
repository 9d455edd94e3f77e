import { expect, test } from "vitest";
import { featureOf, PICK_LAYERS } from "./feature-keys.ts";

test.each([
  ["KZ", { source: "base", sourceLayer: "countries", id: "KZ" }],
  ["border:tajik-afghan", { source: "base", sourceLayer: "borders", id: "tajik-afghan" }],
  ["disputed:crimea", { source: "base", sourceLayer: "disputed", id: "crimea" }],
  ["crossing:nizhny-panj", { source: "crossings", id: "nizhny-panj" }],
  ["leg:samur_yalama", { source: "corridor-legs", id: "samur_yalama" }],
  ["node:astrakhan", { source: "corridor-nodes", id: "astrakhan" }],
])("%s is a feature of the map", (key, feature) => {
  expect(featureOf(key)).toEqual(feature);
});

test.each(["event:a", "exercise:a", "zone:caucasus", "ground:a", "corridor:western"])(
  "%s has no feature of its own",
  (key) => {
    expect(featureOf(key)).toBeUndefined();
  },
);

test.each([
  ["crossings", { id: "nizhny-panj" }, "crossing:nizhny-panj"],
  ["corridor-nodes", { id: "astrakhan" }, "node:astrakhan"],
  ["borders-maritime", { id: "russia-united-states" }, "border:russia-united-states"],
  ["corridor-sea", { id: "astrakhan_anzali" }, "leg:astrakhan_anzali"],
  ["disputed", { id: "crimea" }, "disputed:crimea"],
  ["land", { code: "KZ" }, "KZ"],
])("a click on %s stands for a key", (layer, properties, key) => {
  expect(PICK_LAYERS.find(({ layers }) => layers.includes(layer))?.key(properties)).toBe(key);
});

test("points are asked before lines, and lines before areas", () => {
  const ranks = PICK_LAYERS.map(({ rank }) => ["points", "lines", "areas"].indexOf(rank));
  expect(ranks).toEqual(ranks.toSorted());
});

test("no layer is asked twice", () => {
  const layers = PICK_LAYERS.flatMap((pick) => pick.layers);
  expect(new Set(layers).size).toBe(layers.length);
});
