import type { Paragraph, Run } from "./page-model.ts";

/** The width of a text in points. */
export type Measure = (text: string, sizePt: number, isBold: boolean) => number;

export interface Fragment {
  readonly run: Run;
  readonly text: string;
  /** From the left edge of the box. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  /** Of its top, from the top of the box. */
  readonly y: number;
  readonly isLastOfParagraph: boolean;
}

export const LINE_HEIGHT = 1.36;
/** Between paragraphs, in parts of the size. */
export const PARAGRAPH_GAP = 0.5;

interface Setting {
  readonly widthPt: number;
  readonly sizePt: number;
  readonly measure: Measure;
}

/** Sets paragraphs in lines that are not wider than the box; a word that is, is broken where it has to. */
export function breakLines(paragraphs: readonly Paragraph[], setting: Setting): readonly Line[] {
  const { sizePt } = setting;
  const lines: Line[] = [];
  let y = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) y += sizePt * PARAGRAPH_GAP;
    const rows = breakParagraph(paragraph, setting);
    for (const [row, fragments] of rows.entries()) {
      lines.push({ fragments, y, isLastOfParagraph: row === rows.length - 1 });
      y += sizePt * LINE_HEIGHT;
    }
  }
  return lines;
}

export function heightOf(paragraphs: readonly Paragraph[], setting: Setting): number {
  const lines = breakLines(paragraphs, setting);
  const last = lines.at(-1);
  return last === undefined ? 0 : last.y + setting.sizePt * LINE_HEIGHT;
}

function breakParagraph(paragraph: Paragraph, { widthPt, sizePt, measure }: Setting): Fragment[][] {
  const rows: Fragment[][] = [[]];
  let x = 0;
  for (const run of paragraph) {
    const isBold = run.isBold ?? false;
    for (const word of run.text.split(/(?<=[ \u200b])/).flatMap((part) => breakable(part, widthPt, sizePt, isBold))) {
      const isFull = x > 0 && x + measure(word.trimEnd(), sizePt, isBold) > widthPt;
      if (isFull) {
        rows.push([]);
        x = 0;
      }
      const row = rows.at(-1) ?? [];
      const width = measure(word, sizePt, isBold);
      const before = row.at(-1);
      if (before?.run === run) {
        const text = before.text + word;
        row[row.length - 1] = { ...before, text, width: measure(text, sizePt, isBold) };
      } else {
        row.push({ run, text: word, x, width });
      }
      const last = row.at(-1);
      x = last === undefined ? 0 : last.x + last.width;
    }
  }
  return rows;

  /** An address may be wider than a column. */
  function breakable(word: string, most: number, size: number, isBold: boolean): string[] {
    if (measure(word.trimEnd(), size, isBold) <= most) return [word];
    const pieces: string[] = [];
    let piece = "";
    for (const letter of word) {
      if (piece !== "" && measure(piece + letter, size, isBold) > most) {
        pieces.push(piece);
        piece = "";
      }
      piece += letter;
    }
    return [...pieces, piece];
  }
}
