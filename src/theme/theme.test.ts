import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NODE_SYMBOLS } from "./node-symbols.ts";
import { THEMES, type Theme, type ThemeName, themeProperties } from "./theme.ts";

const NAMES = Object.keys(THEMES) as ThemeName[];

/** Every colour of a theme by its dotted path. */
function colorsOf(theme: Theme): Record<string, string> {
  const entries = Object.entries(theme).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    return typeof value === "object"
      ? Object.entries(value).map(([inner, color]) => [`${key}.${inner}`, String(color)])
      : [];
  });
  return Object.fromEntries(entries);
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

/** Pairs that fall short, told so that the colour can be found. */
function tooPale(theme: Theme, inks: readonly string[], grounds: readonly string[], least: number): string[] {
  const colors = colorsOf(theme);
  return inks.flatMap((ink) =>
    grounds.flatMap((ground) => {
      const contrast = contrastOf(colors[ink] ?? "", colors[ground] ?? "");
      return contrast >= least ? [] : [`${ink} on ${ground}: ${contrast.toFixed(2)}`];
    }),
  );
}

test("black on white has the contrast that WCAG says", () => {
  expect(contrastOf("#000000", "#ffffff")).toBe(21);
  expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("all themes have the same colours", () => {
  const [first, ...others] = NAMES.map((name) => Object.keys(colorsOf(THEMES[name])).toSorted());
  for (const keys of others) expect(keys).toEqual(first);
});

describe.each(NAMES)("the theme %s", (name) => {
  const theme: Theme = THEMES[name];
  const states = Object.keys(theme.states).map((state) => `states.${state}`);
  const families = Object.keys(theme.families).map((family) => `families.${family}`);

  test("writes every colour as six hexadecimal digits", () => {
    const odd = Object.entries(colorsOf(theme)).filter(([, color]) => !/^#[0-9a-f]{6}$/.test(color));
    expect(odd).toEqual([]);
  });

  test("has text that reads on paper and on panels", () => {
    expect(tooPale(theme, ["ink", "inkSoft", "accent"], ["paper", "surface"], 4.5)).toEqual([]);
  });

  test("has text that reads on a notice and on the accent", () => {
    expect(tooPale(theme, ["ink"], ["notice"], 4.5)).toEqual([]);
    expect(tooPale(theme, ["onAccent"], ["accent"], 4.5)).toEqual([]);
  });

  test("has labels that read on land and on every state of membership", () => {
    expect(tooPale(theme, ["label"], ["land", ...states, "disputed"], 4.5)).toEqual([]);
  });

  test("has names of countries, which are large and bold, that read on land and on every state", () => {
    expect(tooPale(theme, ["labelSoft"], ["land"], 4.5)).toEqual([]);
    expect(tooPale(theme, ["labelSoft"], [...states, "disputed"], 3)).toEqual([]);
  });

  test("has labels of water that read on the sea", () => {
    expect(tooPale(theme, ["labelWater"], ["sea", "seaSlope", "seaDeep"], 4.5)).toEqual([]);
  });

  test("has labels of rivers that read on land and on members", () => {
    expect(tooPale(theme, ["labelWater"], ["land"], 4.5)).toEqual([]);
    expect(tooPale(theme, ["labelWater"], ["states.member"], 3)).toEqual([]);
  });

  test("has symbols that stand out from land, sea and members", () => {
    expect(tooPale(theme, families, ["land", "sea", "states.member"], 3)).toEqual([]);
  });

  test("has lines that stand out from land and members", () => {
    const lines = ["anchorBorder", "borderLine", "corridor", "corridorGap", "selection"];
    expect(tooPale(theme, lines, ["land", "states.member"], 3)).toEqual([]);
  });

  test("has outlines of organisations that stand out from land, sea and members", () => {
    const outlines = Object.keys(theme.organisations).map((organisation) => `organisations.${organisation}`);
    expect(tooPale(theme, outlines, ["land", "sea", "states.member"], 3)).toEqual([]);
  });

  test("has colours of routes that stand out from land, sea and members", () => {
    const routes = Object.keys(theme.routes).map((id) => `routes.${id}`);
    expect(tooPale(theme, routes, ["land", "sea", "states.member"], 3)).toEqual([]);
  });

  test("is dark exactly where its paper is darker than its ink", () => {
    expect(luminanceOf(theme.paper) < luminanceOf(theme.ink)).toBe(theme.isDark);
  });

  test("tells a member from plain land and from a disputed area", () => {
    expect(theme.states.member).not.toBe(theme.land);
    expect(Object.values(theme.states)).not.toContain(theme.disputed);
  });
});

test("every route of the corridor has a colour in every theme", () => {
  const routes = JSON.parse(readFileSync("geo/sources/corridor/routes.json", "utf8")) as { id: string }[];
  for (const theme of Object.values(THEMES)) {
    expect(Object.keys(theme.routes).toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
  }
});

test("every colour is a CSS property", () => {
  const properties = themeProperties(THEMES.light);
  expect(Object.keys(properties)).toHaveLength(Object.keys(colorsOf(THEMES.light)).length);
  expect(properties).toMatchObject({
    "--ink-soft": THEMES.light.inkSoft,
    "--family-border": THEMES.light.families.border,
    "--state-participation-frozen": THEMES.light.states["participation-frozen"],
  });
});

test("the marks of the corridor's nodes differ, but for stations and towns on the line", () => {
  const { city, ...others } = NODE_SYMBOLS;
  const looks = Object.values(others).map((symbol) => JSON.stringify(symbol));
  expect(new Set(looks).size).toBe(looks.length);
  expect(city).toEqual(others["rail-hub"]);
});
