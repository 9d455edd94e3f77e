import { useMemo } from "react";
import { useKeyNames } from "../data/use-key-names.ts";
import { selectionKey } from "../domain/selection.ts";
import { startingDeck } from "../domain/starting-deck.ts";
import { StoriesDialog } from "../present/stories-dialog.tsx";
import { present } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { OwnStories } from "./own-stories.tsx";

/** Everything that can be presented: a briefing of what is selected, the atlas's stories, the way to the reader's own. */
export function StoriesHost({ onClose }: { onClose: () => void }) {
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const key = selection === undefined ? "organisation:csto" : selectionKey(selection);
  const names = useKeyNames(useMemo(() => [key], [key]));
  return (
    <StoriesDialog
      onStart={(ref) => store.apply(present(ref))}
      onClose={onClose}
      briefing={{ name: names.get(key) ?? key, ref: startingDeck(selection) }}
      ownStories={(close) => <OwnStories onChoose={close} />}
    />
  );
}
