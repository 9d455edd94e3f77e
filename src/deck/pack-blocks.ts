import { selectionKey } from "../domain/selection.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { Block, SlideBar, SlideEntry, SlideFigure } from "./deck.ts";
import { FIGURE_SHARE, LINE_HEIGHTS, linesOf, plainText, SLIDE_LIMITS } from "./slide-limits.ts";

/** Something said, with the ids of the sources that it rests on. */
export interface Sourced<Said> {
  readonly said: Said;
  readonly sources: readonly string[];
  /** What a speaker may add to it. */
  readonly remark?: string | undefined;
}

/** A block as long as it likes, to be cut into what fits on a slide; each of its items stays whole. */
export type DraftBlock =
  | { readonly type: "prose"; readonly items: readonly Sourced<StoryParagraph>[] }
  | { readonly type: "figures"; readonly items: readonly SlideFigure[] }
  | { readonly type: "entries"; readonly items: readonly SlideEntry[] }
  | {
      readonly type: "table";
      readonly caption: string;
      readonly header: readonly string[];
      /** What part of the width each column has, in hundredths. */
      readonly shares: readonly number[];
      readonly items: readonly Sourced<readonly StoryParagraph[]>[];
    }
  | {
      readonly type: "bars";
      readonly label: string;
      readonly items: readonly SlideBar[];
    };

/** What one slide holds. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly sources: readonly string[];
  /** Keys of what is linked, each once. */
  readonly keys: readonly string[];
  readonly remarks: readonly string[];
  readonly lines: number;
}

/** By how much pages are made lower at a time, to even them out. */
const STEP_LINES = 0.5;

/**
 * Cuts blocks into pages none of which is higher than a slide; blocks without items vanish. Pages are about equally
 * full: no slide is left with the one row that did not fit on the last.
 */
export function packBlocks(blocks: readonly DraftBlock[], budget: number = SLIDE_LIMITS.lines): readonly Page[] {
  let pages = packWithin(blocks, budget);
  for (let lower = budget - STEP_LINES; lower > 0 && pages.length > 1; lower -= STEP_LINES) {
    const evener = packWithin(blocks, lower);
    if (evener.length > pages.length || evener.some(({ lines }) => lines > budget)) break;
    pages = evener;
  }
  return pages;
}

function packWithin(blocks: readonly DraftBlock[], budget: number): readonly Page[] {
  const pages: { drafts: DraftBlock[]; lines: number }[] = [];
  for (const block of blocks) {
    if (block.type === "bars") {
      if (block.items.length > 0) place(pages, block, blockLines(block), budget);
      continue;
    }
    for (const item of block.items as readonly never[]) addItem(pages, { block, item }, budget);
  }
  return pages.map(({ drafts, lines }) => finish(drafts, lines));
}

type Pages = { drafts: DraftBlock[]; lines: number }[];

function place(pages: Pages, block: DraftBlock, lines: number, budget: number): void {
  const page = pages.at(-1);
  if (page === undefined || page.lines + lines > budget) pages.push({ drafts: [block], lines });
  else {
    page.drafts.push(block);
    page.lines += lines;
  }
}

/** Adds an item to the block that it belongs to, on this page or, with the block's head again, on the next. */
function addItem(pages: Pages, { block, item }: { block: DraftBlock; item: never }, budget: number): void {
  const height = itemLines(block, item);
  const page = pages.at(-1);
  const last = page?.drafts.at(-1);
  const isOpen = last !== undefined && isSameBlock(last, block);
  const single = { ...block, items: [item] } as DraftBlock;
  if (page !== undefined && isOpen && page.lines + height <= budget) {
    page.drafts[page.drafts.length - 1] = { ...last, items: [...(last.items as never[]), item] } as DraftBlock;
    page.lines += height;
  } else if (isOpen) pages.push({ drafts: [single], lines: headLines(block) + height });
  else place(pages, single, headLines(block) + height, budget);
}

/** Pieces of one block: of the same kind and with the same head, one right after the other. */
function isSameBlock(a: DraftBlock, b: DraftBlock): boolean {
  if (a.type !== b.type) return false;
  return a.type !== "table" || b.type !== "table" || (a.caption === b.caption && a.header === b.header);
}

