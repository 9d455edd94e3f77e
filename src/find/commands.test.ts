import { describe, expect, test } from "vitest";
import { setFacetValue, type setTime } from "../state/transitions.ts";
import { defaultViewState } from "../state/view-state.ts";
import { en } from "../text/en.ts";
import { ru } from "../text/ru.ts";
import { commandsFor, matchCommands, parseTimeText, type Wording } from "./commands.ts";
import { COMMAND_TEXTS } from "./find-text.ts";

const WORDS: Wording = { en: { command: COMMAND_TEXTS.en, text: en }, ru: { command: COMMAND_TEXTS.ru, text: ru } };
const VIEW = defaultViewState("en");
const idsFor = (typed: string, view = VIEW) => matchCommands(typed, view, WORDS).map(({ id }) => id);

describe("a typed text means", () => {
  test.each([
    ["dark", "theme-dark"],
    ["тёмное", "theme-dark"],
    ["темн", "theme-dark"],
    ["table", "page-table"],
    ["таблица", "page-table"],
    ["russian", "language"],
    ["hide exer", "layer-exercises"],
    ["скрыть учения", "layer-exercises"],
    ["flat map", "projection-mercator"],
    ["2014", "time"],
    ["keys", "keys"],
  ])("%s", (typed, id) => {
    expect(idsFor(typed)[0]).toBe(id);
  });

  test("no command where it is none", () => {
    expect(idsFor("Kazakhstan")).toEqual([]);
  });
});

test("a command to clear filters is there only while there are some", () => {
  expect(idsFor("clear filters")).toEqual([]);
  expect(idsFor("clear filters", setFacetValue("series", "rock", true)(VIEW))).toEqual(["clear-filters"]);
});

test("commands have ids of their own and labels in both languages", () => {
  const commands = commandsFor(VIEW, WORDS);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(commands.filter(({ label }) => /[а-яё]/i.test(label.en) || !/[а-яё]/i.test(label.ru))).toEqual([]);
});

describe("a typed time", () => {
  test.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["1999-05-01", "1999-05-01", "1999-05-01"],
    ["2014-2016", "2014-01-01", "2016-12-31"],
    ["2014 – 2016-03", "2014-01-01", "2016-03-31"],
    ["1994/1999", "1994-01-01", "1999-12-31"],
  ])("%s is whole days", (typed, from, to) => {
    expect(parseTimeText(typed)).toEqual({ from, to });
  });

  test.each(["Kazakhstan", "2014-13", "2016-2014", "20", "1/2/3", ""])("%s is none", (typed) => {
    expect(parseTimeText(typed)).toBeUndefined();
  });

  test("sets the window", () => {
    const [command] = matchCommands("2014", VIEW, WORDS);
    const step = command?.effect as ReturnType<typeof setTime>;
    expect(step(VIEW).time).toEqual({
      from: "2014-01-01",
      to: "2014-12-31",
    });
    expect(command?.label).toEqual({ en: "Set time to 2014", ru: "Выбрать время: 2014" });
  });
});

describe("presenting", () => {
  const STORIES = [{ id: "january-2022", title: { en: "January 2022", ru: "Январь 2022 года" } }];

  test("a story is found by its title in either language, and started", () => {
    const view = defaultViewState("en");
    for (const typed of ["story january", "январь"]) {
      const [command] = matchCommands(typed, view, WORDS, STORIES).filter(({ id }) => id === "story-january-2022");
      expect(typeof command?.effect === "function" && command.effect(view).story, typed).toEqual({
        kind: "story",
        id: "january-2022",
      });
    }
  });

  test("while presenting, what is offered is the way out", () => {
    const view = { ...defaultViewState("en"), story: { kind: "story", id: "january-2022" } as const };
    const ids = commandsFor(view, WORDS).map(({ id }) => id);
    expect(ids).toContain("stop-presenting");
    expect(ids).not.toContain("present");
  });
});
