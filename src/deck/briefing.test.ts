import { beforeAll, describe, expect, test } from "vitest";
import { canBrief } from "../domain/can-brief.ts";
import type { IsoDate } from "../domain/day.ts";
import { parseSelection, selectionKey } from "../domain/selection.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import type { Language } from "../state/view-state.ts";
import { buildBriefing } from "./briefing.ts";
import type { Block, Deck, Slide } from "./deck.ts";
import { readPublishedFiles } from "./published-files.test-support.ts";
import type { BriefingFiles } from "./sections/subject.ts";
import { plainText, SLIDE_LIMITS } from "./slide-limits.ts";

let files: BriefingFiles;

beforeAll(async () => {
  files = await readPublishedFiles();
});

const LANGUAGES: readonly Language[] = ["en", "ru"];

const window = (from: string, to: string): TimeWindow => ({ from: from as IsoDate, to: to as IsoDate });
const ALL_TIME = window("1991-01-01", "2026-11-27");
const WINDOWS = [
  ALL_TIME,
  window("2022-01-01", "2022-12-31"),
  window("1995-01-01", "1999-12-31"),
  // Nothing is on record for these days.
  window("1991-01-02", "1991-01-03"),
];

const KEYS = [
  ...["AM", "BY", "KZ", "KG", "RU", "TJ", "UZ", "GE", "AZ", "AF", "US"],
  ...["zone:caucasus", "zone:central-asia", "zone:eastern-europe"],
  ...["csto", "csto-pa", "cis", "eaeu", "sco", "nato"].map((id) => `organisation:${id}`),
  ...["armenia-azerbaijan", "armenia-turkiye", "belarus-latvia", "belarus-lithuania", "belarus-poland"].map(
    (id) => `border:${id}`,
  ),
  ...["finland-russia", "kazakh-russian", "kyrgyz-tajik", "russia-united-states", "tajik-afghan"].map(
    (id) => `border:${id}`,
  ),
  ...["north-south", "western", "trans-caspian", "eastern", "chabahar", "sea-india"].map((id) => `corridor:${id}`),
  ...["leg:st-petersburg_moscow", "node:astara-ir", "crossing:panji-poyon", "ground:lyaur"],
  ...["exercise:interaction-2009", "exercise:combat-brotherhood-2025", "exercise:rock-2026", "exercise:center-2011"],
  ...["event:kz22-mission", "event:tip-approved-2024"],
  ...["disputed:crimea", "disputed:karabakh", "disputed:kashmir"],
];

const built = new Map<string, Deck>();

function build(key: string, language: Language, time: TimeWindow, compare?: IsoDate): Deck {
  const name = [key, language, time.from, time.to, compare].join(" ");
  const deck = built.get(name) ?? buildAnew(key, language, time, compare);
  built.set(name, deck);
  return deck;
}

function buildAnew(key: string, language: Language, time: TimeWindow, compare: IsoDate | undefined): Deck {
  const selection = parseSelection(key);
  const deck = selection && buildBriefing({ selection, window: time, compare, language, files });
  if (deck === undefined) throw new Error(`no briefing on ${key}`);
  return deck;
}

/** Every text of a slide as it reads. */
function textsOf({ title, notes, blocks }: Slide): readonly string[] {
  return [title, notes, ...blocks.flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case "prose":
      return block.paragraphs.map(plainText);
    case "figures":
      return block.figures.flatMap(({ label, value, note }) => [label, value, note]);
    case "entries":
      return block.entries.flatMap(({ when, text }) => [when, plainText(text)]);
    case "table":
      return [block.table.caption, ...block.table.header, ...block.table.rows.flatMap((row) => row.map(plainText))];
    case "bars":
      return [block.label, ...block.bars.map(({ label }) => label)];
  }
}

function sizeOf(block: Block): number {
  if (block.type === "table") return block.table.rows.length;
  const { [block.type === "prose" ? "paragraphs" : block.type]: items } = block as never as Record<string, unknown[]>;
  return items?.length ?? 0;
}

