import type { Swatch } from "../theme/swatch.ts";
import type { Theme } from "../theme/theme.ts";
import { breakLines, type Fragment, type Line, type Measure } from "./break-lines.ts";
import type { Box, Page, PageItem, Paragraph, TableItem, TextItem } from "./page-model.ts";
import { BOLD, type Pdf, REGULAR } from "./pdf-document.ts";
import { NUMBER_SIZE, SWATCH_SIZE, type SwatchOutline, swatchShapes } from "./swatch-shapes.ts";

export interface Drawing {
  readonly document: Pdf;
  /** What the page's parts are told to assistive technology under. */
  readonly parent: PDFKit.PDFStructureElement;
  readonly theme: Theme;
  readonly measure: Measure;
  /** JPEG or PNG of each slide's map. */
  readonly pictures: ReadonlyMap<number, ArrayBuffer>;
}

/** Draws the items of a page in their order, which is the order of reading. */
export function drawPage(page: Page, drawing: Drawing): void {
  for (const item of page.items) drawItem(item, drawing);
}

function drawItem(item: PageItem, drawing: Drawing): void {
  switch (item.type) {
    case "text":
      drawText(item, drawing);
      break;
    case "table":
      drawTable(item, drawing);
      break;
    case "picture":
      drawPicture(item, drawing);
      break;
    case "swatch":
      asArtifact(drawing, () => drawSwatch(item.box, item.swatch, drawing));
      break;
    case "bar": {
      const { x, y, width, height } = item.box;
      asArtifact(drawing, () => {
        drawing.document.rect(x, y, width, height).fill(drawing.theme.accent);
      });
    }
  }
}

function asArtifact({ document }: Drawing, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}

const STRUCTURE: Readonly<Record<TextItem["role"], string>> = { title: "H1", body: "P", caption: "P", footer: "P" };

function drawText(item: TextItem, drawing: Drawing): void {
  const { measure } = drawing;
  for (const group of byParagraph(item, measure))
    drawLines(group, { ...item, structure: STRUCTURE[item.role] }, drawing);
}

/** The lines of each paragraph. */
function byParagraph({ paragraphs, box, sizePt }: Pick<TextItem, "paragraphs" | "box" | "sizePt">, measure: Measure) {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of breakLines(paragraphs, { widthPt: box.width, sizePt, measure })) {
    group.push(line);
    if (!line.isLastOfParagraph) continue;
    groups.push(group);
    group = [];
  }
  return groups;
}

interface Place {
  readonly box: Pick<Box, "x" | "y">;
  readonly sizePt: number;
  readonly structure: string;
}

/** One paragraph: a structure element whose links are elements of their own. */
function drawLines(lines: readonly Line[], { box, sizePt, structure }: Place, drawing: Drawing): void {
  const { document, parent } = drawing;
  const element = document.struct(structure);
  parent.add(element);
  for (const line of lines) {
    for (const fragment of line.fragments) {
      const at = { x: box.x + fragment.x, y: box.y + line.y };
      const { href } = fragment.run;
      if (href === undefined) {
        element.add(() => drawFragment(fragment, at, sizePt, drawing));
        continue;
      }
      const link = document.struct("Link", { alt: fragment.text.trim() });
      element.add(link);
      link.add(() => drawFragment(fragment, at, sizePt, drawing));
      document.link(at.x, at.y, fragment.width, sizePt * 1.3, href, {
        structParent: link,
        Contents: new String(href),
      } as unknown as PDFKit.Mixins.AnnotationOption);
      link.end();
    }
  }
  element.end();
}

function drawFragment(
  fragment: Fragment,
  at: { x: number; y: number },
  sizePt: number,
  { document, theme }: Drawing,
): void {
  const { run, text } = fragment;
  const color = run.href !== undefined ? theme.accent : run.isSoft ? theme.inkSoft : theme.ink;
  document
    .font(run.isBold ? BOLD : REGULAR)
    .fontSize(sizePt)
    .fillColor(color)
    .text(text, at.x, at.y, { lineBreak: false });
  if (run.href === undefined) return;
  const width = document.widthOfString(text.trimEnd());
  document
    .moveTo(at.x, at.y + sizePt * 1.2)
    .lineTo(at.x + width, at.y + sizePt * 1.2)
    .lineWidth(Math.max(0.4, sizePt * 0.05))
    .stroke(color);
}

