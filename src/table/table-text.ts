import type { ExportFormat } from "../data/export-events.ts";
import type { EventColumn } from "../domain/sort-events.ts";
import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

interface TableText {
  readonly title: string;
  readonly lead: string;
  readonly columns: Readonly<Record<EventColumn, string>>;
  readonly caption: (count: number) => string;
  readonly sortHint: string;
  readonly scrollRegion: string;
  readonly empty: string;
  readonly more: (shown: number, count: number) => string;
  readonly exportAs: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly exportName: (format: string, count: number) => string;
  readonly exported: (file: string) => string;
  readonly exportFailed: string;
  readonly fileTitle: (count: number, window: string) => string;
  readonly versionLine: (version: string, day: string) => string;
  readonly sourcesLabel: string;
  readonly publishers: (count: number) => string;
}

const TEXTS: Readonly<Record<Language, TableText>> = {
  en: {
    title: "Events as a table",
    lead: "The events that pass the filters, inside the chosen time.",
    columns: {
      date: "Date",
      title: "Event",
      category: "Category",
      place: "Place",
      countries: "Countries",
      status: "Status",
      sources: "Publishers",
    },
    caption: (count) => counted("en", count, ["event", "events"]),
    sortHint: "Headings sort; choosing a row opens the event beside the table.",
    scrollRegion: "Table of events",
    empty: "No event passes the filters in the chosen time.",
    more: (shown, count) => `Show more (${shown} of ${count} shown)`,
    exportAs: "Export",
    formats: { csv: "CSV", geojson: "GeoJSON", text: "Text" },
    exportName: (format, count) => `Export ${counted("en", count, ["event", "events"])} as ${format}`,
    exported: (file) => `${file} is ready.`,
    exportFailed:
      "The details or the sources could not be loaded, so there is nothing to export with its sources. Check the connection and try again.",
    fileTitle: (count, window) => `CSTO Atlas: ${counted("en", count, ["event", "events"])}, ${window}`,
    versionLine: (version, day) => `Data version ${version}, exported ${day}. Texts: CC BY 4.0.`,
    sourcesLabel: "Sources:",
    publishers: (count) => counted("en", count, ["publisher", "publishers"]),
  },
  ru: {
    title: "События таблицей",
    lead: "События, которые проходят через фильтры, за выбранное время.",
    columns: {
      date: "Дата",
      title: "Событие",
      category: "Категория",
      place: "Место",
      countries: "Страны",
      status: "Статус",
      sources: "Издатели",
    },
    caption: (count) => counted("ru", count, ["событие", "события", "событий", "события"]),
    sortHint: "Заголовки сортируют; выбор строки открывает событие рядом с таблицей.",
    scrollRegion: "Таблица событий",
    empty: "За выбранное время через фильтры не проходит ни одно событие.",
    more: (shown, count) => `Показать ещё (показано ${shown} из ${count})`,
    exportAs: "Скачать",
    formats: { csv: "CSV", geojson: "GeoJSON", text: "Текст" },
    exportName: (format, count) =>
      `Скачать ${counted("ru", count, ["событие", "события", "событий", "события"])}: ${format}`,
    exported: (file) => `Файл ${file} готов.`,
    exportFailed:
      "Подробности или источники не загрузились, поэтому выгрузить события с источниками нельзя. Проверьте соединение и попробуйте ещё раз.",
    fileTitle: (count, window) =>
      `Атлас ОДКБ: ${counted("ru", count, ["событие", "события", "событий", "события"])}, ${window}`,
    versionLine: (version, day) => `Версия данных ${version}, выгружено ${day}. Тексты: CC BY 4.0.`,
    sourcesLabel: "Источники:",
    publishers: (count) => counted("ru", count, ["издатель", "издателя", "издателей", "издателя"]),
  },
};

export const useTableText = createPartText(TEXTS);
