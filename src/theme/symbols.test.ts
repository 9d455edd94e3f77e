import { describe, expect, test } from "vitest";
import { CATEGORIES, type Category } from "../../geo/contract/event.ts";
import { familyOf } from "../domain/category-family.ts";
import { overlapOf, symbolMask } from "./symbol-mask.ts";
import { MARKED_SERIES, SYMBOLS, type SymbolId, symbolOf, symbolPath } from "./symbols.ts";
import { THEMES, type Theme, type ThemeName } from "./theme.ts";

const IDS = Object.keys(SYMBOLS) as SymbolId[];
const PAIRS = IDS.flatMap((a, index) => IDS.slice(index + 1).map((b) => [a, b] as const));

/** Two masks that share more than this of what they cover take a second look to tell apart. */
const MOST_OVERLAP = 0.8;
/** Differences in OKLab from which two colours side by side are plainly two; 0.02 can just be told. */
const LEAST_DIFFERENCE = 0.1;

type Linear = readonly [number, number, number];

function linearOf(hex: string): Linear {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function times(rows: readonly Linear[], [red, green, blue]: Linear): Linear {
  const [x = 0, y = 0, z = 0] = rows.map((row) => row[0] * red + row[1] * green + row[2] * blue);
  return [x, y, z];
}

/** OKLab, Björn Ottosson 2020: from linear sRGB to lightness and two opponent axes. */
function oklabOf(color: Linear): Linear {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  ).map((cone) => Math.cbrt(Math.max(0, cone))) as unknown as Linear;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function differenceOf(a: Linear, b: Linear): number {
  const [left, right] = [oklabOf(a), oklabOf(b)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/**
 * Ways of seeing a colour in linear sRGB. Deficiencies at their full severity by Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, table 1.
 */
const VISIONS: Readonly<Record<string, (color: Linear) => Linear>> = {
  full: (color) => color,
  protanopia: (color) =>
    times(
      [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ],
      color,
    ),
  deuteranopia: (color) =>
    times(
      [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
      ],
      color,
    ),
  greyscale: ([red, green, blue]) => {
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return [luminance, luminance, luminance];
  },
};

function colorOf(theme: Theme, id: SymbolId): string {
  const isCategory = (CATEGORIES as readonly string[]).includes(id);
  return theme.families[familyOf(isCategory ? (id as Category) : "exercise")];
}

test("every category and every marked series has a symbol of its own", () => {
  expect(IDS.toSorted()).toEqual([...CATEGORIES, ...MARKED_SERIES].toSorted());
  expect(new Set(IDS.map(symbolPath)).size).toBe(IDS.length);
});

test("an event has the symbol of its series where that has a mark, else of its category", () => {
  const of = (category: Category, series?: never) => symbolOf({ category, series });
  expect([of("summit"), of("exercise", "rubezh" as never), of("exercise", "center" as never)]).toEqual([
    "summit",
    "rubezh",
    "exercise",
  ]);
});

test("every symbol stays in its box and is a closed path", () => {
  const corners = IDS.flatMap((id) => [...SYMBOLS[id].outlines, ...SYMBOLS[id].marks].flat(2));
  expect([Math.min(...corners) >= 0, Math.max(...corners) <= 16]).toEqual([true, true]);
  expect(IDS.filter((id) => !/^(?:M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+z)+$/.test(symbolPath(id)))).toEqual([]);
});

describe("the mask of a symbol", () => {
  test("covers what the shape does, and leaves its marks open", () => {
    const covered = symbolMask("exercise", 16).reduce((sum, pixel) => sum + pixel, 0);
    expect(covered).toBeCloseTo((14.4 * 12.8) / 2, 0);
    const middle = symbolMask("interaction", 16)[10 * 16 + 8];
    expect([middle, symbolMask("exercise", 16)[10 * 16 + 8]]).toEqual([0, 1]);
  });

  test("overlaps with itself wholly, with another in part", () => {
    const [up, down] = [symbolMask("exercise", 16), symbolMask("law-and-order", 16)];
    expect([overlapOf(up, up), overlapOf(up, down) < 0.6]).toEqual([1, true]);
  });
});

describe.each([16, 12])("drawn %i pixels wide", (sizePx) => {
  const masks = new Map(IDS.map((id) => [id, symbolMask(id, sizePx)]));
  const overlap = (a: SymbolId, b: SymbolId) =>
    overlapOf(masks.get(a) ?? new Float64Array(), masks.get(b) ?? new Float64Array());

  test("every symbol covers enough to be seen", () => {
    const pale = IDS.filter((id) => (masks.get(id)?.reduce((sum, pixel) => sum + pixel, 0) ?? 0) < 0.16 * sizePx ** 2);
    expect(pale).toEqual([]);
  });

  test("symbols of one colour differ in shape", () => {
    const alike = PAIRS.filter(([a, b]) => colorOf(THEMES.light, a) === colorOf(THEMES.light, b)).filter(
      ([a, b]) => overlap(a, b) > MOST_OVERLAP,
    );
    expect(alike).toEqual([]);
  });

  test.each(
    (Object.keys(THEMES) as ThemeName[]).flatMap((theme) =>
      Object.keys(VISIONS).map((vision) => [theme, vision] as const),
    ),
  )("in %s with %s vision any two symbols differ in colour or in shape", (themeName, vision) => {
    const see = VISIONS[vision] ?? ((color: Linear) => color);
    const seen = new Map(IDS.map((id) => [id, see(linearOf(colorOf(THEMES[themeName], id)))]));
    const black: Linear = [0, 0, 0];
    const alike = PAIRS.filter(
      ([a, b]) =>
        differenceOf(seen.get(a) ?? black, seen.get(b) ?? black) < LEAST_DIFFERENCE && overlap(a, b) > MOST_OVERLAP,
    );
    expect(alike).toEqual([]);
  });
});

describe("simulated vision", () => {
  test("leaves white white", () => {
    for (const see of Object.values(VISIONS)) {
      for (const channel of see([1, 1, 1])) expect(channel).toBeCloseTo(1, 4);
    }
  });

  test("takes red and green that look apart closer together, and keeps blue and yellow apart", () => {
    const [red, green, blue, yellow] = ["#b34700", "#6b5d00", "#0b62a4", "#d9c84a"].map(linearOf) as [
      Linear,
      Linear,
      Linear,
      Linear,
    ];
    for (const see of [VISIONS["protanopia"], VISIONS["deuteranopia"]]) {
      if (see === undefined) throw new Error("no such vision");
      expect(differenceOf(see(red), see(green))).toBeLessThan(differenceOf(red, green) * 0.7);
      expect(differenceOf(see(blue), see(yellow))).toBeGreaterThan(0.3);
    }
  });
});

test("colours of OKLab are as published: white has lightness 1 and no hue", () => {
  const [lightness, a, b] = oklabOf([1, 1, 1]);
  expect([lightness, a, b].map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([1, 0, 0]);
});
