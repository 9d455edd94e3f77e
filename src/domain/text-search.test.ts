import { describe, expect, test } from "vitest";
import { createTextSearch } from "./text-search.ts";

const DOCUMENTS = [
  { id: "dushanbe", names: ["Summit in Dushanbe", "Саммит в Душанбе"], more: ["Tajikistan", "Таджикистан"] },
  { id: "kharbmaidon", names: ["Kharbmaidon training ground", "Полигон «Харбмайдон»"], more: ["Таджикистан"] },
  { id: "rubezh-2022", names: ["Rubezh-2022", "Рубеж-2022"], more: ["Kyrgyzstan", "Киргизия", "Кыргызстан"] },
  { id: "rubezh-2021", names: ["Rubezh-2021", "Рубеж-2021"], more: ["Kyrgyzstan", "Dushanbe"] },
];

const search = await createTextSearch(DOCUMENTS);
const idsOf = (query: string) => search.find(query)?.map(({ id }) => id);

describe("a search finds", () => {
  test.each([
    ["Dyushambe", "dushanbe"],
    ["душанбе", "dushanbe"],
    ["Harbmaidon", "kharbmaidon"],
    ["харбмайдон", "kharbmaidon"],
    ["Harb-Maidon", "kharbmaidon"],
    ["harb maidon", "kharbmaidon"],
    ["Karbmaidn", "kharbmaidon"],
    ["Dushnabe", "dushanbe"],
    ["киргизия рубеж 2022", "rubezh-2022"],
    ["rub 2022", "rubezh-2022"],
  ])("what is meant by %s", (query, id) => {
    expect(idsOf(query)?.[0]).toBe(id);
  });

  test("names before mentions", () => {
    expect(idsOf("Dushanbe")).toEqual(["dushanbe", "rubezh-2021"]);
  });

  test("only what has every word", () => {
    expect(idsOf("rubezh 2022")).toEqual(["rubezh-2022"]);
  });

  test("nothing for words that come near nothing", () => {
    expect(idsOf("zzzzzz")).toEqual([]);
  });

  test("no neighbour where something is spelt as asked", () => {
    expect(idsOf("2021")).toEqual(["rubezh-2021"]);
  });
});

test("a query without a word is no query", () => {
  expect(search.find(" -?! ")).toBeUndefined();
});

test("among equal finds the weightier goes first", async () => {
  const weighed = await createTextSearch([
    { id: "light", names: ["Osh"], more: [] },
    { id: "heavy", names: ["Osh"], more: [], weight: 4 },
  ]);
  expect(weighed.find("osh")?.map(({ id }) => id)).toEqual(["heavy", "light"]);
});
