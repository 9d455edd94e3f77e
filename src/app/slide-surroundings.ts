import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { usePresentText } from "../present/present-text.ts";
import type { SlideSurroundings } from "../present/slide-card.tsx";
import { sourceLine } from "../present/source-line.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

/** What slides need of the atlas around them: sources, and links that select. */
export function useSlideSurroundings(): SlideSurroundings {
  const { language, text } = useText();
  const words = usePresentText();
  const store = useAtlasStore();
  const { data: sources } = useFile("sources");
  return useMemo(
    () => ({
      words,
      language,
      sourceOf: (id) => {
        const source = sources?.get(id);
        return source === undefined ? undefined : sourceLine(source, language, text);
      },
      onLink: (selection) => store.apply(select(selection)),
      onPoint: store.hover,
    }),
    [words, language, text, store, sources],
  );
}
