import type { Slide } from "../deck/deck.ts";
import type { PictureSize } from "../deck/picture-frame.ts";
import { plainStoryText } from "../domain/story-text.ts";
import { heightOf, type Measure } from "./break-lines.ts";
import { sourceParagraph, sourceShort } from "./describe-source.ts";
import type { ExportContext, LegendLine, Subject } from "./export-tools.ts";
import { asOfLine, slideAlt } from "./marginalia.ts";
import {
  type Box,
  PAGE_SIZE,
  type Page,
  type PageItem,
  type Paragraph,
  type TextItem,
  type TextRole,
} from "./page-model.ts";
import { type NumberOf, type Piece, piecesOf } from "./pieces.ts";
import { type Column, placePieces } from "./place-pieces.ts";

export interface PagesInput {
  readonly subject: Pick<Subject, "deck" | "thing" | "step">;
  readonly legendOf: (slide: Slide, size: PictureSize) => readonly LegendLine[];
  readonly context: ExportContext;
  readonly measure: Measure;
  /** Whether the sources stand in full on pages of their own at the end. */
  readonly withSources: boolean;
}

const EDGE = 40;
const CONTENT_TOP = 92;
const FOOTER_TOP = 509;
const CONTENT_BOTTOM = FOOTER_TOP - 8;
const MAP_WIDTH = 540;
const COLUMN = { x: EDGE + MAP_WIDTH + 20, width: PAGE_SIZE.width - 2 * EDGE - MAP_WIDTH - 20 } as const;
const FULL_WIDTH = PAGE_SIZE.width - 2 * EDGE;
const BODY_SIZES = [18, 16, 14, 13, 12, 11, 10] as const;
const SMALLEST_BODY = 11;
const SOURCE_SIZE = 8;
const LEGEND_SIZE = 8.5;
const LEGEND_ROW = 16;
const SWATCH = { width: 20, height: 12.86 } as const;
const SWATCH_GAP = 5;
/** As the map would be without a legend below it. */
const WHOLE_MAP: Box = { x: EDGE, y: CONTENT_TOP, width: MAP_WIDTH, height: CONTENT_BOTTOM - CONTENT_TOP };

/** CSS pixels of a map a point of paper: labels come out as large as the page's small print. */
export const MAP_PX_PER_PT = 1.45;

/** The map of a slide's page in CSS pixels. */
export function mapSizePx({ width, height }: Box): PictureSize {
  return { widthPx: Math.round(width * MAP_PX_PER_PT), heightPx: Math.round(height * MAP_PX_PER_PT) };
}

/** The pages of a deck: its title, its slides with what runs over, and its sources. A view alone has no title page. */
export function layoutPages(input: PagesInput): readonly Page[] {
  const { deck, thing } = input.subject;
  const numbers = numberSources(deck.slides);
  const numberOf: NumberOf = (id) => numbers.get(id);
  const legends = deck.slides.map((slide) => setLegend(input.legendOf(slide, mapSizePx(WHOLE_MAP)), input.measure));
  // The map stands in the same place on every slide: under the longest legend all of them have room.
  const legendHeight = Math.max(0, ...legends.map(({ height }) => height));
  const mapBox: Box = { ...WHOLE_MAP, height: WHOLE_MAP.height - legendHeight };
  const slides = deck.slides.flatMap((slide, index) =>
    slidePages({ ...input, slide, index, numberOf, mapBox, legend: legends[index]?.spots ?? [] }),
  );
  const sources = input.withSources ? sourcePages(numbers, input) : [];
  return [...(thing === "deck" ? [titlePage(input)] : []), ...slides, ...sources];
}

