import type { BorderStateKind } from "../../geo/contract/border.ts";
import type { MembershipOrganisation } from "../../geo/contract/membership.ts";
import type { Part } from "../domain/participation.ts";
import { createPartText } from "../text/part-text.ts";
import { counted } from "../text/plural.ts";

interface PanelTexts {
  readonly cite: string;
  readonly strip: { readonly heading: string; readonly lead: string; readonly details: string };
  readonly parts: Readonly<Record<Part, string>>;
  readonly participation: {
    readonly country: string;
    readonly organisation: string;
    readonly lead: string;
    readonly caption: string;
    readonly series: string;
    readonly allSeries: string;
    readonly nothing: string;
    readonly exercises: (count: number) => string;
    readonly cell: (parts: { row: string; year: number; summary: string }) => string;
    readonly scroll: string;
  };
  readonly roleMatrix: { readonly caption: string; readonly whole: string };
  readonly disagree: string;
  readonly byYear: string;
  readonly eventsIn: (year: number, count: number) => string;
  readonly countryOnly: (count: number) => string;
  readonly organisation: {
    readonly fullNames: Readonly<Record<MembershipOrganisation, string>>;
    readonly members: (date: string) => string;
    readonly nobody: string;
    readonly offices: (date: string) => string;
    readonly officeNames: Readonly<Record<"secretary-general" | "acting-secretary-general" | "chair", string>>;
    readonly officeHistory: string;
    readonly summits: string;
  };
  readonly now: (count: number) => string;
  readonly borderState: {
    readonly heading: (date: string) => string;
    readonly kinds: Readonly<Record<BorderStateKind, string>>;
    readonly until: (date: string) => string;
    readonly nothing: string;
    readonly others: string;
    readonly notYetOpen: (date: string) => string;
  };
  readonly dispute: {
    readonly administration: (date: string) => string;
    readonly notDisputed: (date: string) => string;
    /** Heads the time in which the area is shown as disputed. */
    readonly shown: string;
    readonly alsoCalled: string;
  };
  readonly sections: {
    readonly heading: string;
    readonly section: string;
    readonly published: string;
    readonly measured: string;
    readonly note: string;
  };
}

const en: PanelTexts = {
  cite: "Cite",
  strip: {
    heading: "Membership through time",
    lead: "Choose a bar to read on what act it rests.",
    details: "Every period with its instrument and sources",
  },
  parts: {
    host: "hosted",
    "took-part": "took part",
    observed: "observed",
    declined: "declined",
    absent: "absent",
  },
  participation: {
    country: "Exercises by series and year",
    organisation: "Exercises by country and year",
    lead: "Held exercises only. An empty cell means that the atlas has no record, not that the country stayed away.",
    caption: "What was done in each year",
    series: "Series",
    allSeries: "All series",
    nothing: "No held exercise on record.",
    exercises: (count) => counted("en", count, ["exercise", "exercises"]),
    cell: ({ row, year, summary }) => `${row}, ${year}: ${summary}`,
    scroll: "Table of exercises; scrolls sideways",
  },
  roleMatrix: { caption: "Roles in the whole and in its parts", whole: "As a whole" },
  disagree: "Sources disagree",
  byYear: "By year",
  countryOnly: (count) =>
    `${counted("en", count, ["event is known only to the country and has", "events are known only to the country and have"])} no point on the map.`,
  eventsIn: (year, count) => `${year}: ${counted("en", count, ["event", "events"])}`,
  organisation: {
    fullNames: {
      CSTO: "Collective Security Treaty Organization",
      "CSTO-PA": "CSTO Parliamentary Assembly",
      CIS: "Commonwealth of Independent States",
      EAEU: "Eurasian Economic Union",
      SCO: "Shanghai Cooperation Organisation",
      NATO: "North Atlantic Treaty Organization",
    },
    members: (date) => `States on ${date}`,
    nobody: "No state had joined by then.",
    offices: (date) => `Offices on ${date}`,
    officeNames: {
      "secretary-general": "Secretary General",
      "acting-secretary-general": "Acting Secretary General",
      chair: "Chair",
    },
    officeHistory: "All holders with their terms and sources",
    summits: "Meetings of heads of state",
  },
  now: (count) => counted("en", count, ["state", "states"]),
  borderState: {
    heading: (date) => `State on ${date}`,
    kinds: {
      "not-agreed": "Line not agreed",
      "partly-agreed": "Line agreed in part",
      signed: "Treaty signed",
      ratified: "Ratification approved",
      provisional: "Applied provisionally",
      closed: "Closed",
    },
    until: (date) => `until ${date}`,
    nothing: "The register holds no dated state for that day.",
    others: "Before and after",
    notYetOpen: (date) => `not yet open on ${date}`,
  },
  dispute: {
    administration: (date) => `Administration on ${date}`,
    notDisputed: (date) => `Not shown as disputed on ${date}.`,
    shown: "Shown as disputed",
    alsoCalled: "Also called",
  },
  sections: {
    heading: "Sections",
    section: "Section",
    published: "As published",
    measured: "On the map’s line",
    note: "Measured on the map’s own generalised line, between the ends that the sources give; a river measured so is shorter the more it winds. It is no survey. Where the two figures differ much, the source divides the course elsewhere.",
  },
};

