import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import { en } from "./en.ts";
import { type MarginaliaView, marginaliaLines } from "./marginalia.ts";
import { ru } from "./ru.ts";

const VIEW: MarginaliaView = {
  language: "en",
  date: "2012-12-18" as IsoDate,
  projection: "globe",
  zoom: 4,
  practice: "un",
  version: "6db237a4af3d",
};

describe("what stands beside every picture", () => {
  test("names the date, the projection and the version, then the sources, then the disclaimer", () => {
    const [state, sources, disclaimer] = marginaliaLines(VIEW, en);
    expect(state).toBe("As of 18 December 2012 · Web Mercator projection · Data 6db237a4af3d");
    expect(sources).toMatch(/^© OpenStreetMap contributors.*Natural Earth.*GeoNames.*ETOPO/);
    expect(disclaimer).toBe(en.controls.disclaimer);
  });

  test("is in Russian where the interface is", () => {
    const [state, sources] = marginaliaLines({ ...VIEW, language: "ru" }, ru);
    expect(state).toContain("18 декабря 2012");
    expect(sources).toContain("участники OpenStreetMap");
  });

  test("says by which practice disputed areas are drawn where it is not the usual one", () => {
    const disclaimer = marginaliaLines({ ...VIEW, practice: "de-facto" }, en).at(-1);
    expect(disclaimer).toContain(en.controls.disclaimer);
    expect(disclaimer).toMatch(/de facto control/i);
  });

  test("leaves out a version that is not known, and nothing else", () => {
    const lines = marginaliaLines({ ...VIEW, version: undefined }, en);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe("As of 18 December 2012 · Web Mercator projection");
  });

  test.each([
    ["globe", 1.5, /[Gg]lobe/],
    ["globe", 2.05, /Mercator/],
    ["mercator", 1.5, /Mercator/],
    ["globe", undefined, /Mercator/],
  ] as const)("names the projection that is drawn: %s at zoom %s", (projection, zoom, name) => {
    expect(marginaliaLines({ ...VIEW, projection, zoom }, en)[0]).toMatch(name);
  });
});