function linksOf(slide: Slide): readonly string[] {
  const paragraphs = slide.blocks.flatMap((block) => {
    if (block.type === "prose") return block.paragraphs;
    if (block.type === "entries") return block.entries.map(({ text }) => text);
    return block.type === "table" ? block.table.rows.flat() : [];
  });
  return paragraphs.flatMap((parts) => parts.flatMap((part) => (part.type === "link" ? [part.key] : [])));
}

/** What the data knows by a key. */
function isKnown(key: string): boolean {
  const selection = parseSelection(key);
  if (selection === undefined) return false;
  const { id } = selection;
  const known = {
    country: files.countries,
    organisation: new Map(files.memberships.map(({ organisation }) => [organisation.toLowerCase(), true])),
    zone: files.zones,
    border: files.borders,
    crossing: new Map([...files.borders.values()].flatMap(({ crossings }) => crossings).map((one) => [one.id, true])),
    corridor: new Map([
      [files.corridor.corridor.id as string, true],
      ...[...files.corridor.routes.keys()].map((one) => [one, true] as const),
    ]),
    leg: files.corridor.legs,
    node: files.corridor.nodes,
    ground: files.grounds,
    disputed: files.disputed,
    event: files.index.byId,
    exercise: files.index.byId,
  }[selection.kind] as ReadonlyMap<string, unknown>;
  return known.has(id);
}

