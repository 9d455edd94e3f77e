import type { StoryLanguage } from "../domain/story-edits.ts";
import { useAuthorText } from "./author-text.ts";

const LANGUAGES: readonly StoryLanguage[] = ["en", "ru"];

/** Which of its two languages a story is written in now. */
export function LanguageSwitch({
  language,
  onChoose,
}: {
  language: StoryLanguage;
  onChoose: (language: StoryLanguage) => void;
}) {
  const { editor } = useAuthorText();
  return (
    <fieldset className="author-languages">
      <legend className="visually-hidden">{editor.language}</legend>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="plain-button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => onChoose(choice)}
        >
          {editor.languages[choice]}
        </button>
      ))}
    </fieldset>
  );
}
