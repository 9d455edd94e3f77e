import { describe, expect, test } from "vitest";
import { buildEventIndex, type IndexEntry } from "../domain/event-index.ts";
import type { Picked } from "../map/map-view-model.ts";
import { choiceOf } from "./use-pick.ts";

const at = (id: string, ...grounds: (string | undefined)[]): IndexEntry =>
  ({
    id,
    start: "2022",
    places: grounds.map((ground) => ({ country: "TJ", ...(ground === undefined ? {} : { ground }) })),
    countries: [],
    ties: [],
    organisations: [],
  }) as never;

const index = buildEventIndex([
  at("rubezh-2021", "edelweiss"),
  at("rubezh-2022", "edelweiss"),
  at("summit", undefined),
  at("umbrella", "edelweiss", "harb-maidon"),
  at("search-2021", "harb-maidon"),
]);
const choose = (picked: Partial<Picked>) => choiceOf({ points: [], lines: [], areas: [], ...picked }, { index });

describe("a click", () => {
  test("on nothing means nothing", () => {
    expect(choose({})).toEqual([]);
  });

  test("on land means its country", () => {
    expect(choose({ areas: ["KZ"] })).toEqual(["KZ"]);
  });

  test("on a disputed area means that area, and no country", () => {
    expect(choose({ areas: ["disputed:crimea", "UA"] })).toEqual(["disputed:crimea"]);
  });

  test("on one symbol means it, not the country under it", () => {
    expect(choose({ points: ["event:summit"], areas: ["KZ"] })).toEqual(["event:summit"]);
  });

  test("on one line means it, not the countries beside it", () => {
    expect(choose({ lines: ["border:tajik-afghan"], areas: ["TJ", "AF"] })).toEqual(["border:tajik-afghan"]);
  });

  test("on a symbol over a line offers both, and the country", () => {
    expect(choose({ points: ["event:summit"], lines: ["border:tajik-afghan"], areas: ["TJ"] })).toEqual([
      "event:summit",
      "border:tajik-afghan",
      "TJ",
    ]);
  });

  test("on exercises of one ground offers the ground first", () => {
    expect(choose({ points: ["exercise:rubezh-2022", "exercise:rubezh-2021"], areas: ["KG"] })).toEqual([
      "ground:edelweiss",
      "exercise:rubezh-2022",
      "exercise:rubezh-2021",
      "KG",
    ]);
  });

  test("on an umbrella exercise offers none of its many grounds", () => {
    expect(choose({ points: ["exercise:umbrella", "exercise:rubezh-2022"] })).toEqual([
      "exercise:umbrella",
      "exercise:rubezh-2022",
    ]);
  });

  test("on exercises of two grounds offers neither ground", () => {
    expect(choose({ points: ["exercise:rubezh-2022", "exercise:search-2021"] })).toEqual([
      "exercise:rubezh-2022",
      "exercise:search-2021",
    ]);
  });

  test("before the events are loaded offers what lies there", () => {
    const picked = { points: ["node:astrakhan"], lines: ["leg:a_b"], areas: [] };
    expect(choiceOf(picked, { index: undefined })).toEqual(["node:astrakhan", "leg:a_b"]);
  });

  test("on land without a country means nothing", () => {
    expect(choose({ areas: [""] })).toEqual([]);
  });
});