function checkSlide(slide: Slide, deck: Deck): void {
  const where = `${deck.title}, ${slide.id}`;
  expect(slide.blocks.length, where).toBeGreaterThan(0);
  for (const block of slide.blocks) expect(sizeOf(block), `${where}: a block without content`).toBeGreaterThan(0);
  expect(slide.notes.length, `${where}: notes`).toBeGreaterThan(0);
  expect(slide.notes.length, `${where}: notes`).toBeLessThanOrEqual(SLIDE_LIMITS.notesCharacters);
  expect(slide.title.length, where).toBeLessThanOrEqual(SLIDE_LIMITS.titleCharacters + " (99)".length);
  for (const text of textsOf(slide)) {
    expect(text, where).not.toMatch(/undefined|NaN|null|\[object|Infinity| {2}|\.\.(?!\.)| [.,;:!?](?!\.)|:\s*\.$/);
  }
  for (const block of slide.blocks) {
    if (block.type === "figures") for (const { value } of block.figures) expect(value, where).not.toBe("");
    if (block.type === "bars") expect(block.bars.length, where).toBeLessThanOrEqual(SLIDE_LIMITS.bars);
    if (block.type === "entries")
      for (const { date } of block.entries) expect(date, where).toMatch(/^\d{4}(-\d\d){0,2}$/);
    if (block.type === "table") {
      for (const row of block.table.rows) expect(row.length, where).toBe(block.table.header.length);
    }
  }
  expect(new Set(slide.sources).size, `${where}: a source twice`).toBe(slide.sources.length);
  for (const id of slide.sources) expect(files.sources.has(id), `${where}: source ${id}`).toBe(true);
  for (const key of [...linksOf(slide), ...slide.view.highlights]) expect(isKnown(key), `${where}: ${key}`).toBe(true);
  expect(slide.view.time.from <= slide.view.time.to, where).toBe(true);
}

function checkDeck(deck: Deck): void {
  expect(deck.slides[0]?.id).toBe("title");
  const ids = deck.slides.map(({ id }) => id);
  expect(new Set(ids).size, `${deck.title}: slides of one name`).toBe(ids.length);
  for (const slide of deck.slides) checkSlide(slide, deck);
}

describe.each(KEYS)("a briefing on %s", (key) => {
  test.each(LANGUAGES)("is whole in %s, whatever the window", (language) => {
    for (const time of WINDOWS) checkDeck(build(key, language, time));
  });

  test("says the same in both languages", () => {
    for (const time of WINDOWS) {
      const [en, ru] = LANGUAGES.map((language) => build(key, language, time));
      const sections = (deck: Deck | undefined) => deck?.slides.map(({ id }) => id).filter((id) => !/-\d+$/.test(id));
      expect(sections(ru)).toEqual(sections(en));
      const all = (deck: Deck | undefined) => new Set(deck?.slides.flatMap(({ sources }) => sources));
      expect(all(ru)).toEqual(all(en));
    }
  });

  test("may be asked for", () => {
    expect(canBrief(parseSelection(key), files.index)).toBe(true);
  });
});

test("the Russian words are Russian: what is Latin in them stands so in the data", () => {
  const known = new Set(
    latinWords(JSON.stringify([...files.details.values(), [...files.sources.values()]], pickRussian)),
  );
  for (const register of [
    files.borders,
    files.corridor.routes,
    files.corridor.nodes,
    files.corridor.legs,
    files.zones,
    files.disputed,
    files.grounds,
  ]) {
    for (const word of latinWords(JSON.stringify([...register.values()], pickRussian))) known.add(word);
  }
  for (const more of [files.corridor.corridor, files.memberships, files.manifest, [...files.countries.values()]]) {
    for (const word of latinWords(JSON.stringify(more, pickRussian))) known.add(word);
  }
  for (const key of KEYS) {
    const deck = build(key, "ru", ALL_TIME);
    const texts = [deck.title, deck.summary, deck.credits, ...deck.slides.flatMap(textsOf)];
    const foreign = texts.flatMap(latinWords).filter((word) => !known.has(word));
    expect(foreign, key).toEqual([]);
  }
});

function latinWords(text: string): readonly string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

/** Of a text in two languages only the Russian one. */
function pickRussian(name: string, value: unknown): unknown {
  return name === "en" ? undefined : value;
}

describe("what cannot be briefed on", () => {
  test.each(["XX", "organisation:guam", "border:nowhere", "event:nothing", "leg:nothing", "disputed:nothing"])(
    "%s gives no deck",
    (key) => {
      const selection = parseSelection(key);
      expect(selection && buildBriefing({ selection, window: ALL_TIME, language: "en", files })).toBeUndefined();
    },
  );

  test("is told from the index alone where it can be", () => {
    expect(canBrief(undefined, files.index)).toBe(false);
    expect(canBrief({ kind: "country", id: "XX" }, files.index)).toBe(false);
    expect(canBrief({ kind: "event", id: "nothing" }, files.index)).toBe(false);
    expect(canBrief({ kind: "organisation", id: "guam" }, files.index)).toBe(false);
    expect(canBrief({ kind: "country", id: "XX" }, undefined)).toBe(true);
  });

  test("every event and every region of an event can be", () => {
    for (const key of files.index.byRegion.keys()) {
      const selection = parseSelection(key);
      if (!canBrief(selection, files.index)) continue;
      expect(selection && buildBriefing({ selection, window: ALL_TIME, language: "en", files }), key).toBeDefined();
    }
  });
});

describe("what a briefing counts", () => {
  test.each(KEYS.filter((key) => !/^(event|exercise|leg|node|crossing|disputed)/.test(key)))(
    "on %s is right",
    (key) => {
      for (const time of WINDOWS) {
        const inside = (files.index.byRegion.get(key) ?? []).filter(
          ({ entry }) =>
            (entry.end ?? entry.start) >= time.from.slice(0, (entry.end ?? entry.start).length) &&
            entry.start <= time.to,
        );
        const held = inside.filter(({ entry }) => entry.status === "held").length;
        const deck = build(key, "en", time);
        const figures = deck.slides.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === "figures" ? block.figures : [])),
        );
        const counted = figures.find(({ label }) => label === "Events held")?.value ?? "0";
        expect(Number(counted.replaceAll(",", "")), key).toBe(held);
        const timeline = deck.slides.find(({ id }) => id === "timeline")?.blocks.find(({ type }) => type === "bars");
        if (timeline?.type !== "bars" || time.from.slice(0, 4) === time.to.slice(0, 4)) continue;
        expect(timeline.bars.reduce((sum, { value }) => sum + value, 0)).toBe(inside.length);
      }
    },
  );

  test("the sources named at the end are those of all slides", () => {
    const deck = build("TJ", "en", ALL_TIME);
    const all = new Set(deck.slides.flatMap(({ sources }) => sources));
    expect(new Set(deck.slides.at(-1)?.sources)).toEqual(all);
  });
});

