import { heightOf, type Measure } from "./break-lines.ts";
import type { Box, PageItem, Paragraph, TableItem } from "./page-model.ts";
import type { Piece } from "./pieces.ts";

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Nothing may reach below it. */
  readonly bottom: number;
}

interface Placed {
  readonly items: readonly PageItem[];
  /** What found no room. */
  readonly rest: readonly Piece[];
  /** Where the next thing may stand. */
  readonly y: number;
}

const CELL_PAD = 3;
const CAPTION_GAP = 3;

/** Puts pieces one below the other while there is room; a table is cut between its rows, with its header again. */
export function placePieces(pieces: readonly Piece[], column: Column, sizePt: number, measure: Measure): Placed {
  const items: PageItem[] = [];
  let { y } = column;
  for (const [index, piece] of pieces.entries()) {
    const room = { ...column, y };
    const placed = placePiece(piece, room, sizePt, measure);
    items.push(...placed.items);
    y = placed.y;
    if (placed.rest.length > 0)
      return { items: joinTexts(items), rest: [...placed.rest, ...pieces.slice(index + 1)], y };
  }
  return { items: joinTexts(items), rest: [], y };
}

function placePiece(piece: Piece, room: Column, sizePt: number, measure: Measure): Placed {
  switch (piece.type) {
    case "text": {
      const size = sizePt * piece.scale;
      const height = heightOf([piece.paragraph], { widthPt: room.width, sizePt: size, measure });
      if (room.y + height > room.bottom) return { items: [], rest: [piece], y: room.y };
      const box = { x: room.x, y: room.y, width: room.width, height };
      const item = { type: "text", role: "body", box, sizePt: size, paragraphs: [piece.paragraph] } as const;
      return { items: [item], rest: [], y: room.y + height + size * piece.gap };
    }
    case "bar":
      return placeBar(piece, room, sizePt, measure);
    case "table":
      return placeTable(piece, room, sizePt, measure);
  }
}

/** Label at the left, then the bar, then the value. */
function placeBar(piece: Extract<Piece, { type: "bar" }>, room: Column, size: number, measure: Measure): Placed {
  const labelWidth = room.width * 0.42;
  const valueWidth = room.width * 0.14;
  const label: Paragraph[] = [[{ text: piece.label }]];
  const height = heightOf(label, { widthPt: labelWidth - 6, sizePt: size, measure });
  if (room.y + height > room.bottom) return { items: [], rest: [piece], y: room.y };
  const widest = room.width - labelWidth - valueWidth;
  const text = (box: Box, paragraphs: readonly Paragraph[]): PageItem => ({
    type: "text",
    role: "caption",
    box,
    sizePt: size,
    paragraphs,
  });
  const barWidth = Math.max(1, widest * piece.share);
  const middle = room.y + height / 2;
  const items: PageItem[] = [
    text({ x: room.x, y: room.y, width: labelWidth - 6, height }, label),
    { type: "bar", box: { x: room.x + labelWidth, y: middle - size * 0.4, width: barWidth, height: size * 0.8 } },
    text({ x: room.x + labelWidth + barWidth + 4, y: room.y, width: valueWidth - 4, height }, [
      [{ text: piece.value }],
    ]),
  ];
  return { items, rest: [], y: room.y + height + 2 };
}

function placeTable(piece: Extract<Piece, { type: "table" }>, room: Column, sizePt: number, measure: Measure): Placed {
  const size = sizePt * 0.85;
  const widths = columnWidths(piece, room.width, size, measure);
  const rowHeight = (cells: readonly Paragraph[]): number =>
    Math.max(
      ...cells.map((cell, column) =>
        heightOf([cell], { widthPt: (widths[column] ?? room.width) - 2 * CELL_PAD, sizePt: size, measure }),
      ),
    ) +
    2 * CELL_PAD;
  const caption: Paragraph[] = piece.caption === "" ? [] : [[{ text: piece.caption, isBold: true }]];
  const captionHeight = heightOf(caption, { widthPt: room.width, sizePt: size, measure });
  const top = room.y + (captionHeight === 0 ? 0 : captionHeight + CAPTION_GAP);
  const heights = [rowHeight(piece.header.map((text) => [{ text, isBold: true }]))];
  let bottom = top + (heights[0] ?? 0);
  let fitting = 0;
  for (const row of piece.rows) {
    const height = rowHeight(row);
    if (bottom + height > room.bottom) break;
    heights.push(height);
    bottom += height;
    fitting += 1;
  }
  // A header without a row below it says nothing.
  if (fitting === 0 && piece.rows.length > 0) return { items: [], rest: [piece], y: room.y };
  const table: TableItem = {
    type: "table",
    box: { x: room.x, y: top, width: room.width, height: bottom - top },
    sizePt: size,
    caption: piece.caption,
    columnWidths: widths,
    rowHeights: heights,
    header: piece.header,
    rows: piece.rows.slice(0, fitting),
  };
  const captionBox = { x: room.x, y: room.y, width: room.width, height: captionHeight };
  const items: PageItem[] =
    caption.length === 0
      ? [table]
      : [{ type: "text", role: "caption", box: captionBox, sizePt: size, paragraphs: caption }, table];
  const rest = fitting === piece.rows.length ? [] : [{ ...piece, rows: piece.rows.slice(fitting) }];
  return { items, rest, y: bottom + sizePt * 0.5 };
}

/** In proportion to what stands in the columns, none so narrow that words break. */
function columnWidths(
  { header, rows }: Extract<Piece, { type: "table" }>,
  width: number,
  size: number,
  measure: Measure,
): readonly number[] {
  const textOf = (cell: Paragraph | undefined) => (cell ?? []).map(({ text }) => text).join("");
  const wanted = header.map((title, column) => {
    const texts = [title, ...rows.map((row) => textOf(row[column]))];
    const whole = Math.max(...texts.map((text) => measure(text, size, true)));
    const words = texts.flatMap((text) => text.split(/\s+/));
    const least = Math.max(...words.map((word) => measure(word, size, true))) + 2 * CELL_PAD + 1;
    return { least, whole: Math.max(least, Math.min(whole + 2 * CELL_PAD + 1, width * 0.6)) };
  });
  const leastSum = wanted.reduce((sum, { least }) => sum + least, 0);
  const extraSum = wanted.reduce((sum, { whole, least }) => sum + whole - least, 0);
  const spare = width - leastSum;
  // Where not even the longest words fit, the columns share what there is.
  if (spare < 0) return wanted.map(({ least }) => (least / leastSum) * width);
  return wanted.map(({ whole, least }) =>
    extraSum === 0 ? least + spare / wanted.length : least + (spare * (whole - least)) / extraSum,
  );
}

/** Neighbouring texts of one size become one box, so that an office program has one text to edit. */
function joinTexts(items: readonly PageItem[]): readonly PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const isMore =
      item.type === "text" &&
      before?.type === "text" &&
      item.role === "body" &&
      before.role === "body" &&
      item.sizePt === before.sizePt;
    // The gap that the setting of lines makes between paragraphs has to be the one that stands between the boxes.
    const gap = isMore ? item.box.y - before.box.y - before.box.height : Number.NaN;
    if (isMore && Math.abs(gap - item.sizePt * 0.5) < 0.01) {
      joined[joined.length - 1] = {
        ...before,
        paragraphs: [...before.paragraphs, ...item.paragraphs],
        box: { ...before.box, height: item.box.y + item.box.height - before.box.y },
      };
    } else {
      joined.push(item);
    }
  }
  return joined;
}
