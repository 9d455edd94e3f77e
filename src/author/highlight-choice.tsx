import type { StoryStep } from "../../geo/contract/story.ts";
import { selectionKey } from "../domain/selection.ts";
import { mentionsOf } from "../domain/story-text.ts";
import { useView } from "../state/use-store.ts";
import { useAuthorText } from "./author-text.ts";
import { desk } from "./own-stories.ts";
import { useKnownThings } from "./use-known-things.ts";

/** What a step marks on the map beside its selection: chosen among what the step, its text and the map name now. */
export function HighlightChoice({ step }: { step: StoryStep }) {
  const { step: texts } = useAuthorText();
  const selection = useView((view) => view.selection);
  const keys = [
    ...new Set([
      ...step.highlights,
      ...(step.selection === undefined ? [] : [step.selection]),
      ...mentionsOf(step.text.en),
      ...mentionsOf(step.text.ru),
      ...(selection === undefined ? [] : [selectionKey(selection)]),
    ]),
  ].toSorted();
  const { names, unknown } = useKnownThings(keys);
  const choose = (key: string, isOn: boolean): void =>
    desk.edit({
      type: "set-highlights",
      step: step.id,
      highlights: isOn ? [...step.highlights, key] : step.highlights.filter((other) => other !== key),
    });
  return (
    <fieldset className="step-highlights">
      <legend>{texts.highlights}</legend>
      {keys.length === 0 ? <p className="soft">{texts.highlightsHint}</p> : null}
      {keys.map((key) => (
        <label key={key} className="check">
          <input
            type="checkbox"
            checked={step.highlights.includes(key)}
            onChange={({ target }) => choose(key, target.checked)}
          />
          <span>
            {names.get(key) ?? key}
            {unknown.includes(key) ? ` (${texts.unknown})` : ""}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
