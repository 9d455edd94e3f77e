import { useId, useState } from "react";
import type { DayNumber } from "../domain/day.ts";
import { type TypedWindow, typeEdge } from "../domain/typed-window.ts";
import { type DaySpan, type Side, toSpan, toWindow } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { Language } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { type OpenTexts, useOpenTexts } from "./open-texts.ts";

interface Props {
  readonly limits: DaySpan;
  readonly reveal: (day: DayNumber) => void;
}

/** Both ends of the window to be typed, for whom dragging is no way. */
export function DateFields(props: Props) {
  return (
    <div className="timeline-fields">
      <DateField side="from" {...props} />
      <span aria-hidden="true">–</span>
      <DateField side="to" {...props} />
    </div>
  );
}

/** What is typed stays as typed, with what is wrong about it, until it is a date or given up with Escape. */
function DateField({ side, limits, reveal }: Props & { side: Side }) {
  const { language } = useText();
  const texts = useOpenTexts();
  const store = useAtlasStore();
  const date = useView(({ time }) => time[side]);
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const problemId = useId();

  const settle = (): void => {
    if (draft === undefined) return;
    if (draft.trim() === date) {
      giveUp();
      return;
    }
    const typed = typeEdge(store.api.getState().view.time, side, draft, toWindow(limits));
    if (typed.type !== "window") {
      setProblem(problemOf(typed, draft, { texts, language, limits }));
      return;
    }
    store.apply(setTime(typed.window));
    const { first, last } = toSpan(typed.window);
    reveal(side === "from" ? first : last + 1);
    giveUp();
  };
  const giveUp = (): void => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "Enter") settle();
    if (event.key !== "Escape" || draft === undefined) return;
    // Taken here first, so that the panel stays open.
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    giveUp();
  };
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={side === "from" ? texts.typedFrom : texts.typedTo}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        value={draft ?? date}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={settle}
      />
      <p id={problemId} className="timeline-problem" role="alert" hidden={problem === undefined}>
        {problem}
      </p>
    </>
  );
}

function problemOf(
  typed: Exclude<TypedWindow, { type: "window" }>,
  draft: string,
  { texts, language, limits }: { texts: OpenTexts; language: Language; limits: DaySpan },
): string {
  const { from, to } = toWindow(limits);
  switch (typed.type) {
    case "nonsense":
      return texts.typedNonsense(draft.trim());
    case "outside":
      return texts.typedOutside(formatDateInPhrase(language, from), formatDateInPhrase(language, to));
    case "reversed":
      return texts.typedReversed;
  }
}
