import type { PartialDate } from "../domain/day.ts";
import { widenDate } from "../domain/day.ts";
import { BOUNDARY_PRACTICES } from "../domain/disputes.ts";
import { foldQuery } from "../domain/fold-text.ts";
import { startingDeck } from "../domain/starting-deck.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import {
  clearFilters,
  filterCount,
  openPage,
  present,
  select,
  setBoundaries,
  setLayer,
  setProjection,
  setTheme,
  setTime,
  stopPresenting,
  type Transition,
} from "../state/transitions.ts";
import {
  defaultTime,
  LAYER_IDS,
  type Language,
  PAGE_IDS,
  type ProjectionChoice,
  type ThemeChoice,
  type ViewState,
} from "../state/view-state.ts";
import { formatDate } from "../text/format-date.ts";
import type { Messages } from "../text/messages.ts";

export interface CommandText {
  readonly show: (layer: string) => string;
  readonly hide: (layer: string) => string;
  readonly time: (when: string) => string;
  readonly allTime: string;
  readonly language: string;
  readonly theme: (theme: string) => string;
  readonly projection: (projection: string) => string;
  readonly page: (page: string) => string;
  readonly closePage: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly closePanel: string;
  readonly keys: string;
  readonly present: string;
  readonly story: (title: string) => string;
  readonly stopPresenting: string;
}

/** A story that can be started, by its title. */
export interface StartableStory {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** What a command does: a step of the view, or a part of the page that opens. */
export type CommandEffect = Transition | AppPart;

/** What only the page as a whole can do. */
export type AppPart = "filters" | "keys" | "language";

export interface Command {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly effect: CommandEffect;
}

export type Wording = Readonly<Record<Language, { readonly command: CommandText; readonly text: Messages }>>;

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark", "print"];
const PROJECTIONS: readonly ProjectionChoice[] = ["globe", "mercator"];

/** All that can be done to a view as it stands. */
export function commandsFor(view: ViewState, words: Wording, stories: readonly StartableStory[] = []): Command[] {
  const make = (
    id: string,
    label: (language: Language, wording: Wording[Language]) => string,
    effect: CommandEffect,
  ): Command => ({ id, label: { en: label("en", words.en), ru: label("ru", words.ru) }, effect });
  return [
    ...LAYER_IDS.map((layer) => {
      const isOn = view.layers.has(layer);
      const label = (_: Language, { command, text }: Wording[Language]) =>
        (isOn ? command.hide : command.show)(text.layerNames[layer]);
      return make(`layer-${layer}`, label, setLayer(layer, !isOn));
    }),
    make("all-time", (_, { command }) => command.allTime, setTime(defaultTime())),
    ...PAGE_IDS.filter((page) => page !== view.page).map((page) =>
      make(`page-${page}`, (_, { command, text }) => command.page(text.controls.pages[page]), openPage(page)),
    ),
    ...(view.page === undefined
      ? []
      : [make("close-page", (_, { command }) => command.closePage, openPage(undefined))]),
    ...(view.selection === undefined
      ? []
      : [make("close-panel", (_, { command }) => command.closePanel, select(undefined))]),
    make("filters", (_, { command }) => command.filters, "filters"),
    ...(filterCount(view) === 0 ? [] : [make("clear-filters", (_, { command }) => command.clearFilters, clearFilters)]),
    make("language", (_, { command }) => command.language, "language"),
    ...THEMES.filter((theme) => theme !== view.theme).map((theme) =>
      make(`theme-${theme}`, (_, { command, text }) => command.theme(text.controls.themes[theme]), setTheme(theme)),
    ),
    ...PROJECTIONS.filter((projection) => projection !== view.projection).map((projection) =>
      make(
        `projection-${projection}`,
        (_, { command, text }) => command.projection(text.controls.projections[projection]),
        setProjection(projection),
      ),
    ),
    ...BOUNDARY_PRACTICES.filter((practice) => practice !== view.boundaries).map((practice) =>
      make(
        `boundaries-${practice}`,
        (_, { text }) => `${text.controls.boundaries}: ${text.controls.practices[practice]}`,
        setBoundaries(practice),
      ),
    ),
    make("keys", (_, { command }) => command.keys, "keys"),
    ...(view.story === undefined
      ? [make("present", (_, { command }) => command.present, present(startingDeck(view.selection)))]
      : [make("stop-presenting", (_, { command }) => command.stopPresenting, stopPresenting)]),
    ...stories.map(({ id, title }) =>
      make(`story-${id}`, (language, { command }) => command.story(title[language]), present({ kind: "story", id })),
    ),
  ];
}

/** Commands that a text may mean: those with all its words, in either language, and a date that it is. */
export function matchCommands(
  typed: string,
  view: ViewState,
  words: Wording,
  stories: readonly StartableStory[] = [],
): Command[] {
  const commands = commandsFor(view, words, stories);
  const wanted = foldQuery(typed);
  if (wanted.length === 0) return commands;
  const matching = commands.filter(({ label }) => {
    const own = foldQuery(`${label.en} ${label.ru}`);
    return wanted.every((word) => own.some((known) => known.startsWith(word)));
  });
  const time = parseTimeText(typed);
  if (time === undefined) return matching;
  const label = (language: Language) => words[language].command.time(timeLabel(language, typed));
  return [{ id: "time", label: { en: label("en"), ru: label("ru") }, effect: setTime(time) }, ...matching];
}

/** `2014`, `2012-05`, `1999-05-01`, or two of them with a slash, a dash or dots between them; widened to whole days. */
export function parseTimeText(typed: string): TimeWindow | undefined {
  const [first, last = first, ...rest] = timeParts(typed);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  const from = widenDate(first, "first");
  const to = widenDate(last, "last");
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function timeParts(typed: string): string[] {
  // A dash between two years is one between dates: 2014-2016 is no month.
  return typed.trim().split(/\s*(?:\/|–|\.\.+|(?<=^\d{4})-(?=\d{4}$)|\s-\s)\s*/);
}

function timeLabel(language: Language, typed: string): string {
  const shown = timeParts(typed).map((part) => formatDate(language, part as PartialDate));
  return shown.join(" – ");
}
