import { useEffect, useId, useRef } from "react";
import { useAuthorText } from "./author-text.ts";

interface Props {
  readonly title: string;
  readonly onChoose: (how: "replace" | "both" | "neither") => void;
}

/** Asks what to do with a file whose story is on the device already. */
export function TakenDialog({ title, onChoose }: Props) {
  const { file } = useAuthorText();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef<"replace" | "both">(undefined);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (how: "replace" | "both"): void => {
    chosen.current = how;
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onClose={() => onChoose(chosen.current ?? "neither")}
    >
      <h2 id={titleId}>{file.existsTitle(title)}</h2>
      <p>{file.existsHint}</p>
      <p className="author-actions">
        <button type="button" className="plain-button" onClick={() => choose("both")}>
          {file.keepBoth}
        </button>
        <button type="button" className="plain-button" onClick={() => choose("replace")}>
          {file.replace}
        </button>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {file.cancel}
        </button>
      </p>
    </dialog>
  );
}
