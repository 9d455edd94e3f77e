import type { MembershipState } from "../../geo/contract/membership.ts";
import type { PlayingMode } from "../domain/playback.ts";
import type { Language } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";

export interface OpenTexts {
  readonly stepBack: string;
  readonly stepForward: string;
  readonly mode: string;
  readonly modes: Readonly<Record<PlayingMode, string>>;
  readonly speed: string;
  readonly repeat: string;
  readonly finer: string;
  readonly coarser: string;
  readonly wholeScale: string;
  readonly marks: string;
  readonly changes: Readonly<Partial<Record<MembershipState, (countries: string) => string>>>;
  readonly several: (count: number) => string;
  readonly typedFrom: string;
  readonly typedTo: string;
  readonly typedNonsense: (typed: string) => string;
  readonly typedOutside: (from: string, to: string) => string;
  readonly typedReversed: string;
}

/** What only the open timeline says; it comes with its parts. */
export const OPEN_TEXTS: Readonly<Record<Language, OpenTexts>> = {
  en: {
    stepBack: "Step back",
    stepForward: "Step forward",
    mode: "Way of playing",
    modes: { cumulative: "Cumulative", moving: "Moving window" },
    speed: "Speed",
    repeat: "Repeat",
    finer: "Finer scale",
    coarser: "Coarser scale",
    wholeScale: "Scale from 1991",
    marks: "Membership and summits",
    changes: {
      signatory: (countries) => `Signed the Treaty: ${countries}`,
      member: (countries) => `Membership begins: ${countries}`,
      "participation-frozen": (countries) => `Participation frozen: ${countries}`,
      suspended: (countries) => `Membership suspended: ${countries}`,
      "not-renewed": (countries) => `Treaty not renewed, membership ends: ${countries}`,
      withdrawn: (countries) => `Withdrew: ${countries}`,
    },
    several: (count) => `${count} close together`,
    typedFrom: "From date",
    typedTo: "To date",
    typedNonsense: (typed) => `“${typed}” is not a date. Write 2022, 2022-01 or 2022-01-06.`,
    typedOutside: (from, to) => `The timeline runs from ${from} to ${to}.`,
    typedReversed: "The window would start after its end. Change the other date first.",
  },
  ru: {
    stepBack: "Шаг назад",
    stepForward: "Шаг вперёд",
    mode: "Ход времени",
    modes: { cumulative: "С накоплением", moving: "Скользящее окно" },
    speed: "Скорость",
    repeat: "Повтор",
    finer: "Мельче деления",
    coarser: "Крупнее деления",
    wholeScale: "Шкала с 1991 года",
    marks: "Членство и саммиты",
    changes: {
      signatory: (countries) => `Подписание Договора: ${countries}`,
      member: (countries) => `Начало членства: ${countries}`,
      "participation-frozen": (countries) => `Заморозка участия: ${countries}`,
      suspended: (countries) => `Приостановка членства: ${countries}`,
      "not-renewed": (countries) => `Договор не продлён, конец членства: ${countries}`,
      withdrawn: (countries) => `Выход из организации: ${countries}`,
    },
    several: (count) => `Рядом друг с другом: ${count}`,
    typedFrom: "Дата начала",
    typedTo: "Дата конца",
    typedNonsense: (typed) => `«${typed}» — не дата. Напишите 2022, 2022-01 или 2022-01-06.`,
    typedOutside: (from, to) => `Шкала охватывает время с ${from} по ${to}.`,
    typedReversed: "Начало оказалось бы позже конца. Сначала измените другую дату.",
  },
};

export const useOpenTexts = createPartText(OPEN_TEXTS);
