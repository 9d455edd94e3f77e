import { createPartText } from "../text/part-text.ts";

interface PresenterText {
  readonly title: (deck: string) => string;
  readonly current: string;
  readonly next: string;
  readonly last: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly larger: string;
  readonly smaller: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly pause: string;
  readonly resume: string;
  readonly reset: string;
  readonly jump: string;
  readonly black: string;
  readonly white: string;
  readonly showAgain: string;
  readonly contact: Readonly<Record<"waiting" | "linked" | "gone", string>>;
  readonly goneHint: string;
  readonly openAudience: string;
  readonly explored: string;
  readonly returnToStep: string;
}

export const usePresenterText = createPartText<PresenterText>({
  en: {
    title: (deck) => `Presenter: ${deck}`,
    current: "Now",
    next: "Next step",
    last: "This is the last step.",
    notes: "Notes",
    noNotes: "No notes for this step.",
    larger: "Larger notes",
    smaller: "Smaller notes",
    clock: "Time of day",
    elapsed: "Time elapsed",
    pause: "Pause",
    resume: "Continue",
    reset: "Reset",
    jump: "Go to step",
    black: "Black screen",
    white: "White screen",
    showAgain: "Show the map again",
    contact: {
      waiting: "Looking for the audience’s window…",
      linked: "In step with the audience’s window",
      gone: "The audience’s window is closed",
    },
    goneHint: "Your notes stay here. As soon as the presentation is open again in its window, this one follows.",
    openAudience: "Open the presentation in a new tab",
    explored: "The map shows something other than the step.",
    returnToStep: "Back to the step",
  },
  ru: {
    title: (deck) => `Докладчик: ${deck}`,
    current: "Сейчас",
    next: "Следующий шаг",
    last: "Это последний шаг.",
    notes: "Заметки",
    noNotes: "К этому шагу заметок нет.",
    larger: "Заметки крупнее",
    smaller: "Заметки мельче",
    clock: "Время",
    elapsed: "Прошло времени",
    pause: "Пауза",
    resume: "Продолжить",
    reset: "Сбросить",
    jump: "Перейти к шагу",
    black: "Чёрный экран",
    white: "Белый экран",
    showAgain: "Снова показать карту",
    contact: {
      waiting: "Ищем окно показа…",
      linked: "Связь с окном показа есть",
      gone: "Окно показа закрыто",
    },
    goneHint: "Заметки остаются здесь. Как только показ снова откроется в своём окне, это окно последует за ним.",
    openAudience: "Открыть показ в новой вкладке",
    explored: "Карта показывает не то, что этот шаг.",
    returnToStep: "Вернуться к шагу",
  },
});
