import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import type { ViewSummary } from "../domain/view-summary.ts";
import type { Language } from "../state/view-state.ts";
import { summaryText } from "./summary-text.ts";

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { KG: "Kyrgyzstan", TJ: "Tajikistan", RU: "Russia", AM: "Armenia" },
  ru: { KG: "Киргизия", TJ: "Таджикистан", RU: "Россия", AM: "Армения" },
};

const DECADE: ViewSummary = {
  window: { from: "2014-01-01" as IsoDate, to: "2024-12-31" as IsoDate },
  total: 103,
  exercises: 58,
  exerciseCountries: [
    { thing: "KG", count: 14 },
    { thing: "TJ", count: 12 },
    { thing: "RU", count: 9 },
    { thing: "AM", count: 4 },
  ],
  categories: [
    { thing: "ministerial", count: 21 },
    { thing: "summit", count: 11 },
    { thing: "incident", count: 5 },
    { thing: "statement", count: 4 },
    { thing: "aid", count: 2 },
    { thing: "mission", count: 2 },
  ],
  notHeld: 2,
  busiestYear: { thing: "2021", count: 16 },
  membership: { kind: "members", count: 6, frozen: ["AM"] },
};

const tell = (
  language: Language,
  summary: Partial<ViewSummary> = {},
  more: { map?: boolean; layers?: string[] } = {},
) =>
  summaryText(
    { ...DECADE, ...summary },
    {
      language,
      countryName: (code) => NAMES[language][code] ?? code,
      map: more.map ? { placeName: language === "en" ? "Central Asia" : "Центральная Азия", features: 41 } : undefined,
      layers: more.layers ?? ["Events"],
    },
  );

describe("a view in prose", () => {
  test("tells exercises, other events, the busiest year, the members and the layers", () => {
    expect(tell("en", {}, { map: true, layers: ["Member states", "Events"] })).toBe(
      "2014–2024: 58 exercises, most in Kyrgyzstan (14), Tajikistan (12) and Russia (9); 45 other events: " +
        "21 ministerial meetings, 11 summits, 5 incidents, 4 statements and 4 of other kinds. " +
        "Most began in 2021: 16. 2 of them were not held, or not yet. " +
        "On 31 December 2024 the CSTO had 6 members; the participation of Armenia was frozen. " +
        "The map looks at Central Asia: 41 features in view. Layers shown: Member states, Events.",
    );
  });

  test("tells the same in Russian", () => {
    expect(tell("ru", {}, { map: true, layers: ["Государства-члены", "События"] })).toBe(
      "2014–2024 годы: 58 учений, чаще всего их принимали Киргизия (14), Таджикистан (12) и Россия (9); " +
        "45 других событий: 21 заседание министров, 11 саммитов, 5 инцидентов, 4 заявления и 4 прочих. " +
        "Больше всего началось в 2021 году: 16. Не состоялось или ещё не состоялось: 2. " +
        "На 31 декабря 2024 года — 6 государств-членов ОДКБ; участие заморожено: Армения. " +
        "На карте Центральная Азия: в кадре 41 объект. Включённые слои: Государства-члены, События.",
    );
  });

  test("says plainly that nothing passes the filters", () => {
    const nothing = {
      total: 0,
      exercises: 0,
      exerciseCountries: [],
      categories: [],
      notHeld: 0,
      busiestYear: undefined,
    };
    expect(tell("en", nothing)).toContain("2014–2024: no event in the atlas passes the filters.");
    expect(tell("ru", nothing)).toContain("2014–2024 годы: подходящих событий в атласе нет.");
  });

  test("speaks of one country and of one event as one", () => {
    const single = {
      total: 1,
      exercises: 1,
      exerciseCountries: [{ thing: "TJ", count: 1 }],
      categories: [],
      notHeld: 1,
    };
    expect(tell("en", single)).toContain("2014–2024: 1 exercise, in Tajikistan. ");
    expect(tell("en", single)).toContain("1 of them was not held, or not yet.");
    expect(tell("ru", single)).toContain("1 учение, страна проведения — Таджикистан.");
  });

  test("lists the kinds at once where there is no exercise", () => {
    const window = { from: "1992-05-15" as IsoDate, to: "1992-12-31" as IsoDate };
    const early = {
      window,
      total: 3,
      exercises: 0,
      exerciseCountries: [],
      categories: [
        { thing: "treaty", count: 2 },
        { thing: "summit", count: 1 },
      ],
      notHeld: 0,
      busiestYear: undefined,
      membership: { kind: "signatories", count: 6, frozen: [] },
    } satisfies Partial<ViewSummary>;
    expect(tell("en", early, { layers: [] })).toBe(
      "15 May 1992 to 31 December 1992: 2 treaties and 1 summit. " +
        "On 31 December 1992 the Treaty had 6 signatories and was not yet in force. No layer is switched on.",
    );
    expect(tell("ru", early, { layers: [] })).toBe(
      "С 15 мая 1992 года по 31 декабря 1992 года: 2 договора и 1 саммит. " +
        "На 31 декабря 1992 года Договор, ещё не вступивший в силу, подписали 6 государств. Все слои выключены.",
    );
  });
});
