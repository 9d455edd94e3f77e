import type { Block, Slide, SlideTable } from "../deck/deck.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { ExportContext } from "./export-tools.ts";
import type { Paragraph, Run } from "./page-model.ts";

/** What a slide says, in pieces that may go on different pages; a table goes by its rows. */
export type Piece =
  | { readonly type: "text"; readonly paragraph: Paragraph; readonly scale: number; readonly gap: number }
  | { readonly type: "bar"; readonly label: string; readonly value: string; readonly share: number }
  | { readonly type: "table"; readonly caption: string; readonly header: readonly string[]; readonly rows: TableRows };

type TableRows = readonly (readonly Paragraph[])[];

/** Gives a source its number: the same in the whole deck, in the order in which they are first named. */
export type NumberOf = (sourceId: string) => number | undefined;

interface Around {
  readonly slide: Slide;
  readonly context: ExportContext;
  readonly numberOf: NumberOf;
}

export function piecesOf(around: Around): readonly Piece[] {
  return around.slide.blocks.flatMap((block) => blockPieces(block, around));
}

function blockPieces(block: Block, around: Around): readonly Piece[] {
  switch (block.type) {
    case "prose":
      return block.paragraphs.map((paragraph) => said(runsOf(paragraph, around), 1, 0.5));
    case "figures":
      return block.figures.flatMap(({ label, value, note, sources }) => [
        said([{ text: value, isBold: true }], 1.7, 0),
        said([{ text: label }, ...marks(sources, around)], 1, note === "" ? 0.6 : 0),
        ...(note === "" ? [] : [said([{ text: note, isSoft: true }], 0.85, 0.6)]),
      ]);
    case "entries":
      return block.entries.map(({ when, text, sources }) =>
        said([{ text: `${when}  `, isBold: true }, ...runsOf(text, around), ...marks(sources, around)], 1, 0.5),
      );
    case "bars":
      return barPieces(block, around.context);
    case "table":
      return [tablePiece(block.table, around)];
  }
}

function said(paragraph: Paragraph, scale: number, gap: number): Piece {
  return { type: "text", paragraph, scale, gap };
}

function barPieces(block: Extract<Block, { type: "bars" }>, { language }: ExportContext): readonly Piece[] {
  const most = Math.max(1, ...block.bars.map(({ value }) => value));
  const format = new Intl.NumberFormat(language);
  return [
    said([{ text: block.label, isBold: true }], 1, 0.3),
    ...block.bars.map(
      ({ label, value }): Piece => ({ type: "bar", label, value: format.format(value), share: value / most }),
    ),
  ];
}

function tablePiece({ caption, header, rows }: SlideTable, around: Around): Piece {
  return {
    type: "table",
    caption,
    header,
    rows: rows.map((row) => row.map((cell) => runsOf(cell, around))),
  };
}

function runsOf(paragraph: StoryParagraph, { slide, context }: Around): Paragraph {
  return paragraph.map(
    (part): Run =>
      part.type === "text"
        ? { text: part.text }
        : { text: part.label, href: context.addressOfSelection(part.selection, slide) },
  );
}

/** The numbers of the sources of a statement, each a link to the page itself. */
function marks(sources: readonly string[], { numberOf, context }: Around): readonly Run[] {
  const shown = sources.slice(0, MOST_MARKS);
  const more = sources.length > shown.length ? [{ text: " …", isSoft: true }] : [];
  const runs = shown.flatMap((id): readonly Run[] => {
    const number = numberOf(id);
    const href = context.sources.get(id)?.url ?? undefined;
    return number === undefined ? [] : [{ text: ` [${number}]`, href, isSoft: true }];
  });
  return [...runs, ...more];
}

/** Beside a statement; all of them stand at the foot of the slide. */
const MOST_MARKS = 3;
