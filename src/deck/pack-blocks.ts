import { selectionKey } from "../domain/selection.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { Block, SlideBar, SlideEntry, SlideFigure } from "./deck.ts";
import { LINE_HEIGHTS, linesOf, plainText, SLIDE_LIMITS } from "./slide-limits.ts";

/** Something said, with the ids of the sources that it rests on. */
export interface Sourced<Said> {
  readonly said: Said;
  readonly sources: readonly string[];
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
  readonly lines: number;
}

/** Cuts blocks into pages none of which is higher than a slide; blocks without items vanish. */
export function packBlocks(blocks: readonly DraftBlock[], budget: number = SLIDE_LIMITS.lines): readonly Page[] {
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

function headLines(block: DraftBlock): number {
  if (block.type !== "table") return 0;
  const { caption, header, shares } = block;
  return linesOf(caption, SLIDE_LIMITS.lineCharacters) * LINE_HEIGHTS.small + cellLines(header, shares);
}

function cellLines(cells: readonly string[], shares: readonly number[]): number {
  const heights = cells.map((cell, index) =>
    linesOf(cell, Math.max(4, Math.floor(((shares[index] ?? 100) * SLIDE_LIMITS.tableCharacters) / 100))),
  );
  return Math.max(1, ...heights) * LINE_HEIGHTS.tableLine + LINE_HEIGHTS.tableRowGap;
}

function blockLines(block: DraftBlock): number {
  if (block.type === "bars") return LINE_HEIGHTS.barsHead + block.items.length * LINE_HEIGHTS.bar;
  return headLines(block) + (block.items as readonly never[]).reduce((sum, item) => sum + itemLines(block, item), 0);
}

/** `item` is one of the block's own. */
function itemLines(block: DraftBlock, item: unknown): number {
  const { gap, figureValue, figureGap, small } = LINE_HEIGHTS;
  const { lineCharacters, figureCharacters } = SLIDE_LIMITS;
  const smallCharacters = Math.floor(lineCharacters / small);
  switch (block.type) {
    case "prose":
      return linesOf(plainText((item as Sourced<StoryParagraph>).said), lineCharacters) + gap;
    case "entries": {
      const { when, text } = item as SlideEntry;
      return linesOf(when, smallCharacters) * small + linesOf(plainText(text), lineCharacters) + gap;
    }
    case "figures": {
      const { label, value, note } = item as SlideFigure;
      const words = linesOf(label, smallCharacters) + linesOf(note, smallCharacters);
      return linesOf(value, figureCharacters) * figureValue + words * small + figureGap;
    }
    case "table":
      return cellLines((item as Sourced<readonly StoryParagraph[]>).said.map(plainText), block.shares);
    case "bars":
      return LINE_HEIGHTS.bar;
  }
}

function finish(drafts: readonly DraftBlock[], lines: number): Page {
  const sources = drafts.flatMap(sourcesIn);
  const keys = drafts.flatMap(keysIn);
  return { blocks: drafts.map(toBlock), sources: [...new Set(sources)], keys: [...new Set(keys)], lines };
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