describe("what a briefing says", () => {
  const bodyOf = (deck: Deck, id: RegExp) =>
    deck.slides
      .filter((slide) => id.test(slide.id))
      .flatMap((slide) => slide.blocks.flatMap(textsIn))
      .join("\n");

  test("follows the date: Armenia was a member, and then its participation was frozen", () => {
    expect(bodyOf(build("AM", "en", window("2022-01-01", "2022-12-31")), /^title/)).toContain(
      "Status in the CSTO: Member",
    );
    expect(bodyOf(build("AM", "ru", ALL_TIME), /^title/)).toContain("участие заморожено");
    expect(bodyOf(build("UZ", "en", window("1995-01-01", "1999-12-31")), /^title/)).toContain("Treaty not renewed");
    expect(bodyOf(build("UZ", "en", window("2000-01-01", "2000-12-31")), /^membership/)).not.toContain("23 June 2006");
  });

  test("figures that disagree stand as a range with the number of their sources", () => {
    expect(bodyOf(build("event:kz22-mission", "en", ALL_TIME), /^figures/)).toContain("2,000–2,885 people (6 sources)");
    expect(bodyOf(build("border:tajik-afghan", "ru", ALL_TIME), /^situation/)).toMatch(
      /1\s206–1\s400 км \(6 источников\)/u,
    );
  });

  test("a forecast never widens a range of results", () => {
    const freight = bodyOf(build("corridor:north-south", "en", ALL_TIME), /^freight(-\d+)?$/);
    expect(freight).toContain("19 million tonnes");
    expect(freight).not.toContain("17.6");
    expect(bodyOf(build("corridor:north-south", "en", ALL_TIME), /^targets/)).toContain("17.6 million tonnes");
  });

  test("a target named after the window's end is not known in it", () => {
    expect(bodyOf(build("corridor:north-south", "en", window("2022-01-01", "2022-12-31")), /^targets/)).not.toContain(
      "41",
    );
  });

  test("the Tajik–Afghan border is told in depth", () => {
    const ids = build("border:tajik-afghan", "en", ALL_TIME).slides.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["line", "crossings", "incidents", "programme", "timeline", "key-events"]),
    );
  });

  test("changes are told from the day compared with, else from a year before the end", () => {
    const asked = build("AM", "en", ALL_TIME, "2023-01-01" as IsoDate);
    expect(asked.slides.find(({ id }) => id === "changes")?.title).toBe("What changed since 1 January 2023");
    expect(bodyOf(asked, /^changes/)).toContain("Member, participation frozen");
    const usual = build("AM", "en", window("2023-01-01", "2024-12-31"));
    expect(usual.slides.find(({ id }) => id === "changes")?.view.time).toEqual(window("2024-01-01", "2024-12-31"));
  });

  test("a claim stands under the name of whoever made it", () => {
    const claims = build("event:kz22-mission", "en", ALL_TIME).slides.filter(({ id }) => id.startsWith("claims"));
    for (const { text } of claims.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "entries" ? block.entries : [])),
    )) {
      expect(plainText(text)).toMatch(/^[^:]{3,100}: \S/);
    }
    expect(claims.length).toBeGreaterThan(1);
  });

  test("events reported by one publisher are owned up to in the notes", () => {
    const notes = build("TJ", "en", ALL_TIME)
      .slides.map((slide) => slide.notes)
      .join("\n");
    expect(notes).toMatch(/Reported by one publisher only: \d+ of the events named here\./);
  });
});

test("the frame of Russia crosses 180°, that of a region of which it is part does not hold it", () => {
  const frame = (key: string) => build(key, "en", ALL_TIME).slides[0]?.view.frame;
  const [russia, asia] = [frame("RU"), frame("zone:central-asia")];
  expect(russia?.type === "bounds" && russia.bounds[0] > russia.bounds[2]).toBe(true);
  expect(asia?.type === "bounds" && asia.bounds[2]).toBeLessThan(90);
});

test("a leg's briefing is the corridor's, and marks the leg", () => {
  const [leg, corridor] = [
    build("leg:st-petersburg_moscow", "en", ALL_TIME),
    build("corridor:north-south", "en", ALL_TIME),
  ];
  expect(leg.title).toBe(corridor.title);
  expect(leg.slides[0]?.view.selection && selectionKey(leg.slides[0].view.selection)).toBe("leg:st-petersburg_moscow");
});
