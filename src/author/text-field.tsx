import { type Ref, useId } from "react";
import { DRAFT_SLACK } from "../../geo/contract/story.ts";
import { withoutLinks } from "../../geo/contract/story-links.ts";
import type { StoryLanguage } from "../domain/story-edits.ts";
import { useAuthorText } from "./author-text.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly language: StoryLanguage;
  /** The text in the other language, which is shown while this one is empty. */
  readonly other: string;
  readonly most: number;
  /** Lines of the box; none for a single line. */
  readonly rows?: number;
  readonly hint?: string;
  readonly name: string;
  readonly area?: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
}

/** A text in one language with its length against what fits on a slide. Nothing is cut off: what is too long is told. */
export function TextField({ label, value, language, other, most, rows, hint, name, area, onWrite }: Props) {
  const { editor } = useAuthorText();
  const id = useId();
  const length = withoutLinks(value).length;
  const over = Math.max(0, length - most);
  const hints = [
    ...(hint === undefined ? [] : [hint]),
    ...(value === "" && other !== "" ? [editor.fallsBack[language]] : []),
  ];
  const shared = {
    id,
    name,
    value,
    lang: language,
    "aria-describedby": `${id}-about`,
    "aria-invalid": over > 0,
    autoComplete: "off",
    // What would never be shortened to fit is no text for a slide.
    maxLength: most * DRAFT_SLACK,
  };
  return (
    <div className="author-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={({ target }) => onWrite(target.value)} />
      ) : (
        <textarea rows={rows} {...shared} ref={area} onChange={({ target }) => onWrite(target.value)} />
      )}
      <p id={`${id}-about`} className="author-about">
        <span>{hints.join(". ")}</span>{" "}
        <span className={over > 0 ? "author-fault" : undefined}>
          {over > 0 ? `${editor.tooLong(over)} ` : ""}
          {editor.counter(length, most)}
        </span>
      </p>
    </div>
  );
}
