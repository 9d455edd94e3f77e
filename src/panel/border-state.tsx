import type { BorderState } from "../../geo/contract/border.ts";
import { isOpenOn, stateAsOf } from "../domain/line-states.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { usePanelText } from "./panel-text.ts";
import { usePeriodPhrase } from "./period-phrase.ts";
import { Section } from "./section.tsx";

/** What the border was in law on the date, who says so, and what it was before and after. */
export function BorderStateSection({ states }: { states: readonly BorderState[] | undefined }) {
  const { language } = useText();
  const texts = usePanelText().borderState;
  const to = useView((view) => view.time.to);
  if (states === undefined) return null;
  const current = stateAsOf(states, to);
  const others = states.filter((state) => state !== current);
  return (
    <Section heading={texts.heading(formatDateInPhrase(language, to))}>
      {current === undefined ? <p>{texts.nothing}</p> : <StateText state={current} />}
      {others.length === 0 ? null : (
        <details className="history">
          <summary>{texts.others}</summary>
          <ol>
            {others.map((state) => (
              <li key={state.text.en}>
                <StateText state={state} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

function StateText({ state: { kind, from, to, text, sources } }: { state: BorderState }) {
  const { language } = useText();
  const texts = usePanelText().borderState;
  const when = usePeriodPhrase()({ from, to });
  return (
    <>
      <p>
        <strong>{texts.kinds[kind]}</strong> {when}
      </p>
      <p>{text[language]}</p>
      <SourceList ids={sources} />
    </>
  );
}

/** Says of a thing that opened later that it was not open on the date; nothing where it was. */
export function useNotYetOpen(): (opened: Parameters<typeof isOpenOn>[0]) => string | undefined {
  const { language } = useText();
  const texts = usePanelText().borderState;
  const to = useView((view) => view.time.to);
  return (opened) => (isOpenOn(opened, to) ? undefined : texts.notYetOpen(formatDateInPhrase(language, to)));
}