/** Every source of a deck with its number, in the order in which slides name them. */
export function numberSources(slides: readonly Slide[]): ReadonlyMap<string, number> {
  const ids = new Set(slides.flatMap(({ sources }) => sources));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

function titlePage({ subject: { deck }, context, measure }: PagesInput): Page {
  const title = fittedTitle(deck.title, COVER_TITLE_BOX, [40, 34, 28, 24], measure);
  const top = title.box.y + title.box.height + 18;
  const body: Paragraph[] = [deck.summary, deck.credits].filter((text) => text !== "").map((text) => [{ text }]);
  const address = context.addressOfSlide(deck, 1);
  const about: Paragraph[] = [
    [{ text: context.own.madeOn(context.dataVersion, context.day), isSoft: true }],
    [{ text: address, href: address }],
  ];
  return {
    id: "title",
    title: deck.title,
    slide: undefined,
    notes: "",
    items: [
      title,
      textIn({ x: EDGE, y: top, width: 720, height: 0 }, "body", 16, body, measure),
      textIn({ x: EDGE, y: 440, width: FULL_WIDTH, height: 0 }, "caption", 10, about, measure),
      ...footer(plain(context.disclaimer, context.attribution), measure),
    ],
  };
}

interface SlideInput extends PagesInput {
  readonly slide: Slide;
  readonly index: number;
  readonly numberOf: NumberOf;
  readonly mapBox: Box;
  readonly legend: readonly LegendSpot[];
}

function slidePages(input: SlideInput): readonly Page[] {
  const { slide, index, context, measure, numberOf } = input;
  const sources = sourceLine(input);
  const column: Column = { ...COLUMN, y: CONTENT_TOP, bottom: (sources?.box.y ?? CONTENT_BOTTOM + 10) - 10 };
  const pieces = piecesOf({ slide, context, numberOf });
  // A table of many columns is read on a page of its own.
  const isWide = (piece: Piece) => piece.type === "table" && piece.header.length > 3;
  const beside = fitted(
    pieces.filter((piece) => !isWide(piece)),
    column,
    measure,
  );
  const title = fittedTitle(slide.title, TITLE_BOX, [26, 22, 19], measure);
  const foot = slideFooter(input);
  const first: Page = {
    id: slide.id,
    title: slide.title,
    slide: index,
    notes: plainStoryText(slide.notes),
    items: [
      title,
      { type: "picture", box: input.mapBox, slide: index, alt: slideAlt(slide, context) },
      ...beside.items,
      ...legendItems(input),
      ...(sources === undefined ? [] : [sources]),
      ...foot,
    ],
  };
  return [first, ...continuations([...beside.rest, ...pieces.filter(isWide)], input, foot)];
}

export const TITLE_BOX: Box = { x: EDGE, y: 26, width: FULL_WIDTH, height: 56 };
export const COVER_TITLE_BOX: Box = { x: EDGE, y: 120, width: FULL_WIDTH, height: 110 };

/** At the largest size at which everything has room; else at the smallest, and what has none comes back. */
function fitted(pieces: readonly Piece[], column: Column, measure: Measure) {
  const placed = BODY_SIZES.map((size) => placePieces(pieces, column, size, measure));
  return placed.find(({ rest }) => rest.length === 0) ?? placePieces(pieces, column, SMALLEST_BODY, measure);
}

function continuations(pieces: readonly Piece[], input: SlideInput, foot: readonly PageItem[]): readonly Page[] {
  const { slide, index, context, measure } = input;
  const pages: Page[] = [];
  let rest = pieces;
  while (rest.length > 0) {
    const column: Column = { x: EDGE, y: CONTENT_TOP, width: FULL_WIDTH, bottom: CONTENT_BOTTOM };
    const placed = placePieces(rest, column, 12, measure);
    // A single thing that is taller than a page would stand still for ever.
    if (placed.rest.length === rest.length && placed.items.length === 0) break;
    rest = placed.rest;
    const heading = context.own.continued(slide.title);
    const title = fittedTitle(heading, TITLE_BOX, [26, 22, 19], measure);
    const id = `${slide.id}-${pages.length + 2}`;
    pages.push({ id, title: heading, slide: index, notes: "", items: [title, ...placed.items, ...foot] });
  }
  return pages;
}

/** The sources of a slide in small print at the foot of its text, as many as fit in some lines, each a link. */
function sourceLine({ slide, context, numberOf, measure }: SlideInput): TextItem | undefined {
  if (slide.sources.length === 0) return undefined;
  const most = 6 * SOURCE_SIZE * 1.36 + 0.1;
  const runs = slide.sources.flatMap((id, index) => {
    const source = context.sources.get(id);
    if (source === undefined) return [];
    const mark = `${index === 0 ? "" : " · "}${numberOf(id) ?? ""} `;
    return [
      [
        { text: mark, isSoft: true },
        { text: sourceShort(source, context), href: source.url ?? undefined },
      ],
    ];
  });
  const lead = { text: `${context.text.panel.sources}: `, isBold: true };
  for (let count = runs.length; count > 0; count--) {
    const more =
      count < runs.length ? [{ text: ` · ${context.own.moreSources(runs.length - count)}`, isSoft: true }] : [];
    const paragraph = [lead, ...runs.slice(0, count).flat(), ...more];
    const height = heightOf([paragraph], { widthPt: COLUMN.width, sizePt: SOURCE_SIZE, measure });
    if (height > most && count > 1) continue;
    const box = { ...COLUMN, y: CONTENT_BOTTOM - height, height };
    return { type: "text", role: "caption", box, sizePt: SOURCE_SIZE, paragraphs: [paragraph] };
  }
  return undefined;
}

interface LegendSpot {
  readonly entry: LegendLine;
  /** From the left edge of the map. */
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

/** Where legend entries go in lines of the map's width, and how high the lines are together. */
function setLegend(entries: readonly LegendLine[], measure: Measure) {
  const spots: LegendSpot[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entries) {
    const lead = SWATCH.width + SWATCH_GAP;
    const width = Math.min(lead + measure(entry.label, LEGEND_SIZE, false) + 2, MAP_WIDTH);
    if (x > 0 && x + width > MAP_WIDTH) {
      x = 0;
      row += 1;
    }
    spots.push({ x, row, width, entry });
    x += width + 12;
  }
  return { spots, height: entries.length === 0 ? 0 : (row + 1) * LEGEND_ROW + 6 };
}

/** The legend under the map. */
function legendItems({ mapBox, legend }: SlideInput): readonly PageItem[] {
  const top = mapBox.y + mapBox.height + 6;
  const lineHeight = LEGEND_SIZE * 1.36;
  const lead = SWATCH.width + SWATCH_GAP;
  return legend.flatMap(({ x, row, width, entry }): PageItem[] => {
    const left = mapBox.x + x;
    const y = top + row * LEGEND_ROW;
    const label = { x: left + lead, y: y + (LEGEND_ROW - lineHeight) / 2, width: width - lead, height: lineHeight };
    return [
      { type: "swatch", box: { x: left, y: y + (LEGEND_ROW - SWATCH.height) / 2, ...SWATCH }, swatch: entry.swatch },
      { type: "text", role: "caption", box: label, sizePt: LEGEND_SIZE, paragraphs: [[{ text: entry.label }]] },
    ];
  });
}

function sourcePages(numbers: ReadonlyMap<string, number>, input: PagesInput): readonly Page[] {
  const { context, measure } = input;
  const list = [...numbers].flatMap(([id, number]): Piece[] => {
    const source = context.sources.get(id);
    if (source === undefined) return [];
    return [{ type: "text", paragraph: sourceParagraph(source, number, context), scale: 1, gap: 0.5 }];
  });
  const credits: Piece = {
    type: "text",
    paragraph: [{ text: context.text.controls.credits, isSoft: true }],
    scale: 1,
    gap: 0,
  };
  const pages: Page[] = [];
  let rest: readonly Piece[] = [...list, credits];
  while (rest.length > 0) {
    const column: Column = { x: EDGE, y: CONTENT_TOP, width: FULL_WIDTH, bottom: CONTENT_BOTTOM };
    const placed = placePieces(rest, column, 9, measure);
    if (placed.items.length === 0) break;
    rest = placed.rest;
    const heading = pages.length === 0 ? context.text.panel.sources : context.own.continued(context.text.panel.sources);
    pages.push({
      id: `sources-${pages.length + 1}`,
      title: heading,
      slide: undefined,
      notes: "",
      items: [
        fittedTitle(heading, TITLE_BOX, [26], measure),
        ...placed.items,
        ...footer(plain(context.own.madeOn(context.dataVersion, context.day), context.disclaimer), measure),
      ],
    });
  }
  return pages;
}

function slideFooter({ slide, index, subject, context, measure }: SlideInput): readonly PageItem[] {
  const address = context.addressOfSlide(subject.deck, subject.step + index);
  return footer(
    [
      [
        { text: `${asOfLine(slide.view.time, context)} `, isSoft: true },
        { text: context.own.openHere, href: address },
      ],
      [{ text: `${context.disclaimer} ${context.attribution}`, isSoft: true }],
    ],
    measure,
  );
}

/** Two lines of small print; the page's number stands at their right. */
function footer(paragraphs: readonly Paragraph[], measure: Measure): readonly PageItem[] {
  const width = FULL_WIDTH - 60;
  const size =
    [7.5, 7, 6.5, 6].find((sizePt) => heightOf(paragraphs, { widthPt: width, sizePt, measure }) <= 26) ?? 5.5;
  return [textIn({ x: EDGE, y: FOOTER_TOP, width, height: 0 }, "footer", size, paragraphs, measure)];
}

function plain(...lines: readonly string[]): readonly Paragraph[] {
  return lines.map((text) => [{ text, isSoft: true }]);
}

function fittedTitle(text: string, box: Box, sizes: readonly number[], measure: Measure): TextItem {
  const paragraphs: Paragraph[] = [[{ text, isBold: true }]];
  const fits = (sizePt: number) => heightOf(paragraphs, { widthPt: box.width, sizePt, measure }) <= box.height;
  const sizePt = sizes.find(fits) ?? sizes.at(-1) ?? 19;
  const height = heightOf(paragraphs, { widthPt: box.width, sizePt, measure });
  // Titles stand on one line's bottom, whatever their size.
  return {
    type: "text",
    role: "title",
    box: { ...box, y: box.y + Math.max(0, box.height - height) / 2, height },
    sizePt,
    paragraphs,
  };
}

function textIn(
  box: Box,
  role: TextRole,
  sizePt: number,
  paragraphs: readonly Paragraph[],
  measure: Measure,
): TextItem {
  const height = heightOf(paragraphs, { widthPt: box.width, sizePt, measure });
  return { type: "text", role, box: { ...box, height }, sizePt, paragraphs };
}
