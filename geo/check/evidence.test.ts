import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type AtlasEvent, EventSchema, type Figure } from "../contract/event.ts";
import type { IndexPlace } from "../contract/published.ts";
import { type Source, SourceSchema } from "../contract/source.ts";
import { evidenceFrom, independentSources, qualityFlags } from "./evidence.ts";

const source = (id: string, more: Partial<Source> = {}): Source =>
  v.parse(SourceSchema, {
    id,
    title: null,
    publisher: id,
    date: "2022-01-06",
    url: `https://example.org/${id}`,
    kind: "press",
    accessed: "2024-05-01",
    ...more,
  });

const text = { en: "A text", ru: "Текст" };

const event = (more: Partial<AtlasEvent>): AtlasEvent =>
  v.parse(EventSchema, {
    id: "an-event",
    category: "summit",
    title: text,
    summary: text,
    start: "2022-01-06",
    status: "held",
    places: [],
    countries: [],
    organisations: [],
    figures: [],
    claims: [],
    sources: ["journal", "daily"],
    checked: "2024-05-01",
    ...more,
  });

const TOWN: IndexPlace = { name: text, country: "KZ", precision: "town", position: [76.9, 43.2] } as IndexPlace;
const COUNTRY: IndexPlace = { name: text, country: "KZ", precision: "country" } as IndexPlace;

const EVIDENCE = evidenceFrom(
  [
    source("journal"),
    source("daily"),
    source("repost", { publisher: "mirror", origin: "journal", weak: "repost" }),
    source("ministry", { kind: "official" }),
    source("agency", { publisher: "State Agency" }),
    source("undated", { date: null, weak: "copy" }),
  ],
  [{ id: "state-agency", names: ["State Agency"], state: "KZ", relation: "owned", sources: ["journal"] }],
);

const flags = (more: Partial<AtlasEvent>, places: readonly IndexPlace[] = [TOWN]) =>
  qualityFlags(event(more), places, EVIDENCE);

const figure = (value: number, from: string, label = text): Figure => ({ label, value, unit: "people", source: from });

describe("the evidence for an event", () => {
  test("is not weak with two voices, a day and a town", () => {
    expect(flags({})).toEqual([]);
  });

  test("is one voice where a page carries the text of the other", () => {
    expect(independentSources(event({ sources: ["journal", "repost"] }), EVIDENCE)).toBe(1);
    expect(flags({ sources: ["journal", "repost"] })).toEqual(["one-source"]);
  });

  test("is a state's own where official pages and state media stand alone", () => {
    expect(flags({ sources: ["ministry", "agency"] })).toEqual(["state-sources-only"]);
    expect(flags({ sources: ["ministry", "agency", "journal"] })).toEqual([]);
  });

  test("is weak where every page is", () => {
    expect(flags({ sources: ["repost", "undated"] })).toEqual(["weak-sources-only"]);
  });

  test("is undated where no page has a date", () => {
    expect(flags({ sources: ["undated"] })).toEqual(["one-source", "weak-sources-only", "undated-sources"]);
  });

  test("lacks a day where the date is coarser", () => {
    expect(flags({ start: "2022-01" as AtlasEvent["start"] })).toEqual(["no-day"]);
  });

  test("lacks a town where no place is finer than an area", () => {
    expect(flags({}, [COUNTRY])).toEqual(["no-town"]);
    expect(flags({}, [COUNTRY, TOWN])).toEqual([]);
  });

  test("is contested where two sources count the same thing differently", () => {
    const two = [figure(2030, "journal"), figure(2500, "daily")];
    expect(flags({ figures: two })).toEqual(["contested"]);
  });

  test.each([
    ["one source gives both", [figure(2030, "journal"), figure(2500, "journal")]],
    ["both say the same", [figure(2030, "journal"), figure(2030, "daily")]],
    ["they count different things", [figure(1, "journal"), figure(2, "daily", { en: "Other", ru: "Другое" })]],
  ])("is not contested where %s", (_, figures) => {
    expect(flags({ figures })).toEqual([]);
  });

  test("is an error of its own, not a weakness, where no source is known", () => {
    expect(flags({ sources: ["nowhere"] })).toEqual([]);
  });
});
