import type { FacetName, SourceCount } from "../domain/event-facets.ts";
import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";
import type { SuggestionKind } from "./catalogue.ts";
import type { CommandText } from "./commands.ts";

interface FindText {
  readonly filters: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly roleHint: string;
  readonly noPlace: string;
  readonly sourceCounts: Readonly<Record<SourceCount, string>>;
  readonly passing: (count: number) => string;
  readonly active: string;
  readonly remove: (filter: string) => string;
  readonly textFilter: (text: string) => string;
  readonly clearAll: string;
  readonly clear: (facet: string) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly close: string;
  readonly searchFailed: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly kinds: Readonly<Record<SuggestionKind, string>>;
  readonly events: (count: number) => string;
  readonly showEvents: (count: number, text: string) => string;
  readonly nothing: (text: string) => string;
  readonly typeMore: string;
  readonly palette: string;
  readonly paletteField: string;
  readonly paletteHint: string;
  readonly commands: CommandText;
  readonly commandHeading: string;
  readonly keys: string;
  readonly keyRows: readonly (readonly [keys: string, what: string])[];
  readonly singleKeys: string;
}

const TEXTS: Readonly<Record<Language, FindText>> = {
  en: {
    filters: "Filters",
    facets: {
      categories: "Category",
      countries: "Country",
      roles: "Role",
      organisations: "Organisation",
      series: "Exercise series",
      statuses: "Status",
      precisions: "How exactly the place is known",
      sourceKinds: "Kind of source",
      sourceCounts: "Independent sources",
    },
    roleHint: "Of the chosen countries; of any country where none is chosen.",
    noPlace: "no place named",
    sourceCounts: { 1: "One publisher", 2: "Two publishers", 3: "Three or more" },
    passing: (count) => `${counted("en", count, ["event passes", "events pass"])}`,
    active: "Active filters",
    remove: (filter) => `Remove filter ${filter}`,
    textFilter: (text) => `“${text}”`,
    clearAll: "Clear all",
    clear: (facet) => `Clear ${facet}`,
    showAll: (count) => `Show all ${count}`,
    showFewer: "Show fewer",
    close: "Close filters",
    searchFailed: "The search could not be loaded. Check the connection and try again.",
    suggestions: "Suggestions",
    suggestionCount: (count) => counted("en", count, ["suggestion", "suggestions"]),
    kinds: {
      country: "Countries",
      zone: "Regions of collective security",
      place: "Places",
      ground: "Training grounds",
      border: "Borders",
      crossing: "Border crossings",
      disputed: "Disputed areas",
      corridor: "Corridor routes",
      node: "Corridor nodes",
      leg: "Corridor legs",
      series: "Exercise series",
      person: "People and bodies quoted",
      event: "Events",
      exercise: "Exercises",
      source: "Sources",
    },
    events: (count) => counted("en", count, ["event", "events"]),
    showEvents: (count, text) => `Show all ${counted("en", count, ["event", "events"])} for “${text}”`,
    nothing: (text) => `Nothing found for “${text}”.`,
    typeMore: "Type two letters or more.",
    palette: "Go to or do",
    paletteField: "Type a place, a date or a command",
    paletteHint: "For example: Kazakhstan, 2014, dark, table.",
    commands: {
      show: (layer) => `Show layer: ${layer}`,
      hide: (layer) => `Hide layer: ${layer}`,
      time: (when) => `Set time to ${when}`,
      allTime: "Set time to all years",
      language: "Switch to Russian",
      theme: (theme) => `Theme: ${theme}`,
      projection: (projection) => `Projection: ${projection}`,
      page: (page) => `Open page: ${page}`,
      closePage: "Close page",
      filters: "Open filters",
      clearFilters: "Clear all filters",
      closePanel: "Close the panel",
      keys: "Show keys",
      present: "Present",
      story: (title) => `Start story: ${title}`,
      stopPresenting: "Exit the presentation",
    },
    commandHeading: "Commands",
    keys: "Keys",
    keyRows: [
      ["/", "Search"],
      ["Ctrl K, ⌘ K", "Go to a place or run a command"],
      ["?", "These keys"],
      ["[", "Open or close the timeline"],
      ["]", "Hide or show the panel"],
      ["F", "Full screen"],
      ["Esc", "Close the top-most thing"],
      ["Arrow keys", "Move the map while it has the focus"],
      ["+ −", "Zoom the map while it has the focus"],
      ["Enter", "Select what lies under the cross in the map’s middle"],
    ],
    singleKeys: "Keys without Ctrl ( / ? [ ] F )",
  },
  ru: {
    filters: "Фильтры",
    facets: {
      categories: "Категория",
      countries: "Страна",
      roles: "Роль",
      organisations: "Организация",
      series: "Серия учений",
      statuses: "Статус",
      precisions: "Насколько точно известно место",
      sourceKinds: "Вид источника",
      sourceCounts: "Независимые источники",
    },
    roleHint: "Роль выбранных стран, а если страна не выбрана — любой.",
    noPlace: "место не названо",
    sourceCounts: { 1: "Один издатель", 2: "Два издателя", 3: "Три и более" },
    passing: (count) =>
      counted("ru", count, ["событие подходит", "события подходят", "событий подходит", "события подходит"]),
    active: "Действующие фильтры",
    remove: (filter) => `Снять фильтр ${filter}`,
    textFilter: (text) => `«${text}»`,
    clearAll: "Снять все",
    clear: (facet) => `Снять: ${facet}`,
    showAll: (count) => `Показать все ${count}`,
    showFewer: "Показать меньше",
    close: "Закрыть фильтры",
    searchFailed: "Поиск не загрузился. Проверьте соединение и попробуйте ещё раз.",
    suggestions: "Подсказки",
    suggestionCount: (count) => counted("ru", count, ["подсказка", "подсказки", "подсказок", "подсказки"]),
    kinds: {
      country: "Страны",
      zone: "Регионы коллективной безопасности",
      place: "Места",
      ground: "Полигоны",
      border: "Границы",
      crossing: "Пункты пропуска",
      disputed: "Спорные территории",
      corridor: "Маршруты коридора",
      node: "Узлы коридора",
      leg: "Участки коридора",
      series: "Серии учений",
      person: "Кого цитируют",
      event: "События",
      exercise: "Учения",
      source: "Источники",
    },
    events: (count) => counted("ru", count, ["событие", "события", "событий", "события"]),
    showEvents: (count, text) =>
      `Показать ${counted("ru", count, ["событие", "события", "событий", "события"])} по запросу «${text}»`,
    nothing: (text) => `По запросу «${text}» ничего не найдено.`,
    typeMore: "Введите две буквы или больше.",
    palette: "Перейти или сделать",
    paletteField: "Место, дата или команда",
    paletteHint: "Например: Казахстан, 2014, тёмное, таблица.",
    commands: {
      show: (layer) => `Показать слой: ${layer}`,
      hide: (layer) => `Скрыть слой: ${layer}`,
      time: (when) => `Выбрать время: ${when}`,
      allTime: "Выбрать время: все годы",
      language: "Переключить на английский",
      theme: (theme) => `Оформление: ${theme}`,
      projection: (projection) => `Проекция: ${projection}`,
      page: (page) => `Открыть страницу: ${page}`,
      closePage: "Закрыть страницу",
      filters: "Открыть фильтры",
      clearFilters: "Снять все фильтры",
      closePanel: "Закрыть панель",
      keys: "Показать клавиши",
      present: "Показать",
      story: (title) => `Начать историю: ${title}`,
      stopPresenting: "Выйти из показа",
    },
    commandHeading: "Команды",
    keys: "Клавиши",
    keyRows: [
      ["/", "Поиск"],
      ["Ctrl K, ⌘ K", "Перейти к месту или выполнить команду"],
      ["?", "Этот список клавиш"],
      ["[", "Открыть или закрыть шкалу времени"],
      ["]", "Скрыть или показать панель"],
      ["F", "Во весь экран"],
      ["Esc", "Закрыть то, что открыто поверх остального"],
      ["Стрелки", "Двигать карту, когда фокус на ней"],
      ["+ −", "Менять масштаб, когда фокус на карте"],
      ["Enter", "Выбрать то, что под крестом в центре карты"],
    ],
    singleKeys: "Клавиши без Ctrl ( / ? [ ] F )",
  },
};

export const useFindText = createPartText(TEXTS);

/** Both languages, for commands that can be typed in either. */
export const COMMAND_TEXTS: Readonly<Record<Language, CommandText>> = { en: TEXTS.en.commands, ru: TEXTS.ru.commands };