const CELL_PAD = 3;

function drawTable(table: TableItem, drawing: Drawing): void {
  const { document, parent, theme } = drawing;
  const element = document.struct("Table");
  parent.add(element);
  let { y } = table.box;
  const header = table.header.map((text): Paragraph => [{ text, isBold: true }]);
  for (const [index, row] of [header, ...table.rows].entries()) {
    const height = table.rowHeights[index] ?? 0;
    const rowElement = document.struct("TR");
    element.add(rowElement);
    asArtifact(drawing, () => {
      if (index === 0)
        document.rect(table.box.x, y, table.box.width, height).fillOpacity(0.5).fill(theme.rule).fillOpacity(1);
      document
        .moveTo(table.box.x, y + height)
        .lineTo(table.box.x + table.box.width, y + height)
        .lineWidth(0.5)
        .stroke(theme.rule);
    });
    let { x } = table.box;
    for (const [column, cell] of row.entries()) {
      const width = table.columnWidths[column] ?? 0;
      const isHead = index === 0 || column === 0;
      const cellElement = document.struct(isHead ? "TH" : "TD", {
        ...(isHead ? { scope: index === 0 ? "Column" : "Row" } : {}),
      } as object);
      rowElement.add(cellElement);
      const box = { x: x + CELL_PAD, y: y + CELL_PAD, width: width - 2 * CELL_PAD, height };
      for (const lines of byParagraph({ paragraphs: [cell], box, sizePt: table.sizePt }, drawing.measure))
        drawLines(lines, { box, sizePt: table.sizePt, structure: "P" }, { ...drawing, parent: cellElement });
      cellElement.end();
      x += width;
    }
    rowElement.end();
    y += height;
  }
  element.end();
}

function drawPicture(
  item: Extract<PageItem, { type: "picture" }>,
  { document, parent, theme, pictures }: Drawing,
): void {
  const { x, y, width, height } = item.box;
  const figure = document.struct("Figure", { alt: item.alt, bbox: [x, y, x + width, y + height] } as object);
  parent.add(figure);
  figure.add(() => {
    const picture = pictures.get(item.slide);
    if (picture !== undefined) document.image(picture, x, y, { width, height });
    document.rect(x, y, width, height).lineWidth(0.5).stroke(theme.rule);
  });
  figure.end();
}

/** As the page's legend draws it, in a box of 28 by 18. */
function drawSwatch({ x, y, width }: Box, swatch: Swatch, { document }: Drawing): void {
  document
    .save()
    .translate(x, y)
    .scale(width / SWATCH_SIZE.width);
  for (const shape of swatchShapes(swatch)) {
    switch (shape.type) {
      case "outline":
        drawOutline(document, shape);
        break;
      case "number":
        document.font(BOLD).fontSize(NUMBER_SIZE).fillColor(shape.color);
        document.text(shape.text, 14 - document.widthOfString(shape.text) / 2, 2.6, { lineBreak: false });
        break;
      default:
        shape satisfies never;
    }
  }
  document.restore();
}

function drawOutline(document: Pdf, { path, at, fill, stroke }: SwatchOutline): void {
  document.save();
  if (at !== undefined) document.translate(at.x, at.y).scale(at.scale);
  if (fill !== undefined)
    document
      .path(path)
      .fillOpacity(fill.opacity ?? 1)
      .fill(fill.color, "even-odd");
  if (stroke !== undefined) {
    const ends = stroke.isRound === true ? "round" : "butt";
    document
      .lineCap(ends)
      .lineJoin(ends === "round" ? "round" : "miter")
      .lineWidth(stroke.widthPx);
    const [on, off = on] = stroke.dash ?? [];
    if (on !== undefined && off !== undefined) document.dash(on, { space: off });
    document
      .path(path)
      .strokeOpacity(stroke.opacity ?? 1)
      .stroke(stroke.color);
  }
  document.restore();
}
