import "./author.css";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type DeckRef, deckKey } from "../domain/deck-ref.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { Notice } from "../ui/notice.tsx";
import { useAuthorText } from "./author-text.ts";
import { desk } from "./own-stories.ts";
import { storyIn } from "./story-desk.ts";
import { type UnpackedStory, unpackStory } from "./story-link.ts";
import { useDesk } from "./use-desk.ts";

interface Props {
  readonly story: Extract<DeckRef, { kind: "own" | "link" }>;
  /** Opens the editor of a story on this device. */
  readonly onEdit: (id: string) => void;
}

/** Where a story that is not the atlas's comes from, or why it cannot be shown; until the reader dismisses it. */
export function StoryOrigin({ story, onEdit }: Props) {
  const [dismissed, setDismissed] = useState<string>();
  if (dismissed === deckKey(story)) return null;
  const dismiss = (): void => setDismissed(deckKey(story));
  return (
    <div className="story-origin">
      {story.kind === "own" ? (
        <Absent id={story.id} onDismiss={dismiss} />
      ) : (
        <Linked packed={story.packed} onEdit={onEdit} onDismiss={dismiss} />
      )}
    </div>
  );
}

function Absent({ id, onDismiss }: { id: string; onDismiss: () => void }) {
  const { link } = useAuthorText();
  const isThere = useDesk((state) => storyIn(state, id) !== undefined);
  return isThere ? null : (
    <Notice title={link.absent} hint={link.absentHint} action={<Dismiss onDismiss={onDismiss} />} />
  );
}

function Linked({ packed, onEdit, onDismiss }: { packed: string; onEdit: Props["onEdit"]; onDismiss: () => void }) {
  const { link } = useAuthorText();
  const store = useAtlasStore();
  const isEmbedded = useView((view) => view.embed);
  const [kept, setKept] = useState<{ packed: string; id: string }>();
  const { data } = useQuery({ queryKey: ["story-link", packed], queryFn: () => unpackStory(packed), retry: false });
  if (data === undefined) return null;
  if (data.type === "fault") return <BrokenLink fault={data.fault} onDismiss={onDismiss} />;
  if (isEmbedded) return null;
  const keep = (): void => {
    desk.add({ ...data.story, id: data.story.id.replaceAll("_", "-") });
    const id = desk.api.getState().open?.history.story.id;
    desk.close();
    if (id !== undefined) setKept({ packed, id });
    store.announce(link.kept);
  };
  const id = kept?.packed === packed ? kept.id : undefined;
  return (
    <Notice
      title={id === undefined ? link.opened : link.kept}
      hint={id === undefined ? link.openedHint : undefined}
      action={
        <p className="author-actions">
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              if (id === undefined) keep();
              else onEdit(id);
            }}
          >
            {id === undefined ? link.keep : link.edit}
          </button>
          <Dismiss onDismiss={onDismiss} />
        </p>
      }
    />
  );
}

function BrokenLink({
  fault,
  onDismiss,
}: {
  fault: Extract<UnpackedStory, { type: "fault" }>["fault"];
  onDismiss: () => void;
}) {
  const { link, file } = useAuthorText();
  const hint =
    fault.type === "not-packed" ? link.notPacked : fault.type === "too-big" ? link.tooBig : file.fault(fault);
  return <Notice title={link.broken} hint={hint} action={<Dismiss onDismiss={onDismiss} />} />;
}

function Dismiss({ onDismiss }: { onDismiss: () => void }) {
  const { link } = useAuthorText();
  return (
    <button type="button" className="plain-button" onClick={onDismiss}>
      {link.dismiss}
    </button>
  );
}
