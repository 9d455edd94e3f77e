import { type ReactNode, useState } from "react";
import { useText } from "../text/use-text.ts";

interface Props {
  /** Accessible name of the box. */
  readonly name: string;
  readonly content: string;
  readonly rows: number;
  readonly actions?: ReactNode;
}

/** Text to take away: selected on focus, copied by a button; where the browser refuses, the reader is told. */
export function CopyText({ name, content, rows, actions }: Props) {
  const { text } = useText();
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = (): void => {
    // Without a secure context there is no clipboard at all.
    const writing = navigator.clipboard?.writeText(content) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  };
  return (
    <div className="copy-text">
      <textarea readOnly rows={rows} value={content} aria-label={name} onFocus={({ target }) => target.select()} />
      <p className="copy-actions">
        <button type="button" className="plain-button" onClick={copy}>
          {text.controls.copy}
        </button>
        {actions}
        <span role="status">{outcome === undefined ? "" : text.controls[outcome]}</span>
      </p>
    </div>
  );
}
