import { expect, test } from "vitest";
import { cityVersions, period } from "./dated-names.ts";

const ASTANA = { en: "Astana", ru: "Астана" };
const AKMOLA = { en: "Akmola", ru: "Акмола" };

test("a city that never changed has one version without dates", () => {
  expect(cityVersions({ name: ASTANA, capital: false })).toEqual([{ ...ASTANA, capital: false }]);
});

test("a new name begins on the day on which the old one ends", () => {
  const former = [{ name: AKMOLA, from: null, to: "1998-05-06" }];
  expect(cityVersions({ name: ASTANA, capital: true, former })).toEqual([
    { ...AKMOLA, capital: true, until: "1998-05-06" },
    { ...ASTANA, capital: true, from: "1998-05-06" },
  ]);
});

test("a name that comes back is told apart from the one between", () => {
  const former = [
    { name: ASTANA, from: null, to: "2019-03-23" },
    { name: { en: "Nur-Sultan", ru: "Нур-Султан" }, from: "2019-03-23", to: "2022-09-17" },
  ];
  const names = cityVersions({ name: ASTANA, capital: true, former }).map(({ en, from, until }) => [en, from, until]);
  expect(names).toEqual([
    ["Astana", undefined, "2019-03-23"],
    ["Nur-Sultan", "2019-03-23", "2022-09-17"],
    ["Astana", "2022-09-17", undefined],
  ]);
});

test("a capital is one from the day it became so", () => {
  const former = [{ name: AKMOLA, from: null, to: "1998-05-06" }];
  const versions = cityVersions({ name: ASTANA, capital: true, former, capitalFrom: "1997-12-10" });
  expect(versions.map(({ en, capital }) => [en, capital])).toEqual([
    ["Akmola", false],
    ["Akmola", true],
    ["Astana", true],
  ]);
});

test("a city that ceased to be a capital was one before", () => {
  const versions = cityVersions({ name: { en: "Almaty", ru: "Алматы" }, capital: false, capitalTo: "1997-12-10" });
  expect(versions.map(({ capital, from }) => [capital, from])).toEqual([
    [true, undefined],
    [false, "1997-12-10"],
  ]);
});

test("a day that the map's filter would step over is refused", () => {
  expect(() => period("2001-02-03", undefined)).toThrow("2001-02-03 is missing");
});
