import "./author.css";
import { type DragEvent, useId, useRef, useState } from "react";
import { textIn } from "../domain/story.ts";
import { useText } from "../text/use-text.ts";
import { Notice } from "../ui/notice.tsx";
import { useFocusVisit } from "../ui/use-focus-visit.ts";
import { useAuthorText } from "./author-text.ts";
import type { Stage } from "./stage.ts";
import { StoryEditor } from "./story-editor.tsx";
import { StoryList } from "./story-list.tsx";
import { TakenDialog } from "./taken-dialog.tsx";
import { useDesk } from "./use-desk.ts";
import { useImport } from "./use-import.ts";
import { useReopened } from "./use-reopened.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

interface Props {
  readonly stage: Stage;
  readonly onClose: () => void;
  /** Called before a presentation starts, to make room for it. */
  readonly onPresent: () => void;
}

/** The reader's own stories beside the map: their list, or one of them being written. Files can be dropped on it. */
export function Author({ stage, onClose, onPresent }: Props) {
  const { language } = useText();
  const texts = useAuthorText();
  const headingId = useId();
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const importing = useImport();
  const openId = useDesk(({ open }) => open?.history.story.id);
  const { isDropping, ...dropping } = useDropping(importing.take);
  useReopened();
  useUndoKeys(area);
  useFocusVisit({ area, target: () => heading.current, contentKey: openId ?? "" });
  const { outcome, waiting } = importing;
  const notice =
    outcome === undefined ? null : (
      <Notice
        title={outcome.title}
        hint={outcome.hint}
        action={
          <button type="button" className="plain-button" onClick={() => importing.tell(undefined)}>
            {texts.link.dismiss}
          </button>
        }
      />
    );
  const shared = { headingId, heading, notice, onClose, onPresent };
  return (
    <section
      className={isDropping ? "author is-dropping" : "author"}
      aria-labelledby={headingId}
      ref={area}
      {...dropping}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (document.querySelector("dialog[open], :popover-open") !== null) return;
        event.preventDefault();
        onClose();
      }}
    >
      {isDropping ? <p className="author-drop">{texts.list.dropHere}</p> : null}
      {openId === undefined ? (
        <StoryList {...shared} onFiles={importing.take} />
      ) : (
        <StoryEditor key={openId} {...shared} stage={stage} />
      )}
      {waiting === undefined ? null : (
        <TakenDialog title={textIn(waiting.title, language) || texts.list.untitled} onChoose={importing.settle} />
      )}
    </section>
  );
}

function useDropping(take: (files: Iterable<File>) => void) {
  const [isDropping, setDropping] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
  return {
    isDropping,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      setDropping(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer.files);
    },
  };
}
