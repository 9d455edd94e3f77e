import { useEffect, useId, useState } from "react";
import { type IsoDate, widenDate } from "../domain/day.ts";
import { setCompare, setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { useCompareText } from "./compare-text.ts";

/** The two dates, typed as ISO or taken from the window of time; the second one is the window's end. */
export function DateForm({ first }: { first: IsoDate }) {
  const { language } = useText();
  const texts = useCompareText();
  const store = useAtlasStore();
  const time = useView((view) => view.time);
  return (
    <div className="compare-dates">
      <DateField
        label={texts.firstDate}
        value={first}
        side="first"
        fault={first >= time.to ? texts.wrongOrder : undefined}
        onChange={(day) => store.apply(setCompare(day))}
      />
      <DateField
        label={texts.secondDate}
        value={time.to}
        side="last"
        onChange={(day) =>
          store.apply(setTime(day < time.from ? { from: day, to: day } : { from: time.from, to: day }))
        }
      />
      <p className="soft">{texts.hint}</p>
      {first === time.from ? null : (
        <button type="button" className="plain-button" onClick={() => store.apply(setCompare(time.from))}>
          {texts.takeWindow(formatDate(language, time.from))}
        </button>
      )}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: IsoDate;
  /** Which day a date as coarse as 1999 stands for. */
  readonly side: "first" | "last";
  readonly fault?: string | undefined;
  readonly onChange: (day: IsoDate) => void;
}

function DateField({ label, value, side, fault, onChange }: FieldProps) {
  const { language } = useText();
  const texts = useCompareText();
  const id = useId();
  const [typed, setTyped] = useState<string>(value);
  const [isWrong, setWrong] = useState(false);
  // A date moved elsewhere, by the timeline or by Back, replaces what was typed.
  useEffect(() => {
    setTyped(value);
    setWrong(false);
  }, [value]);
  const commit = (): void => {
    const day = widenDate(typed.trim(), side);
    setWrong(day === undefined);
    if (day === undefined) return;
    setTyped(day);
    if (day !== value) onChange(day);
  };
  const message = isWrong ? texts.notADate : fault;
  return (
    <form
      className="compare-date"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={message !== undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
      <span id={`${id}-said`} role="status" className={message === undefined ? "soft" : "compare-fault"}>
        {message ?? formatDate(language, value)}
      </span>
    </form>
  );
}
