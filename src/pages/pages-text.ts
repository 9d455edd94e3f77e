import type { QualityFlag, UseKind } from "../../geo/contract/data-quality.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

interface PagesText {
  readonly sourcesLead: (counts: { sources: number; publishers: number }) => string;
  readonly find: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly weakOnly: string;
  readonly shown: (count: number) => string;
  readonly noneFound: string;
  readonly untitled: string;
  readonly supports: (count: number) => string;
  readonly uses: Readonly<Record<UseKind, string>>;
  readonly owned: (state: string) => string;
  readonly funded: (state: string) => string;
  readonly more: (shown: number, all: number) => string;
  readonly qualityLead: string;
  readonly flags: Readonly<Record<QualityFlag, string>>;
  readonly flagMeanings: Readonly<Record<QualityFlag, string>>;
  readonly weakness: string;
  readonly events: string;
  readonly share: string;
  readonly meaning: string;
  readonly showEvents: string;
  readonly byCountry: string;
  readonly byCountryLead: string;
  readonly country: string;
  readonly byYear: string;
  readonly byYearLead: string;
  readonly year: string;
  readonly notCovered: string;
  readonly statePublishers: string;
  readonly statePublishersLead: string;
  readonly scroll: string;
}

const en: PagesText = {
  sourcesLead: ({ sources, publishers }) =>
    `${counted("en", sources, ["page", "pages"])} of ${counted("en", publishers, ["publisher", "publishers"])}, each with all that rests on it in the atlas.`,
  find: "Find a source",
  kind: "Kind",
  anyKind: "Any kind",
  weakOnly: "Weak copies only",
  shown: (count) => counted("en", count, ["source", "sources"]),
  noneFound: "No source matches.",
  untitled: "Untitled page",
  supports: (count) => `Supports ${counted("en", count, ["statement", "statements"])}`,
  uses: {
    event: "event",
    figure: "figure in",
    claim: "claim in",
    membership: "memberships of",
    office: "offices held by",
    border: "border",
    crossing: "crossing",
    corridor: "corridor",
    route: "route",
    node: "node",
    leg: "leg",
    zone: "region",
    disputed: "disputed area",
    "sea-name": "names of",
    publisher: "publishers of",
  },
  owned: (state) => `owned by a state: ${state}`,
  funded: (state) => `funded by a state: ${state}`,
  more: (shown, all) => `Show more (${shown} of ${all})`,
  qualityLead:
    "What weakens the record, counted openly. A place or a year with few events here is one that the atlas does not cover well; it need not have been quiet.",
  flags: {
    "one-source": "One voice",
    "state-sources-only": "State sources only",
    "weak-sources-only": "Weak copies only",
    "undated-sources": "Undated sources",
    "no-day": "No day",
    "no-town": "No town",
    contested: "Contested",
  },
  flagMeanings: {
    "one-source": "rests on one publisher, or on one agency’s text printed by several",
    "state-sources-only": "rests only on official pages and on media that a state owns or funds",
    "weak-sources-only": "rests only on copies, reposts, previews or unsigned pages",
    "undated-sources": "none of its sources shows a date",
    "no-day": "is dated to the month or the year only",
    "no-town": "has no place finer than an area or a country",
    contested: "has figures on which its sources disagree",
  },
  weakness: "Weakness",
  events: "Events",
  share: "Share",
  meaning: "An event that …",
  showEvents: "Which events",
  byCountry: "By country",
  byCountryLead: "Countries that have a role in an event or a place of it. An event counts for each of its countries.",
  country: "Country",
  byYear: "By year",
  byYearLead: "Events by the year in which they began.",
  year: "Year",
  notCovered: "not covered",
  statePublishers: "Media counted as a state’s own",
  statePublishersLead: "Outlets among the sources that a state owns or funds, each with a page that says so.",
  scroll: "Table, scrolls sideways",
};

const ru: PagesText = {
  sourcesLead: ({ sources, publishers }) =>
    `${counted("ru", sources, ["страница", "страницы", "страниц", "страницы"])}, издателей: ${publishers}. У каждой указано всё, что в атласе на ней основано.`,
  find: "Найти источник",
  kind: "Вид",
  anyKind: "Любой вид",
  weakOnly: "Только слабые копии",
  shown: (count) => counted("ru", count, ["источник", "источника", "источников", "источника"]),
  noneFound: "Подходящих источников нет.",
  untitled: "Страница без заголовка",
  supports: (count) =>
    `На ней основано: ${counted("ru", count, ["утверждение", "утверждения", "утверждений", "утверждения"])}`,
  uses: {
    event: "событие",
    figure: "данные в событии",
    claim: "высказывание в событии",
    membership: "членство:",
    office: "должности:",
    border: "граница",
    crossing: "пункт пропуска",
    corridor: "коридор",
    route: "маршрут",
    node: "узел",
    leg: "участок",
    zone: "регион",
    disputed: "спорная территория",
    "sea-name": "названия:",
    publisher: "издатели:",
  },
  owned: (state) => `принадлежит государству: ${state}`,
  funded: (state) => `финансируется государством: ${state}`,
  more: (shown, all) => `Показать ещё (${shown} из ${all})`,
  qualityLead:
    "Здесь открыто подсчитано, чем слабы записи. Мало событий в каком-то месте или году значит, что атлас их плохо охватывает, а не что там было спокойно.",
  flags: {
    "one-source": "Один голос",
    "state-sources-only": "Только государственные источники",
    "weak-sources-only": "Только слабые копии",
    "undated-sources": "Источники без даты",
    "no-day": "Нет дня",
    "no-town": "Нет города",
    contested: "Есть расхождения",
  },
  flagMeanings: {
    "one-source": "основано на одном издателе или на тексте одного агентства, перепечатанном несколькими",
    "state-sources-only":
      "основано только на официальных страницах и на СМИ, которые принадлежат государству или им финансируются",
    "weak-sources-only": "основано только на копиях, перепечатках, анонсах или страницах без подписи",
    "undated-sources": "не имеет ни одного источника с датой",
    "no-day": "датировано лишь месяцем или годом",
    "no-town": "не имеет места точнее области или страны",
    contested: "содержит данные, в которых источники расходятся",
  },
  weakness: "Слабость",
  events: "События",
  share: "Доля",
  meaning: "Событие, которое …",
  showEvents: "Какие события",
  byCountry: "По странам",
  byCountryLead:
    "Страны, у которых есть роль в событии или на территории которых оно произошло. Событие учтено для каждой из них.",
  country: "Страна",
  byYear: "По годам",
  byYearLead: "События по году, в котором они начались.",
  year: "Год",
  notCovered: "не охвачен",
  statePublishers: "СМИ, которые считаются государственными",
  statePublishersLead:
    "Издания из числа источников, которые принадлежат государству или им финансируются; у каждого указано, где это сказано.",
  scroll: "Таблица, прокручивается вбок",
};

export const usePagesText = createPartText<PagesText>({ en, ru });
