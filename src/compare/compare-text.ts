import type { BorderStateKind } from "../../geo/contract/border.ts";
import type { MembershipState } from "../../geo/contract/membership.ts";
import type { OfficeKind } from "../domain/compare-dates.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

interface CompareTexts {
  readonly heading: string;
  readonly kind: string;
  readonly close: string;
  readonly firstDate: string;
  readonly secondDate: string;
  readonly hint: string;
  readonly notADate: string;
  readonly wrongOrder: string;
  readonly show: string;
  readonly takeWindow: (from: string) => string;
  readonly between: (first: string, second: string) => string;
  readonly filtered: string;
  readonly nothing: string;
  readonly membership: string;
  readonly changes: Readonly<Record<MembershipState | "ended", string>>;
  readonly offices: string;
  readonly officeKinds: Readonly<Record<OfficeKind, string>>;
  readonly acting: string;
  readonly nobody: string;
  readonly handover: (before: string, after: string) => string;
  readonly termsBetween: (count: number) => string;
  readonly exercises: string;
  readonly heldCount: (count: number) => string;
  readonly tookPart: string;
  readonly events: string;
  readonly borders: string;
  readonly borderKinds: Readonly<Record<BorderStateKind, string>>;
  readonly noLonger: (state: string) => string;
  readonly crossingOpened: string;
  readonly corridor: string;
  readonly corridorNote: string;
  readonly disputes: string;
  readonly disputeBegins: string;
  readonly disputeEnds: string;
  readonly swipe: string;
  readonly swipeValue: (percent: number, date: string) => string;
  readonly alternate: string;
  readonly shows: (date: string) => string;
  readonly copyFailed: string;
}

const en: CompareTexts = {
  heading: "What changed",
  kind: "Two dates compared",
  close: "Close the comparison",
  firstDate: "First date",
  secondDate: "Second date",
  hint: "Year, month or day: 1999, 1999-04 or 1999-04-20",
  notADate: "No such date: write 1999, 1999-04 or 1999-04-20.",
  wrongOrder: "The first date does not lie before the second: choose an earlier one, or move the end of the window.",
  show: "Compare",
  takeWindow: (from) => `Start of the window: ${from}`,
  between: (first, second) => `After ${first}, up to ${second}`,
  filtered: "Exercises and events: only those that pass the filters.",
  nothing: "Nothing on record.",
  membership: "Members and partners",
  changes: {
    signatory: "Signed",
    member: "Became members",
    "participation-frozen": "Participation frozen",
    suspended: "Suspended",
    "not-renewed": "Left, the Treaty not renewed",
    withdrawn: "Left",
    observer: "Became observers",
    associate: "Became associates",
    partner: "Became partners",
    "dialogue-partner": "Became dialogue partners",
    ended: "Lost their status",
  },
  offices: "Offices",
  officeKinds: { "secretary-general": "Secretary General", chair: "Chair" },
  acting: "acting",
  nobody: "nobody on record",
  handover: (before, after) => `${before}, then ${after}`,
  termsBetween: (count) => counted("en", count, ["term begun", "terms begun"]),
  exercises: "Exercises",
  heldCount: (count) => `${count} held`,
  tookPart: "Took part",
  events: "Events by category",
  borders: "Borders",
  borderKinds: {
    "not-agreed": "not agreed",
    "partly-agreed": "partly agreed",
    signed: "treaty signed",
    ratified: "ratification approved",
    provisional: "applied provisionally",
    closed: "closed",
  },
  noLonger: (state) => `no longer ${state}`,
  crossingOpened: "crossing opened",
  corridor: "North–South corridor: legs opened",
  corridorNote: "Only legs whose opening is dated.",
  disputes: "Disputed areas",
  disputeBegins: "control disputed since",
  disputeEnds: "control disputed until",
  swipe: "Swipe",
  swipeValue: (percent, date) => `${percent} % of the map shows ${date}`,
  alternate: "Alternate",
  shows: (date) => `The map shows ${date}`,
  copyFailed: "This browser cannot draw a second map: the list beside it says what changed.",
};

const ru: CompareTexts = {
  heading: "Что изменилось",
  kind: "Сравнение двух дат",
  close: "Закрыть сравнение",
  firstDate: "Первая дата",
  secondDate: "Вторая дата",
  hint: "Год, месяц или день: 1999, 1999-04 или 1999-04-20",
  notADate: "Такой даты нет: напишите 1999, 1999-04 или 1999-04-20.",
  wrongOrder: "Первая дата не раньше второй: выберите более раннюю или сдвиньте конец промежутка.",
  show: "Сравнить",
  takeWindow: (from) => `Начало промежутка: ${from}`,
  between: (first, second) => `После ${first} и по ${second}`,
  filtered: "Учения и события — только прошедшие отбор.",
  nothing: "Записей нет.",
  membership: "Члены и партнёры",
  changes: {
    signatory: "Подписали",
    member: "Стали членами",
    "participation-frozen": "Участие заморожено",
    suspended: "Приостановлено",
    "not-renewed": "Выбыли, Договор не продлён",
    withdrawn: "Вышли",
    observer: "Стали наблюдателями",
    associate: "Стали ассоциированными",
    partner: "Стали партнёрами",
    "dialogue-partner": "Стали партнёрами по диалогу",
    ended: "Утратили статус",
  },
  offices: "Должности",
  officeKinds: { "secretary-general": "Генеральный секретарь", chair: "Председательство" },
  acting: "исполняющий обязанности",
  nobody: "в реестре никого нет",
  handover: (before, after) => `${before}, затем ${after}`,
  termsBetween: (count) =>
    counted("ru", count, ["новый срок полномочий", "новых срока полномочий", "новых сроков полномочий", "срока"]),
  exercises: "Учения",
  heldCount: (count) => `проведено: ${count}`,
  tookPart: "Участвовали",
  events: "События по категориям",
  borders: "Границы",
  borderKinds: {
    "not-agreed": "не согласована",
    "partly-agreed": "согласована частично",
    signed: "договор подписан",
    ratified: "ратификация одобрена",
    provisional: "применяется временно",
    closed: "закрыта",
  },
  noLonger: (state) => `больше не «${state}»`,
  crossingOpened: "открыт пункт пропуска",
  corridor: "Коридор «Север — Юг»: открытые участки",
  corridorNote: "Только участки с датой открытия.",
  disputes: "Спорные территории",
  disputeBegins: "контроль оспаривается с",
  disputeEnds: "контроль оспаривался до",
  swipe: "Шторка",
  swipeValue: (percent, date) => `${percent} % карты показывает ${date}`,
  alternate: "Чередовать",
  shows: (date) => `На карте ${date}`,
  copyFailed: "Этот браузер не может нарисовать вторую карту: что изменилось, сказано в списке рядом.",
};

export const useCompareText = createPartText<CompareTexts>({ en, ru });
