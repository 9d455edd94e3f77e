import type { StoryParagraph } from "../domain/story-text.ts";

/**
 * What fits on the card of a slide, about 560 by 760 px at 20 px type, and on half a printed or exported page. `lines`
 * is the height below the title in lines of body text; the characters are what a line holds at most times, Russian and
 * English alike, so that heights can be told without a browser.
 */
export const SLIDE_LIMITS = {
  lines: 15,
  lineCharacters: 42,
  /** All columns of a table together; its type is smaller. */
  tableCharacters: 50,
  figureCharacters: 20,
  bars: 18,
  titleCharacters: 80,
  notesCharacters: 1500,
} as const;

/** Heights in lines of body text. */
export const LINE_HEIGHTS = {
  gap: 0.4,
  tableLine: 0.8,
  tableRowGap: 0.5,
  figureValue: 1.5,
  figureGap: 0.6,
  small: 0.8,
  bar: 0.72,
  barsHead: 1.4,
} as const;

/** How many lines a text takes, words kept whole. */
export function linesOf(text: string, characters: number): number {
  if (text === "") return 0;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > characters) {
      lines += 1;
      used = 0;
    }
    // A word longer than its line is broken.
    lines += Math.max(0, Math.ceil(word.length / characters) - 1);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

export function plainText(paragraph: StoryParagraph): string {
  return paragraph.map((part) => (part.type === "link" ? part.label : part.text)).join("");
}
