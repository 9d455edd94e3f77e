import { THEMES } from "../theme/theme.ts";
import { breakLines, LINE_HEIGHT, type Measure } from "./break-lines.ts";
import { drawPage } from "./draw-pdf-page.ts";
import type { ExportContext, ExportJob } from "./export-tools.ts";
import { PAGE_SIZE, type Page, type Paragraph } from "./page-model.ts";
import { BOLD, finishPdf, loadPdfFonts, openPdf, type Pdf, type PdfFonts, REGULAR } from "./pdf-document.ts";

export type Paper = "slides" | "handout";

export interface PdfInput {
  readonly pages: readonly Page[];
  readonly pictures: ReadonlyMap<number, ArrayBuffer>;
  readonly paper: Paper;
  readonly job: Pick<ExportJob, "subject" | "context" | "theme" | "signal">;
  readonly measure: Measure;
}

/** Pages as a tagged PDF with bookmarks: one a slide, or a handout with the notes under each. */
export async function writePdf(input: PdfInput): Promise<Blob> {
  const fonts = await loadPdfFonts(input.job.signal);
  return renderPdf(input, fonts);
}

export function renderPdf({ pages, pictures, paper, job, measure }: PdfInput, fonts: PdfFonts): Promise<Blob> {
  const { subject, context } = job;
  const { deck } = subject;
  const document = openPdf({ title: deck.title, subject: deck.summary, fonts }, context);
  const root = document.struct("Document", { title: deck.title });
  document.addStructure(root);
  const theme = THEMES[job.theme];
  for (const [index, page] of pages.entries()) {
    const section = document.struct("Sect", { title: page.title });
    root.add(section);
    const drawing = { document, parent: section, theme, measure, pictures };
    if (paper === "slides") {
      addPaper(document, [PAGE_SIZE.width, PAGE_SIZE.height], theme.paper);
      bookmark(document, page);
      drawPage(page, drawing);
      drawNumber(document, context.own.page(index + 1, pages.length), theme.inkSoft);
    } else {
      handoutPage(page, index, { ...drawing, context, all: pages.length });
    }
    section.end();
  }
  root.end();
  return finishPdf(document);
}

function bookmark(document: Pdf, page: Page): void {
  document.outline.addItem(page.title);
}

function addPaper(document: Pdf, size: [number, number], color: string): void {
  document.addPage({ size, margin: 0 });
  document.markContent("Artifact", { type: "Background" } as never);
  document.rect(0, 0, ...size).fill(color);
  document.endMarkedContent();
}

function drawNumber(document: Pdf, text: string, color: string): void {
  document.markContent("Artifact", { type: "Pagination" });
  document.font(REGULAR).fontSize(9).fillColor(color);
  document.text(text, PAGE_SIZE.width - 100, 509, { width: 60, align: "right", lineBreak: false });
  document.endMarkedContent();
}

const A4 = { width: 595.28, height: 841.89 } as const;
const MARGIN = 42;
const NOTE_SIZE = 11;

type HandoutDrawing = Parameters<typeof drawPage>[1] & { readonly context: ExportContext; readonly all: number };

/** A page of A4: the slide on top, what is said to it below. Notes that are longer go on overleaf. */
function handoutPage(page: Page, index: number, drawing: HandoutDrawing): void {
  const { document, theme, context, measure, all } = drawing;
  const width = A4.width - 2 * MARGIN;
  const scale = width / PAGE_SIZE.width;
  addPaper(document, [A4.width, A4.height], "#ffffff");
  bookmark(document, page);
  document.save().translate(MARGIN, MARGIN).scale(scale);
  document.markContent("Artifact", { type: "Layout" });
  document.rect(0, 0, PAGE_SIZE.width, PAGE_SIZE.height).fillAndStroke(theme.paper, theme.rule);
  document.endMarkedContent();
  // pdfkit carries its own transformation over to links, so they need no scaling.
  drawPage(page, drawing);
  document.restore();
  const footer = () => handoutFooter(document, `${context.text.title} · ${context.own.page(index + 1, all)}`);
  footer();

  let y = MARGIN + PAGE_SIZE.height * scale + 24;
  const paragraphs: Paragraph[] = page.notes
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== "")
    .map((text) => [{ text: text.replaceAll(/\s+/g, " ").trim() }]);
  if (paragraphs.length === 0) return;
  const say = (structure: string, text: string, font: string, size: number): void => {
    const element = document.struct(structure);
    drawing.parent.add(element);
    element.add(() => {
      document.font(font).fontSize(size).fillColor("#000000").text(text, MARGIN, y, { lineBreak: false });
    });
    element.end();
  };
  say("H2", context.own.notes, BOLD, 12);
  y += 20;
  for (const paragraph of paragraphs) {
    for (const line of breakLines([paragraph], { widthPt: width, sizePt: NOTE_SIZE, measure })) {
      if (y + NOTE_SIZE * LINE_HEIGHT > A4.height - MARGIN - 16) {
        addPaper(document, [A4.width, A4.height], "#ffffff");
        footer();
        y = MARGIN;
      }
      say("P", line.fragments.map(({ text }) => text).join(""), REGULAR, NOTE_SIZE);
      y += NOTE_SIZE * LINE_HEIGHT;
    }
    y += NOTE_SIZE * 0.6;
  }
}

function handoutFooter(document: Pdf, text: string): void {
  document.markContent("Artifact", { type: "Pagination" });
  document.font(REGULAR).fontSize(8).fillColor("#4a4a4a");
  document.text(text, MARGIN, A4.height - MARGIN, { lineBreak: false });
  document.endMarkedContent();
}
