import type { StoryParagraph } from "../domain/story-text.ts";

/**
 * What fits on the card of a slide beside the map (560 by 760 px on a screen of 1440 by 900, 20 px type) and so on half
 * a printed or exported page. `lines` is the height between title and sources in lines of body text; the characters are
 * what a line holds in either language, so that heights can be told without a browser. They go with the sizes of the
 * card's style sheet.
 */
export const SLIDE_LIMITS = {
  lines: 18.5,
  lineCharacters: 44,
  /** All columns of a table together; its type is smaller. */
  tableCharacters: 50,
  entryCharacters: 36,
  entryDateCharacters: 14,
  /** Figures stand two in a row. */
  figureValueCharacters: 12,
  figureLabelCharacters: 26,
  figureNoteCharacters: 29,
  bars: 18,
  titleCharacters: 80,
  notesCharacters: 1500,
} as const;

/** Heights in lines of body text. */
export const LINE_HEIGHTS = {
  proseGap: 0.5,
  blockMargins: 1.1,
  tableLine: 0.77,
  tableRowGap: 0.38,
  entryLine: 0.87,
  entryGap: 0.6,
  figureValue: 1.42,
  figureLabel: 0.74,
  figureNote: 0.67,
  figureGap: 0.9,
  bar: 0.73,
  caption: 0.77,
} as const;

/** Of two figures in a row the higher one counts; on average each takes this part of its own height. */
export const FIGURE_SHARE = 0.6;

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
