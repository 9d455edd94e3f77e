import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { ru } from "./ru.ts";

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** What a reader may see of a message: functions are asked with numbers, else with words of the language. */
function shownBy({ value }: Leaf, word: string): string[] {
  if (typeof value !== "function") return [String(value)];
  const call = value as (...given: unknown[]) => string;
  try {
    return [1, 2, 5, 21, 1.5].map((number) => call(number, number));
  } catch {
    return [call(word, word)];
  }
}

const kindsOf = (messages: unknown) =>
  leavesOf(messages).map(({ path, value }) => [path, typeof value, typeof value === "function" ? value.length : 0]);

test("English and Russian have the same messages with the same gaps to fill", () => {
  expect(kindsOf(ru)).toEqual(kindsOf(en));
});

test.each([
  ["English", en, "word"],
  ["Russian", ru, "слово"],
])("no message in %s is empty, doubled in space or left with a gap", (_language, messages, word) => {
  const odd = leavesOf(messages).filter((leaf) =>
    shownBy(leaf, word).some((text) => text.trim() !== text || /^$| {2}|undefined|NaN|\[object/.test(text)),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("no message is the same in both languages", () => {
  const russian = new Map(leavesOf(ru).map((leaf) => [leaf.path, leaf]));
  const same = leavesOf(en).filter(
    ({ path, value }) => typeof value === "string" && russian.get(path)?.value === value,
  );
  expect(same.map(({ path }) => path)).toEqual([]);
});

describe("Russian messages", () => {
  /** Names that stay as they are in Russian, and a key of the keyboard. */
  const NAMES = [
    "Enter",
    "Ctrl",
    "Alt+L",
    "Alt",
    "WebGL",
    "OpenStreetMap",
    "geo-tz",
    "ODbL",
    "Natural Earth",
    "GeoNames",
    "NOAA",
    "ETOPO5",
    "GSHHG",
    "LGPL",
    "CC BY",
    "Noto Sans",
    "OFL",
    "MIT",
    "English",
  ];

  test("hold no English but names", () => {
    const odd = leavesOf(ru).flatMap((leaf) =>
      shownBy(leaf, "слово").flatMap((text) => {
        const rest = NAMES.reduce((left, name) => left.replaceAll(name, ""), text);
        const words = rest.match(/[A-Za-z]+/g) ?? [];
        return words.map((word) => `${leaf.path}: ${word}`);
      }),
    );
    expect(odd).toEqual([]);
  });

  test("quote with guillemets and part with long dashes", () => {
    const odd = leavesOf(ru).filter((leaf) => shownBy(leaf, "слово").some((text) => /["“”]| - | – /.test(text)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe("English messages", () => {
  test("hold no Cyrillic letter but the name of the other language", () => {
    const odd = leavesOf(en).filter((leaf) => shownBy(leaf, "word").some((text) => /[\u0400-\u04ff]/.test(text)));
    expect(odd.map(({ path }) => path)).toEqual(["controls.otherLanguage"]);
  });
});

describe("counts of events", () => {
  test.each([
    [1, "1 event", "1 событие"],
    [2, "2 events", "2 события"],
    [5, "5 events", "5 событий"],
    [11, "11 events", "11 событий"],
    [21, "21 events", "21 событие"],
    [22, "22 events", "22 события"],
    [25, "25 events", "25 событий"],
    [101, "101 events", "101 событие"],
    [112, "112 events", "112 событий"],
    [0, "0 events", "0 событий"],
  ])("%d", (count, english, russian) => {
    expect([en.panel.eventCount(count), ru.panel.eventCount(count)]).toEqual([english, russian]);
  });
});

describe("a figure", () => {
  test.each([
    [1, "1 person", "1 человек"],
    [2, "2 people", "2 человека"],
    [25, "25 people", "25 человек"],
    [1.5, "1.5 people", "1,5 человека"],
  ])("of people: %d", (value, english, russian) => {
    expect([en.units.people(value), ru.units.people(value)]).toEqual([english, russian]);
  });

  test("is grouped in thousands as its language does", () => {
    expect(en.units.km(12_345.678)).toBe("12,345.68 km");
    expect(ru.units.km(12_345.678).replaceAll(/\s/g, " ")).toBe("12 345,68 км");
  });

  test("of vehicles follows Russian plurals with a fraction too", () => {
    expect([1, 3, 7, 2.5].map(ru.units.vehicles)).toEqual(["1 машина", "3 машины", "7 машин", "2,5 машины"]);
  });
});
