import { type ReactNode, useEffect, useRef } from "react";
import type { DeckRef } from "../domain/deck-ref.ts";
import { usePresentText } from "./present-text.ts";
import { StoryList } from "./story-list.tsx";

interface Props {
  readonly onStart: (ref: DeckRef) => void;
  readonly onClose: () => void;
  /** The briefing that can be made of what is selected. */
  readonly briefing?: { readonly name: string; readonly ref: DeckRef } | undefined;
  /** Whatever lists the reader's own stories; it closes the dialog before it starts one. */
  readonly ownStories?: ((close: () => void) => ReactNode) | undefined;
}

/** Everything that can be presented. */
export function StoriesDialog({ onStart, onClose, briefing, ownStories }: Props) {
  const text = usePresentText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const start = (ref: DeckRef) => {
    dialog.current?.close();
    onStart(ref);
  };
  return (
    <dialog ref={dialog} className="dialog stories-dialog" aria-labelledby="stories-title" onClose={onClose}>
      <h2 id="stories-title">{text.stories}</h2>
      <p className="soft">{text.storiesLead}</p>
      {briefing === undefined ? null : (
        <button type="button" className="plain-button is-strong" onClick={() => start(briefing.ref)}>
          {text.briefingOf(briefing.name)}
        </button>
      )}
      <section aria-label={text.shipped}>
        <StoryList onStart={start} />
      </section>
      {ownStories?.(() => dialog.current?.close())}
      <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  );
}