/** What a block takes beside its items. */
function headLines(block: DraftBlock): number {
  const { blockMargins, caption, tableLine } = LINE_HEIGHTS;
  if (block.type === "prose") return 0;
  if (block.type === "bars") return blockMargins + linesOf(block.label, SLIDE_LIMITS.tableCharacters) * caption;
  if (block.type !== "table") return blockMargins;
  const captions = linesOf(block.caption, SLIDE_LIMITS.tableCharacters) * tableLine;
  return blockMargins + captions + cellLines(block.header, block.shares);
}

function cellLines(cells: readonly string[], shares: readonly number[]): number {
  const heights = cells.map((cell, index) =>
    linesOf(cell, Math.max(4, Math.floor(((shares[index] ?? 100) * SLIDE_LIMITS.tableCharacters) / 100))),
  );
  return Math.max(1, ...heights) * LINE_HEIGHTS.tableLine + LINE_HEIGHTS.tableRowGap;
}

function blockLines(block: DraftBlock): number {
  return headLines(block) + (block.items as readonly never[]).reduce((sum, item) => sum + itemLines(block, item), 0);
}

/** `item` is one of the block's own. */
function itemLines(block: DraftBlock, item: unknown): number {
  switch (block.type) {
    case "prose": {
      const text = plainText((item as Sourced<StoryParagraph>).said);
      return linesOf(text, SLIDE_LIMITS.lineCharacters) + LINE_HEIGHTS.proseGap;
    }
    case "entries": {
      const { when, text } = item as SlideEntry;
      const { entryDateCharacters, entryCharacters } = SLIDE_LIMITS;
      const lines = Math.max(linesOf(when, entryDateCharacters), linesOf(plainText(text), entryCharacters));
      return lines * LINE_HEIGHTS.entryLine + LINE_HEIGHTS.entryGap;
    }
    case "figures":
      return figureLines(item as SlideFigure) * FIGURE_SHARE;
    case "table":
      return cellLines((item as Sourced<readonly StoryParagraph[]>).said.map(plainText), block.shares);
    case "bars":
      return LINE_HEIGHTS.bar;
  }
}

function figureLines({ label, value, note }: SlideFigure): number {
  const { figureValueCharacters, figureLabelCharacters, figureNoteCharacters } = SLIDE_LIMITS;
  return (
    linesOf(value, figureValueCharacters) * LINE_HEIGHTS.figureValue +
    linesOf(label, figureLabelCharacters) * LINE_HEIGHTS.figureLabel +
    linesOf(note, figureNoteCharacters) * LINE_HEIGHTS.figureNote +
    LINE_HEIGHTS.figureGap
  );
}

function finish(drafts: readonly DraftBlock[], lines: number): Page {
  const sources = drafts.flatMap(sourcesIn);
  const keys = drafts.flatMap(keysIn);
  const remarks = drafts.flatMap((draft) =>
    draft.type === "prose" || draft.type === "table" ? draft.items.flatMap(({ remark }) => remark ?? []) : [],
  );
  return { blocks: drafts.map(toBlock), sources: [...new Set(sources)], keys: [...new Set(keys)], remarks, lines };
}

function toBlock(draft: DraftBlock): Block {
  switch (draft.type) {
    case "prose":
      return { type: "prose", paragraphs: draft.items.map(({ said }) => said) };
    case "figures":
      return { type: "figures", figures: draft.items };
    case "entries":
      return { type: "entries", entries: draft.items };
    case "table": {
      const { caption, header, items } = draft;
      return { type: "table", table: { caption, header, rows: items.map(({ said }) => said) } };
    }
    case "bars":
      return { type: "bars", label: draft.label, bars: draft.items };
  }
}

function sourcesIn(draft: DraftBlock): readonly string[] {
  return draft.type === "bars" ? [] : draft.items.flatMap((item: { sources: readonly string[] }) => item.sources);
}

function keysIn(draft: DraftBlock): readonly string[] {
  const keys = (paragraph: StoryParagraph) =>
    paragraph.flatMap((part) => (part.type === "link" ? [selectionKey(part.selection)] : []));
  if (draft.type === "prose") return draft.items.flatMap(({ said }) => keys(said));
  if (draft.type === "entries") return draft.items.flatMap(({ text }) => keys(text));
  return draft.type === "table" ? draft.items.flatMap(({ said }) => said.flatMap(keys)) : [];
}
