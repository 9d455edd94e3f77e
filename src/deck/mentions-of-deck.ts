import { selectionKey } from "../domain/selection.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { Block, Deck } from "./deck.ts";

/** Keys of all that a deck selects, marks or links to. */
export function mentionsOfDeck({ slides }: Deck): ReadonlySet<string> {
  return new Set(
    slides.flatMap(({ blocks, view: { selection, highlights } }) => [
      ...(selection === undefined ? [] : [selectionKey(selection)]),
      ...highlights,
      ...blocks
        .flatMap(paragraphsOf)
        .flatMap((paragraph) => paragraph.flatMap((part) => (part.type === "link" ? [part.key] : []))),
    ]),
  );
}

function paragraphsOf(block: Block): readonly StoryParagraph[] {
  switch (block.type) {
    case "prose":
      return block.paragraphs;
    case "entries":
      return block.entries.map(({ text }) => text);
    case "table":
      return block.table.rows.flat();
    case "figures":
    case "bars":
      return [];
  }
}
