import { Notice } from "../ui/notice.tsx";
import { useAuthorText } from "./author-text.ts";
import { desk } from "./own-stories.ts";
import type { DeskState } from "./story-desk.ts";

/** Whether what is written is safe; where it is not, what to do. */
export function SavingState({ open, onClose }: { open: NonNullable<DeskState["open"]>; onClose: () => void }) {
  const { saving } = useAuthorText();
  const { state } = open;
  switch (state) {
    case "saved":
    case "pending":
      return <p className="soft author-saved">{saving[state]}</p>;
    case "full":
    case "blocked":
      return <Notice title={saving[state]} hint={saving.unsavedHint} />;
    case "changed-elsewhere":
      return (
        <Notice
          title={saving.changed}
          hint={saving.changedHint}
          action={
            <p className="author-actions">
              <button type="button" className="plain-button" onClick={() => desk.takeTheirs()}>
                {saving.takeTheirs}
              </button>
              <button type="button" className="plain-button" onClick={() => desk.keepAsCopy()}>
                {saving.keepMine}
              </button>
            </p>
          }
        />
      );
    case "removed-elsewhere":
      return (
        <Notice
          title={saving.removed}
          action={
            <p className="author-actions">
              <button type="button" className="plain-button" onClick={() => desk.keepAsCopy()}>
                {saving.keepIt}
              </button>
              <button type="button" className="plain-button" onClick={onClose}>
                {saving.letGo}
              </button>
            </p>
          }
        />
      );
  }
}
