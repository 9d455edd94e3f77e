import { counted } from "../text/plural.ts";
import { joinWords } from "./join-words.ts";
import type { TwinTexts } from "./twin-text.ts";

const count =
  (one: string, few: string, many: string, other: string = few) =>
  (value: number) =>
    counted("ru", value, [one, few, many, other]);
const events = count("событие", "события", "событий");
/** After «из»: из 21 события, из 22 событий. */
const ofEvents = count("события", "событий", "событий", "события");
const features = count("объект", "объекта", "объектов");
const ofFeatures = count("объекта", "объектов", "объектов", "объекта");

const MEMBERSHIP = {
  signatories: count("подписавшее государство", "подписавших государства", "подписавших государств"),
  parties: count("участник Договора", "участника Договора", "участников Договора"),
  members: count("государство-член", "государства-члена", "государств-членов"),
} as const;

/** As the subject of «подписали». */
const SIGNED = count("государство", "государства", "государств");

export const ru: TwinTexts = {
  close: "Закрыть список",
  arrange: { label: "Порядок", kind: "По видам", distance: "По расстоянию" },
  scope: { label: "Показать", view: "Что в кадре", everywhere: "Всю карту" },
  follow: "Двигать карту следом",
  pan: {
    label: "Сдвинуть карту",
    north: "Сдвинуть карту к северу",
    east: "Сдвинуть карту к востоку",
    south: "Сдвинуть карту к югу",
    west: "Сдвинуть карту к западу",
  },
  keys: "Стрелки вверх и вниз ведут по списку, буквы — к названию, Alt со стрелкой — к ближайшему объекту в ту сторону, Enter выбирает.",
  empty: "Здесь на карте ничего нет. Сдвиньте её, отдалите или покажите всю карту.",
  withoutMap: "Карты нет, поэтому перечислено всё, что было бы на ней.",
  features,
  nearestOf: (shown, all) => `Ближайшие ${shown} из ${ofFeatures(all)}`,
  groups: {
    country: "Страны",
    disputed: "Спорные территории",
    zone: "Регионы коллективной безопасности",
    border: "Границы",
    crossing: "Пункты пропуска и мосты",
    leg: "Участки коридора",
    node: "Узлы коридора",
    ground: "Полигоны",
    exercise: "Учения",
    event: "События",
  },
  compass: {
    north: "к северу",
    "north-east": "к северо-востоку",
    east: "к востоку",
    "south-east": "к юго-востоку",
    south: "к югу",
    "south-west": "к юго-западу",
    west: "к западу",
    "north-west": "к северо-западу",
  },
  inTheMiddle: "в центре",
  away: (km, compass) => `${km} км ${compass}`,
  opened: (date) => `открыт в ${date}`,
  nothingThere: {
    north: "Севернее в кадре ничего нет.",
    east: "Восточнее в кадре ничего нет.",
    south: "Южнее в кадре ничего нет.",
    west: "Западнее в кадре ничего нет.",
  },
  moreHere: (value) => `здесь же ещё ${value}`,
  regions: {
    "central-asia": "Центральная Азия",
    caucasus: "Южный Кавказ",
    "eastern-europe": "Восточная Европа",
    baltic: "Балтийский регион",
    "european-russia": "Европейская часть России",
    siberia: "Сибирь",
    "far-east": "Дальний Восток",
    "middle-east": "Ближний Восток",
    "south-asia": "Южная Азия",
    "east-asia": "Восточная Азия",
  },
  say: {
    inView: (value) => `${features(value)} в кадре`,
    events: (all, inView) => {
      if (all === 0) return "событий нет";
      return `${events(all)}, в кадре ${inView === all ? "все" : inView}`;
    },
    eventsOnly: events,
    eventsOf: (value, all) => `${value} из ${ofEvents(all)}`,
    membership: ({ kind, count: value }) => MEMBERSHIP[kind](value),
    shown: (layer) => `слой «${layer}» включён`,
    hidden: (layer) => `слой «${layer}» выключен`,
    filtered: "отбор изменён",
    copied: "Скопировано.",
    copyFailed: "Браузер не позволил скопировать текст.",
  },
  summary: {
    copy: "Копировать",
    nothing: (period) => `${period}: подходящих событий в атласе нет.`,
    exercises: count("учение", "учения", "учений"),
    mostIn: (countries) => `чаще всего их принимали ${joinWords("ru", countries)}`,
    allIn: (country, exercises) => `${exercises === 1 ? "страна проведения" : "все в одной стране"} — ${country}`,
    others: count("другое событие", "других события", "других событий"),
    categories: {
      summit: count("саммит", "саммита", "саммитов"),
      ministerial: count("заседание министров", "заседания министров", "заседаний министров"),
      leadership: count("кадровое решение", "кадровых решения", "кадровых решений"),
      treaty: count("договор", "договора", "договоров"),
      membership: count("изменение членства", "изменения членства", "изменений членства"),
      statement: count("заявление", "заявления", "заявлений"),
      cooperation: count("шаг сотрудничества", "шага сотрудничества", "шагов сотрудничества"),
      aid: count("акция помощи", "акции помощи", "акций помощи"),
      mission: count("миссия", "миссии", "миссий"),
      exercise: count("учение вне серий", "учения вне серий", "учений вне серий"),
      "law-and-order": count("событие правопорядка", "события правопорядка", "событий правопорядка"),
      border: count("пограничное событие", "пограничных события", "пограничных событий"),
      incident: count("инцидент", "инцидента", "инцидентов"),
      infrastructure: count("инфраструктурное событие", "инфраструктурных события", "инфраструктурных событий"),
    },
    ofOtherKinds: (value) => `${value} прочих`,
    busiest: (year, value) => `Больше всего началось в ${year} году: ${value}.`,
    notHeld: (value) => `Не состоялось или ещё не состоялось: ${value}.`,
    membership: (date, { kind, count: value }) => {
      if (kind === "signatories") return `На ${date} Договор, ещё не вступивший в силу, подписали ${SIGNED(value)}`;
      if (value === 0) return `На ${date} Договора ещё не было`;
      return `На ${date} — ${MEMBERSHIP[kind](value)}${kind === "members" ? " ОДКБ" : ""}`;
    },
    frozen: (countries) => `участие заморожено: ${joinWords("ru", countries)}`,
    looksAt: (place, value) =>
      place === undefined ? `На карте в кадре ${features(value)}.` : `На карте ${place}: в кадре ${features(value)}.`,
    layers: (names) => `Включённые слои: ${names.join(", ")}.`,
    noLayers: "Все слои выключены.",
  },
};
