import { useLayoutEffect, useRef } from "react";
import { STORY_LIMITS, type StoryStep } from "../../geo/contract/story.ts";
import { selectionKey } from "../domain/selection.ts";
import type { StepField, StoryLanguage } from "../domain/story-edits.ts";
import { formatStoryLink, mentionsOf, parseStoryText } from "../domain/story-text.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { useAuthorText } from "./author-text.ts";
import { HighlightChoice } from "./highlight-choice.tsx";
import { desk } from "./own-stories.ts";
import { TextField } from "./text-field.tsx";
import { useKnownThings } from "./use-known-things.ts";

/** All that a step says, in one language, and what it marks. */
export function StepFields({ step, language }: { step: StoryStep; language: StoryLanguage }) {
  const { step: texts } = useAuthorText();
  const other = language === "en" ? "ru" : "en";
  const write = (field: StepField) => (text: string) =>
    desk.edit({ type: "write-step", step: step.id, field, language, text });
  const field = (name: "title" | "notes", rows?: number) => (
    <TextField
      label={texts.fields[name]}
      name={`step-${name}`}
      value={step[name][language]}
      other={step[name][other]}
      language={language}
      most={STORY_LIMITS[name]}
      onWrite={write(name)}
      {...(rows === undefined ? {} : { rows, hint: texts.notesHint })}
    />
  );
  return (
    <>
      {field("title")}
      <StepText step={step} language={language} onWrite={write("text")} />
      {field("notes", 3)}
      <HighlightChoice step={step} />
      {step.narrowCamera === undefined ? null : (
        <p className="soft">
          {texts.narrow}{" "}
          <button
            type="button"
            className="plain-button"
            onClick={() => desk.edit({ type: "drop-narrow-camera", step: step.id })}
          >
            {texts.dropNarrow}
          </button>
        </p>
      )}
    </>
  );
}

interface TextProps {
  readonly step: StoryStep;
  readonly language: StoryLanguage;
  readonly onWrite: (text: string) => void;
}

/** The text with its links: to what is selected, over the words that are marked in the box or under its own name. */
function StepText({ step, language, onWrite }: TextProps) {
  const { step: texts } = useAuthorText();
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const text = step.text[language];
  const mentions = mentionsOf(text);
  const { names, unknown } = useKnownThings(
    selection === undefined ? mentions : [...mentions, selectionKey(selection)],
  );
  const unknownMentions = mentions.filter((key) => unknown.includes(key));
  const selectedName =
    selection === undefined ? undefined : (names.get(selectionKey(selection)) ?? selectionKey(selection));

  useLayoutEffect(() => {
    const at = caret.current;
    caret.current = undefined;
    if (at === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  });
  const insert = (): void => {
    if (selection === undefined || selectedName === undefined) return;
    const start = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? text.length;
    const marked = text.slice(start, end).trim();
    const words = marked === "" ? selectedName : marked;
    const link = formatStoryLink(selection, words);
    caret.current = start + link.length;
    onWrite(text.slice(0, start) + link + text.slice(end));
    store.announce(texts.linked(words));
  };
  return (
    <>
      <TextField
        label={texts.fields.text}
        name="step-text"
        value={text}
        other={step.text[language === "en" ? "ru" : "en"]}
        language={language}
        most={STORY_LIMITS.text}
        rows={6}
        hint={texts.textHint}
        area={area}
        onWrite={onWrite}
      />
      {selectedName === undefined ? (
        <p className="soft">{texts.linkNothing}</p>
      ) : (
        <button type="button" className="plain-button step-link" onClick={insert}>
          {texts.linkTo(selectedName)}
        </button>
      )}
      {mentions.length === 0 ? null : <Preview text={text} />}
      {unknownMentions.length === 0 ? null : (
        <p role="status" className="author-fault">
          {texts.unknownKeys(unknownMentions.join(", "))}
        </p>
      )}
    </>
  );
}

function Preview({ text }: { text: string }) {
  const { step: texts } = useAuthorText();
  return (
    <div className="step-preview">
      <p className="soft">{texts.preview}</p>
      {parseStoryText(text).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((part, place) =>
            part.type === "text" ? (
              part.text
            ) : (
              <RegionLink key={place} selection={part.selection}>
                {part.label}
              </RegionLink>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
