import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

/** The words of a slide card, which the offline player shows as well. */
export interface SlideWords {
  readonly step: (step: number, count: number) => string;
  readonly counter: (step: number, count: number) => string;
  readonly sources: (count: number) => string;
  readonly opensNewTab: string;
  readonly undated: string;
  readonly slideText: string;
}

export interface PresentText extends SlideWords {
  readonly announce: (step: number, count: number, title: string) => string;
  readonly deck: string;
  readonly bar: string;
  readonly next: string;
  readonly previous: string;
  readonly exit: string;
  readonly more: string;
  readonly overview: string;
  readonly black: string;
  readonly white: string;
  readonly blankIs: Readonly<Record<"black" | "white", string>>;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly presenter: string;
  readonly presenterBlocked: string;
  readonly spotlight: string;
  readonly kiosk: string;
  readonly kioskOff: string;
  readonly kioskSeconds: (seconds: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly readAsPage: string;
  readonly asSlides: string;
  readonly motion: string;
  readonly motions: Readonly<Record<"smooth" | "none", string>>;
  readonly keys: string;
  readonly keyRows: readonly (readonly [keys: string, what: string])[];
  readonly backToStep: string;
  readonly backHint: string;
  readonly stories: string;
  readonly storiesLead: string;
  readonly shipped: string;
  readonly steps: (count: number) => string;
  readonly briefingOf: (name: string) => string;
  readonly close: string;
  readonly loading: string;
  readonly unknownDeck: (key: string) => string;
  /** A story of a reader that another browser keeps, or that has no step yet. */
  readonly absentDeck: string;
  readonly unreadableDeck: string;
  readonly failedDeck: string;
  readonly failedHint: string;
  readonly retry: string;
  readonly legend: string;
  readonly furniture: string;
  readonly noStories: string;
}

export const PRESENT_TEXTS: Readonly<Record<Language, PresentText>> = {
  en: {
    step: (step, count) => `Step ${step} of ${count}`,
    counter: (step, count) => `${step} / ${count}`,
    sources: (count) => counted("en", count, ["source", "sources"]),
    opensNewTab: "Opens in a new tab",
    undated: "no date",
    slideText: "Text of the step",
    announce: (step, count, title) => `Step ${step} of ${count}: ${title}`,
    deck: "Presentation",
    bar: "Presentation controls",
    next: "Next",
    previous: "Previous",
    exit: "Exit",
    more: "Options",
    overview: "Overview",
    black: "Black screen",
    white: "White screen",
    blankIs: {
      black: "The screen is black. Press any key to go on.",
      white: "The screen is white. Press any key to go on.",
    },
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    presenter: "Presenter’s window",
    presenterBlocked:
      "The browser did not let the presenter’s window open. Allow this page to open windows, then try again.",
    spotlight: "Spotlight",
    kiosk: "Step by itself",
    kioskOff: "No",
    kioskSeconds: (seconds) => `Every ${counted("en", seconds, ["second", "seconds"])}`,
    pause: "Pause",
    resume: "Continue",
    readAsPage: "Read as a page",
    asSlides: "Show as slides",
    motion: "Camera motion",
    motions: { smooth: "Smooth", none: "None" },
    keys: "Keys",
    keyRows: [
      ["→ ← · Page Down, Page Up · Space, Shift Space", "Next and previous step"],
      ["Home, End", "First and last step"],
      ["Number, then Enter", "Go to that step"],
      ["↑ ↓", "Scroll the text"],
      ["O", "Overview of all steps"],
      ["B or . · W or ,", "Black screen, white screen; again to go on"],
      ["F · F5", "Full screen"],
      ["S or N", "Presenter’s window with notes"],
      ["G", "Legend"],
      ["L", "Spotlight: follows the pointer or the arrow keys, + and − change its size"],
      ["K", "Step by itself"],
      ["R", "Return to what the step shows"],
      ["Shift with an arrow key", "Move the map"],
      ["Alt with an arrow key", "Walk through what the map shows, while it has the focus"],
      ["Esc", "Leave the top-most thing: blank screen, overview, full screen, presentation"],
      ["?", "These keys"],
    ],
    backToStep: "Back to the step",
    backHint: "The map shows something other than this step.",
    stories: "Stories",
    storiesLead: "Each story is a sequence of steps on the map, with its sources.",
    shipped: "Stories of the atlas",
    steps: (count) => counted("en", count, ["step", "steps"]),
    briefingOf: (name) => `Briefing: ${name}`,
    close: "Close",
    loading: "Loading the story…",
    unknownDeck: (key) => `There is no story “${key}”.`,
    absentDeck: "There is no such story on this device.",
    unreadableDeck: "The link holds no story that can be read.",
    failedDeck: "The story could not be loaded.",
    failedHint: "The map works without it. Check the connection and try again, or choose another story.",
    retry: "Try again",
    legend: "Legend",
    furniture: "Date and legend",
    noStories: "The list of stories could not be loaded.",
  },
  ru: {
    step: (step, count) => `Шаг ${step} из ${count}`,
    counter: (step, count) => `${step} / ${count}`,
    sources: (count) => counted("ru", count, ["источник", "источника", "источников", "источника"]),
    opensNewTab: "Откроется в новой вкладке",
    undated: "без даты",
    slideText: "Текст шага",
    announce: (step, count, title) => `Шаг ${step} из ${count}: ${title}`,
    deck: "Показ",
    bar: "Управление показом",
    next: "Далее",
    previous: "Назад",
    exit: "Выйти",
    more: "Параметры",
    overview: "Все шаги",
    black: "Чёрный экран",
    white: "Белый экран",
    blankIs: {
      black: "Экран чёрный. Нажмите любую клавишу, чтобы продолжить.",
      white: "Экран белый. Нажмите любую клавишу, чтобы продолжить.",
    },
    fullScreen: "Во весь экран",
    leaveFullScreen: "Выйти из полноэкранного режима",
    presenter: "Окно докладчика",
    presenterBlocked: "Браузер не дал открыть окно докладчика. Разрешите странице открывать окна и попробуйте ещё раз.",
    spotlight: "Прожектор",
    kiosk: "Листать автоматически",
    kioskOff: "Нет",
    kioskSeconds: (seconds) => `Каждые ${counted("ru", seconds, ["секунду", "секунды", "секунд", "секунды"])}`,
    pause: "Пауза",
    resume: "Продолжить",
    readAsPage: "Читать как страницу",
    asSlides: "Показать по шагам",
    motion: "Движение карты",
    motions: { smooth: "Плавное", none: "Без движения" },
    keys: "Клавиши",
    keyRows: [
      ["→ ← · Page Down, Page Up · пробел, Shift пробел", "Следующий и предыдущий шаг"],
      ["Home, End", "Первый и последний шаг"],
      ["Число, затем Enter", "Перейти к этому шагу"],
      ["↑ ↓", "Прокрутить текст"],
      ["O", "Все шаги сразу"],
      ["B или . · W или ,", "Чёрный экран, белый экран; ещё раз — продолжить"],
      ["F · F5", "Во весь экран"],
      ["S или N", "Окно докладчика с заметками"],
      ["G", "Условные знаки"],
      ["L", "Прожектор: следует за указателем или стрелками, + и − меняют его размер"],
      ["K", "Листать автоматически"],
      ["R", "Вернуть то, что показывает шаг"],
      ["Shift и стрелка", "Сдвинуть карту"],
      ["Alt и стрелка", "Обойти то, что показано, когда фокус на карте"],
      ["Esc", "Закрыть верхнее: пустой экран, все шаги, полноэкранный режим, показ"],
      ["?", "Этот список"],
    ],
    backToStep: "Вернуться к шагу",
    backHint: "Карта показывает не то, что этот шаг.",
    stories: "Истории",
    storiesLead: "Каждая история — последовательность шагов на карте, с источниками.",
    shipped: "Истории атласа",
    steps: (count) => counted("ru", count, ["шаг", "шага", "шагов", "шага"]),
    briefingOf: (name) => `Справка: ${name}`,
    close: "Закрыть",
    loading: "История загружается…",
    unknownDeck: (key) => `Истории «${key}» нет.`,
    absentDeck: "На этом устройстве такой истории нет.",
    unreadableDeck: "В ссылке нет истории, которую можно прочесть.",
    failedDeck: "История не загрузилась.",
    failedHint: "Карта работает и без неё. Проверьте соединение и попробуйте ещё раз или выберите другой сюжет.",
    retry: "Попробовать ещё раз",
    legend: "Условные знаки",
    furniture: "Дата и условные знаки",
    noStories: "Список историй не загрузился.",
  },
};

export const usePresentText = createPartText(PRESENT_TEXTS);
