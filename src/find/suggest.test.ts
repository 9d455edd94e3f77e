import { describe, expect, test } from "vitest";
import type { EventDetails } from "../../geo/contract/published-registers.ts";
import type { Source } from "../../geo/contract/source.ts";
import { buildEventIndex, type IndexEntry } from "../domain/event-index.ts";
import { createTextSearch } from "../domain/text-search.ts";
import { buildCatalogue, type CatalogueFiles, catalogueDocument } from "./catalogue.ts";
import { suggest } from "./suggest.ts";

const both = (en: string, ru = en) => ({ en, ru });

function entry(id: string, more: Record<string, unknown> = {}): IndexEntry {
  return {
    id,
    category: "summit",
    title: both(id),
    start: "2022-01-06",
    status: "held",
    places: [],
    countries: [],
    ties: [],
    organisations: [],
    sourceKinds: [],
    publishers: 1,
    ...more,
  } as unknown as IndexEntry;
}

const dushanbe = { name: both("Dushanbe", "Душанбе"), country: "TJ", precision: "town", position: [68.78, 38.56] };
const ENTRIES = [
  entry("summit", { title: both("Summit in Dushanbe", "Саммит в Душанбе"), places: [dushanbe] }),
  entry("talks", { title: both("Talks in Dushanbe", "Переговоры в Душанбе"), places: [dushanbe] }),
  entry("rubezh-2022", { series: "rubezh", title: both("Rubezh-2022", "Рубеж-2022") }),
];
const claim = (speaker: string) => ({ speaker: both(speaker), text: both("…"), source: "a" });
const details = (id: string, sources: string[], ...speakers: string[]) =>
  ({ id, sources, claims: speakers.map(claim) }) as unknown as EventDetails;
const source = (id: string, publisher: string, title: string | null) => ({ id, publisher, title }) as unknown as Source;

const FILES = {
  index: buildEventIndex(ENTRIES),
  details: new Map([
    ["summit", details("summit", ["a", "b"], "Sergey Lavrov, Foreign Minister", "Sergei Lavrov, Foreign Minister")],
    ["talks", details("talks", ["a"], "Sergei Lavrov, Foreign Minister of Russia")],
  ]),
  sources: new Map([
    ["a", source("a", "TASS", "A meeting held")],
    ["b", source("b", "Asia-Plus", "Sughd in brief")],
  ]),
  countries: new Map([["KG", { code: "KG", name: both("Kyrgyzstan", "Киргизия"), bounds: [0, 0, 0, 0], label: null }]]),
  borders: undefined,
  corridor: undefined,
  grounds: new Map([
    ["kharbmaidon", { id: "kharbmaidon", name: both("Kharbmaidon training ground", "Полигон «Харбмайдон»") }],
  ]),
  zones: undefined,
  disputed: undefined,
} as unknown as CatalogueFiles;

const items = buildCatalogue(FILES);
const things = await createTextSearch(items.map(catalogueDocument));
const documents = ENTRIES.map(({ id, title }) => ({ id, names: [title.en, title.ru], more: [] }));
const engines = {
  events: await createTextSearch(documents),
  index: FILES.index as never,
  things,
  items: new Map(items.map((item) => [item.id, item])),
};
const offered = (text: string) =>
  suggest(text, engines).groups.map(({ kind, suggestions }) => [kind, ...suggestions.map(({ name }) => name.en)]);

describe("a search suggests", () => {
  test("places before events, in either script and in old spellings", () => {
    const expected = [
      ["place", "Dushanbe"],
      ["event", "Summit in Dushanbe", "Talks in Dushanbe"],
    ];
    expect(["Dushanbe", "Душанбе", "Dyushambe"].map(offered)).toEqual([expected, expected, expected]);
  });

  test("a country by the name that its neighbours use", () => {
    expect(offered("Кыргызстан")).toEqual([["country", "Kyrgyzstan"]]);
  });

  test("a training ground by another spelling", () => {
    expect(offered("Harbmaidon")).toEqual([["ground", "Kharbmaidon training ground"]]);
  });

  test("one speaker once, however the name is spelt, with the number of events", () => {
    const [group] = suggest("lavrov", engines).groups;
    expect(group?.suggestions).toMatchObject([{ kind: "person", eventCount: 2 }]);
  });

  test("a series, and its exercises", () => {
    expect(offered("рубеж")).toEqual([
      ["series", "Rubezh"],
      ["exercise", "Rubezh-2022"],
    ]);
  });

  test("publishers and titles of sources", () => {
    expect(offered("tass")).toEqual([["source", "TASS"]]);
    const [group] = suggest("sughd", engines).groups;
    expect(group?.suggestions[0]?.destination).toEqual({ type: "select", selection: { kind: "event", id: "summit" } });
  });

  test("nothing for nonsense", () => {
    expect(suggest("zzzzzz", engines)).toEqual({ text: "zzzzzz", groups: [], eventCount: 0 });
  });
});

test("a search counts all events that it finds", () => {
  expect(suggest("dushanbe", engines).eventCount).toBe(2);
});
