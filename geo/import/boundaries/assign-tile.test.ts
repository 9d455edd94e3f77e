import { expect, test } from "vitest";
import { assignTile, type TileTags } from "./assign-tile.ts";

const tile = (tags: Partial<TileTags>): TileTags => ({
  owners: [],
  outlines: [],
  isLand: true,
  isIslet: false,
  ...tags,
});
const abkhazia = { id: "abkhazia", cutFrom: "GE+RU", basis: "osm" } as const;

test("gives land to the one country that covers it", () => {
  expect(assignTile(tile({ owners: ["KZ"] }))).toEqual({ kind: "country", id: "KZ" });
});

test("gives water and unowned land to nobody", () => {
  expect(assignTile(tile({ owners: ["KZ"], isLand: false }))).toBeNull();
  expect(assignTile(tile({}))).toBeNull();
});

test("cuts a disputed area only from the claim it names", () => {
  expect(assignTile(tile({ owners: ["RU", "GE"], outlines: [abkhazia] }))).toEqual({
    kind: "disputed",
    id: "abkhazia",
    basis: "osm",
  });
  expect(assignTile(tile({ owners: ["GE"], outlines: [abkhazia] }))).toEqual({ kind: "country", id: "GE" });
});

test("gives Crimea to neither country", () => {
  expect(assignTile(tile({ owners: ["crimea"] }))).toEqual({ kind: "disputed", id: "crimea", basis: "osm" });
});