const ru: PanelTexts = {
  cite: "Сослаться",
  strip: {
    heading: "Членство во времени",
    lead: "Выберите отрезок, чтобы узнать, на каком акте он основан.",
    details: "Все периоды с документами и источниками",
  },
  parts: {
    host: "принимала",
    "took-part": "участвовала",
    observed: "наблюдала",
    declined: "отказалась",
    absent: "отсутствовала",
  },
  participation: {
    country: "Учения по сериям и годам",
    organisation: "Учения по странам и годам",
    lead: "Только состоявшиеся учения. Пустая клетка означает, что в атласе нет записи, а не что страна осталась в стороне.",
    caption: "Что было в каждом году",
    series: "Серия",
    allSeries: "Все серии",
    nothing: "Записей о состоявшихся учениях нет.",
    exercises: (count) => counted("ru", count, ["учение", "учения", "учений", "учения"]),
    cell: ({ row, year, summary }) => `${row}, ${year} год: ${summary}`,
    scroll: "Таблица учений, прокручивается вбок",
  },
  roleMatrix: { caption: "Роли в целом и в отдельных частях", whole: "В целом" },
  disagree: "Источники расходятся",
  byYear: "По годам",
  countryOnly: (count) =>
    `${counted("ru", count, ["событие известно", "события известны", "событий известны", "события известны"])} лишь с точностью до страны: точки на карте нет.`,
  eventsIn: (year, count) => `${year} год: ${counted("ru", count, ["событие", "события", "событий", "события"])}`,
  organisation: {
    fullNames: {
      CSTO: "Организация Договора о коллективной безопасности",
      "CSTO-PA": "Парламентская ассамблея ОДКБ",
      CIS: "Содружество Независимых Государств",
      EAEU: "Евразийский экономический союз",
      SCO: "Шанхайская организация сотрудничества",
      NATO: "Организация Североатлантического договора",
    },
    members: (date) => `Государства на ${date}`,
    nobody: "К этому дню не присоединилось ни одно государство.",
    offices: (date) => `Должности на ${date}`,
    officeNames: {
      "secretary-general": "Генеральный секретарь",
      "acting-secretary-general": "Исполняющий обязанности генерального секретаря",
      chair: "Председательство",
    },
    officeHistory: "Все занимавшие должность, сроки и источники",
    summits: "Встречи глав государств",
  },
  now: (count) => counted("ru", count, ["государство", "государства", "государств", "государства"]),
  borderState: {
    heading: (date) => `Статус на ${date}`,
    kinds: {
      "not-agreed": "Линия не согласована",
      "partly-agreed": "Линия согласована частично",
      signed: "Договор подписан",
      ratified: "Ратификация одобрена",
      provisional: "Применяется временно",
      closed: "Закрыта",
    },
    until: (date) => `до ${date}`,
    nothing: "На этот день статуса с датой в реестре нет.",
    others: "До и после",
    notYetOpen: (date) => `на ${date} ещё не открыт`,
  },
  dispute: {
    administration: (date) => `Кто управляет на ${date}`,
    notDisputed: (date) => `На ${date} спорной не показана.`,
    shown: "Показана спорной",
    alsoCalled: "Другое название",
  },
  sections: {
    heading: "Участки",
    section: "Участок",
    published: "По источникам",
    measured: "По линии карты",
    note: "Измерено по обобщённой линии карты между концами участка, названными в источниках; чем извилистее река, тем короче она при таком измерении. Это не данные съёмки. Где числа сильно расходятся, источник делит линию в другом месте.",
  },
};

export const usePanelText = createPartText<PanelTexts>({ en, ru });
