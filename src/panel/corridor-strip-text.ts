import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

interface StripTexts {
  readonly heading: string;
  readonly lead: string;
  readonly mainLine: string;
  readonly branchAt: (node: string) => string;
  readonly repeated: string;
  readonly gauges: (gauges: string) => string;
  readonly gauge: (mm: number) => string;
  /** A length off the drawn line. */
  readonly about: (km: string) => string;
  readonly opened: (date: string) => string;
  readonly noLength: string;
  readonly sourced: (parts: { km: string; sourced: number; stretches: number }) => string;
  readonly drawn: (km: string) => string;
}

const en: StripTexts = {
  heading: "Legs",
  lead: "The line as a diagram, not to scale. Choose a place or a leg to read on.",
  mainLine: "Main line",
  branchAt: (node) => `Branch at ${node}`,
  repeated: "shown elsewhere in this diagram",
  gauges: (gauges) => `Gauges meet: ${gauges} mm`,
  gauge: (mm) => `${mm} mm gauge`,
  about: (km) => `about ${km} as drawn`,
  opened: (date) => `opened ${date}`,
  noLength: "No source gives the length of any stretch of the main line.",
  sourced: ({ km, sourced, stretches }) =>
    `Sources give the length of ${sourced} of the main line’s ${counted("en", stretches, ["stretch", "stretches"])}: ${km} together.`,
  drawn: (km) =>
    `Along the lines drawn on this map the main line is about ${km} long. Those lines are schematic, so that is an order of size and no published figure.`,
};

const ru: StripTexts = {
  heading: "Участки",
  lead: "Схема линии без соблюдения масштаба. Выберите пункт или участок, чтобы узнать больше.",
  mainLine: "Основная линия",
  branchAt: (node) => `Ответвление: ${node}`,
  repeated: "показано в другом месте схемы",
  gauges: (gauges) => `Стык колеи: ${gauges} мм`,
  gauge: (mm) => `колея ${mm} мм`,
  about: (km) => `около ${km} по линии на карте`,
  opened: (date) => `дата открытия: ${date}`,
  noLength: "Длина участков основной линии ни в одном источнике не указана.",
  sourced: ({ km, sourced, stretches }) =>
    `Источники называют длину ${sourced} из ${counted("ru", stretches, ["участка", "участков", "участков", "участка"])} основной линии, вместе ${km}.`,
  drawn: (km) =>
    `По линиям, начерченным на этой карте, длина основной линии — около ${km}. Эти линии схематичны: это порядок величины, а не опубликованная цифра.`,
};

export const useStripText = createPartText<StripTexts>({ en, ru });
