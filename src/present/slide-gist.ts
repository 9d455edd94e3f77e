import type { Block, Slide } from "../deck/deck.ts";
import type { StoryParagraph } from "../domain/story-text.ts";

const LONGEST = 110;

/** The beginning of what a slide says, in one line. */
export function slideGist({ blocks }: Pick<Slide, "blocks">): string {
  const text = blocks.flatMap(wordsOfBlock).join(" ");
  if (text.length <= LONGEST) return text;
  // A word is not cut in two.
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

function wordsOf(paragraph: StoryParagraph): string {
  return paragraph.map((part) => (part.type === "text" ? part.text : part.label)).join("");
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "prose":
      return block.paragraphs.map(wordsOf);
    case "figures":
      return block.figures.map(({ label, value }) => `${label}: ${value}`);
    case "table":
      return [block.table.caption];
    case "entries":
      return block.entries.map((entry) => wordsOf(entry.text));
    case "bars":
      return [block.label];
  }
}
