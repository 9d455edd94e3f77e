import { describe, expect, test } from "vitest";
import type { IsoDate, PartialDate } from "../../contract/primitives.ts";
import { carriedNumbers, figuresIn } from "./story-figures.ts";
import { daysOutside } from "./story-time.ts";

const written = (text: string) => figuresIn(text).map((figure) => figure.written);

describe("the figures of a text", () => {
  test.each([
    ["2,030 people and 250 pieces", ["2,030", "250"]],
    ["2030 человек и 250 единиц", ["2030", "250"]],
    ["эвакуировали 33 388 человек", ["33 388"]],
    ["1,006.84 km, 1006,84 км", ["1,006.84", "1006,84"]],
    ["more than 90 per cent", ["90"]],
    ["36 killed and 153 injured", ["36", "153"]],
  ])("%s has %j", (text, figures) => {
    expect(written(text)).toEqual(figures);
  });

  test.each([
    "from 6 to 19 January 2022, and on 1, 2 and 3 March",
    "с 6 по 19 января 2022 года; 28–30 апреля; 6 и 7 мая",
    "in 2001–2005 and in the 1990s",
    "the 20th anniversary, a 30-year term, 41-я встреча, к 80-летию",
    "under Article 4, resolution 59/50, Protocol No. 44",
    "по статье 2, резолюция 59/50, протокол № 44",
    "TPP-2, Il-76, «Рубеж-2024», ТЭЦ-2, Ил-76, «Щит»-2000",
    "six states signed",
  ])("%s has none", (text) => {
    expect(written(text)).toEqual([]);
  });

  test("are read as either language writes them", () => {
    expect(figuresIn("0,764").flatMap(({ readings }) => readings)).toContain(0.764);
    expect(figuresIn("2,885").flatMap(({ readings }) => readings)).toContain(2885);
    expect(figuresIn("1,6 млрд").flatMap(({ readings }) => readings)).toEqual([1.6, 1_600_000_000]);
    expect(figuresIn("20 тысяч").flatMap(({ readings }) => readings)).toEqual([20, 20_000]);
  });
});

test("an entry carries its values and the figures of its words, not its position", () => {
  const entry = {
    position: [71.4, 51.1],
    radiusKm: 90,
    figures: [{ label: { en: "Personnel", ru: "Личный состав" }, value: 2030 }],
    lengths: [{ valueKm: 1344.15 }],
    claims: [{ text: { en: "There are 40 camps.", ru: "Там 40 лагерей." } }],
    start: "2022-01-06",
  };
  expect([...carriedNumbers(entry)].toSorted((a, b) => a - b)).toEqual([40, 1344.15, 2030]);
});

describe("an event and a window", () => {
  const window = { from: "2022-01-05" as IsoDate, to: "2022-01-10" as IsoDate };
  test.each([
    ["2022-01-05", undefined, 0],
    ["2022", undefined, 0],
    ["2021-12-01", "2022-02", 0],
    ["2022-01-01", undefined, 4],
    ["2021", undefined, 5],
    ["2022-01-12", undefined, 2],
    ["2022-02", undefined, 22],
  ])("%s to %s are %d days apart", (start, end, days) => {
    const event = { start: start as PartialDate, end: end as PartialDate | undefined };
    expect(daysOutside(event, window)).toBe(days);
  });
});
